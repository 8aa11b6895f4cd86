package org.openhelpline.taxonomy.examples;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/** What a contact's labels say of where it happened, and how often its field {@code incident_location} says what. */
enum SampleSetting {
  /** A label says online. */
  ONLINE(60, 12, 2, 8, 18),
  /** A label says online and another is sexual abuse in person; the first three shares are those of the 2023 survey. */
  ONLINE_AND_OFFLINE(8, 50, 23, 8, 11),
  /** A label is violence and none says online. */
  VIOLENCE(6, 5, 47, 14, 28),
  /** No label is violence; then the field is mostly left out. */
  OTHER(2, 1, 7, 5, 85);

  /** What the field says; the crosswalk knows each of them. */
  static final List<String> LOCATIONS = List.of("Online", "Both", "Offline", "Unknown", "");

  private static final Set<String> SAYS_ONLINE = Set.of("Abuse and Technology", "Cyberbullying");
  private static final Set<String> SAYS_VIOLENCE = Set.of("Abuse Violence", "Bullying", "Commercial Exploitation",
      "Harmful Traditional Practices", "Physical Abuse", "Sexual Abuse", "Violence");

  private final int[] shares;

  SampleSetting(int... shares) {
    this.shares = shares;
  }

  /** How often the field says this, in per cent. */
  int share(String location) {
    return shares[LOCATIONS.indexOf(location)];
  }

  /** What the field says of one contact. */
  String location(Random random) {
    return new SampleWheel<>(LOCATIONS, shares).spin(random);
  }

  /** The setting of a contact with these labels. */
  static SampleSetting of(List<CodeListEntry> entries) {
    List<String> categories = entries.stream().map(SampleLabels::category).toList();
    if (categories.stream().anyMatch(SAYS_ONLINE::contains)) {
      return categories.contains("Sexual Abuse") ? ONLINE_AND_OFFLINE : ONLINE;
    }
    return categories.stream().anyMatch(SAYS_VIOLENCE::contains) ? VIOLENCE : OTHER;
  }
}
