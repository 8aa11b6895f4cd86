package org.openhelpline.taxonomy.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/**
 * Makes up contacts one after the other, the same ones for the same seed on any Java. Every nineteenth begins with the
 * next label of the list, so that 4,883 contacts or more hold all 257.
 */
final class SampleContacts implements Iterator<SampleContact> {
  /** The most reasons that a contact has. */
  static final int MOST_REASONS = 5;

  /** The year in which all contacts lie. */
  static final int YEAR = 2025;

  private static final int TURN = 19;
  private static final int DAYS = 365;

  private static final SampleWheel<Integer> COUNTS =
      new SampleWheel<>(List.of(1, 2, 3, 4, MOST_REASONS), 50, 27, 14, 6, 3);
  private static final SampleWheel<String> CHANNELS =
      new SampleWheel<>(List.of("Chat", "Phone", "Email", "SMS", "Walk-in"), 50, 30, 9, 6, 5);
  private static final List<SampleDirt> LOCATION_DIRT = List.of(SampleDirt.TRAILING_BLANK, SampleDirt.NO_BREAK_SPACE,
      SampleDirt.UPPER_CASE, SampleDirt.LOWER_CASE);

  private final SampleLabels labels;
  private final int size;
  private final Random random;
  private int made;

  SampleContacts(CodeList list, int size, long seed) {
    this.labels = new SampleLabels(list);
    this.size = size;
    this.random = new Random(seed);
  }

  @Override
  public boolean hasNext() {
    return made < size;
  }

  @Override
  public SampleContact next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int index = made++;
    List<CodeListEntry> entries = entries(index);
    LocalDate date = LocalDate.ofYearDay(YEAR, 1 + (int) ((long) index * DAYS / size));
    String channel = CHANNELS.spin(random);
    String location = SampleSetting.of(entries).location(random);
    if (!location.isEmpty() && perThousand(20)) {
      location = LOCATION_DIRT.get(random.nextInt(LOCATION_DIRT.size())).on(location);
    }
    return new SampleContact(id(index), date, channel, logged(entries), location);
  }

  private static String id(int index) {
    String number = String.valueOf(index + 1);
    return "C" + "0".repeat(Math.max(0, 6 - number.length())) + number;
  }

  private boolean perThousand(int chance) {
    return random.nextInt(1000) < chance;
  }

  private List<CodeListEntry> entries(int index) {
    List<CodeListEntry> entries = new ArrayList<>(MOST_REASONS);
    if (index % TURN == 0) {
      entries.add(labels.inTurn(index / TURN));
    } else if (perThousand(4)) {
      return entries;
    } else {
      entries.add(sometimesUnlisted(labels.any(random)));
    }
    CodeListEntry first = entries.get(0);
    int wanted = isNoCase(first) && perThousand(900) ? 1 : COUNTS.spin(random);
    while (entries.size() < wanted) {
      addNew(entries, sometimesUnlisted(labels.beside(first, random)));
    }
    if (entries.size() < MOST_REASONS && entries.stream().anyMatch(SampleContacts::isOnlineAbuse)
        && perThousand(250)) {
      // What began online went on in person, and both were logged.
      addNew(entries, labels.sexualAbuse(random));
    }
    return entries;
  }

  /** Nobody ticks a box twice. */
  private static void addNew(List<CodeListEntry> entries, CodeListEntry entry) {
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private static boolean isNoCase(CodeListEntry entry) {
    String category = SampleLabels.category(entry);
    return category.equals("General/Other") || category.equals("Information Requested");
  }

  private static boolean isOnlineAbuse(CodeListEntry entry) {
    return SampleLabels.category(entry).equals("Abuse and Technology");
  }

  private CodeListEntry sometimesUnlisted(CodeListEntry entry) {
    return perThousand(12) ? labels.unlisted(random) : entry;
  }

  private List<SampleContact.Logged> logged(List<CodeListEntry> entries) {
    int primary = -1;
    if (!entries.isEmpty() && perThousand(850)) {
      primary = perThousand(800) ? 0 : random.nextInt(entries.size());
    }
    List<SampleContact.Logged> logged = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      String category = SampleLabels.category(entries.get(i));
      String subcategory = entries.get(i).levels().get(1);
      if (perThousand(70)) {
        if (perThousand(300)) {
          category = SampleDirt.any(category, random);
        } else {
          subcategory = SampleDirt.any(subcategory, random);
        }
      }
      logged.add(new SampleContact.Logged(category, subcategory, i == primary));
    }
    return logged;
  }
}
