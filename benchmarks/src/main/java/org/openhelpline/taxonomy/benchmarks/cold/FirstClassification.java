package org.openhelpline.taxonomy.benchmarks.cold;

import org.openhelpline.taxonomy.data.TaxonomyData;

/** This library's first answer: one edition and one crosswalk from the resources, and a legacy label translated. */
public final class FirstClassification {
  private FirstClassification() {}

  /** Prints what a label becomes. */
  public static void main(String[] args) {
    System.out.println(TaxonomyData.bundled().crosswalk("kellimni-mt").translate("Bullying", "Sexual").status());
  }
}
