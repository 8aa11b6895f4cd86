package org.openhelpline.taxonomy.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/** The labels that contacts are logged with, each as often as seems plausible; the weights are made up. */
final class SampleLabels {
  /**
   * Labels that the list does not hold: dropped from it, moved within it, or invented by a counsellor. The last two are
   * the same word of another language ("youth" in Maltese) in composed and in decomposed Unicode form.
   */
  static final List<CodeListEntry> UNLISTED = List.of(
      unlisted("Abuse and Technology", "Sextortion via app"),
      unlisted("Abuse and Technology", "Deepfake images"),
      unlisted("Bullying", "Cyberstalking"),
      unlisted("General/Other", "Misc"),
      unlisted("General/Other", "Silent call"),
      unlisted("Psycho-social, Mental Health", "Worries about the climate"),
      unlisted("School-Related and Education", "Lessons from home, lockdown"),
      unlisted("Violence", "Child beaten at home"),
      unlisted("General/Other", "\u017bg\u0127a\u017cag\u0127"),
      unlisted("General/Other", "Z\u0307g\u0127az\u0307ag\u0127"));

  private static final String MENTAL_HEALTH = "Psycho-social, Mental Health";

  private final List<CodeListEntry> entries;
  private final SampleWheel<CodeListEntry> all;
  private final Map<String, SampleWheel<CodeListEntry>> byCategory = new HashMap<>();

  SampleLabels(CodeList list) {
    this.entries = list.entries();
    this.all = new SampleWheel<>(entries, SampleLabels::weight);
    Map<String, List<CodeListEntry>> grouped = new LinkedHashMap<>();
    entries.forEach(entry -> grouped.computeIfAbsent(category(entry), c -> new ArrayList<>()).add(entry));
    grouped.forEach((category, group) -> byCategory.put(category, new SampleWheel<>(group, SampleLabels::weight)));
  }

  private static CodeListEntry unlisted(String category, String subcategory) {
    return new CodeListEntry(List.of(category, subcategory), List.of(), false);
  }

  static String category(CodeListEntry entry) {
    return entry.levels().get(0);
  }

  /** An entry by its turn; after the last comes the first. */
  CodeListEntry inTurn(int turn) {
    return entries.get(turn % entries.size());
  }

  /** Any entry. */
  CodeListEntry any(Random random) {
    return all.spin(random);
  }

  /** What is logged beside an entry: more of the same, how the child feels about it, or something else. */
  CodeListEntry beside(CodeListEntry entry, Random random) {
    int which = random.nextInt(100);
    String category = which < 35 ? category(entry) : which < 60 ? MENTAL_HEALTH : "";
    SampleWheel<CodeListEntry> wheel = byCategory.get(category);
    return (wheel == null ? all : wheel).spin(random);
  }

  /** Sexual abuse that does not say online. */
  CodeListEntry sexualAbuse(Random random) {
    return new SampleWheel<>(entries.stream()
        .filter(entry -> category(entry).equals("Sexual Abuse") && !entry.text().endsWith("Revenge porn")).toList(),
        SampleLabels::weight).spin(random);
  }

  /** A label that the list does not hold. */
  CodeListEntry unlisted(Random random) {
    return UNLISTED.get(random.nextInt(UNLISTED.size()));
  }

  private static int weight(CodeListEntry entry) {
    return categoryWeight(category(entry)) * popularity(entry.levels().get(1));
  }

  private static int categoryWeight(String category) {
    return switch (category) {
      case "Information Requested" -> 40;
      case MENTAL_HEALTH -> 30;
      case "Family Relationships", "General/Other" -> 20;
      case "Peer Relationships" -> 18;
      case "Abuse Violence" -> 16;
      case "School-Related and Education", "Bullying" -> 14;
      case "Gender, Sexuality, Sexual Awareness", "Parenting and Child Rearing" -> 8;
      case "Addiction", "Adult Related Issues", "Physical Health and Healthcare" -> 6;
      case "Disability" -> 5;
      case "Basic Needs", "Cyberbullying", "Sexual Abuse" -> 4;
      case "Discrimination", "Homelessness", "Legal Matters and Juvenile Justice" -> 3;
      case "Abuse and Technology", "Child Migration / Children on the Move", "Physical Abuse" -> 2;
      default -> 1;
    };
  }

  private static int popularity(String subcategory) {
    return switch (subcategory) {
      case "Pranks" -> 10;
      case "Parent/Child relationships" -> 5;
      case "Academic problems", "Fear and anxiety", "Partner relationships", "Problems with friends", "Stress" -> 4;
      case "Depression", "Domestic violence", "Loneliness", "Self harm", "Suicide" -> 3;
      case "Child sexual abuse", "Emotional", "Emotional abuse", "Online grooming for sexual purposes",
          "Physical abuse" -> 2;
      default -> 1;
    };
  }
}
