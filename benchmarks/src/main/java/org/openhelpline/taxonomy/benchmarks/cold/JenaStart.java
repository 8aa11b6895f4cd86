package org.openhelpline.taxonomy.benchmarks.cold;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.SKOS;

/** Jena with a hundred concepts in memory, and one found. */
public final class JenaStart {
  private JenaStart() {}

  /** Prints the concept. */
  public static void main(String[] args) {
    Model model = ModelFactory.createDefaultModel();
    for (int i = 0; i < 100; i++) {
      model.createResource("urn:benchmark:" + i).addProperty(SKOS.notation, "code." + i);
    }
    System.out.println(model.listSubjectsWithProperty(SKOS.notation, "code.42").next());
  }
}
