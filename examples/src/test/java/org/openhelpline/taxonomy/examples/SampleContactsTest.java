package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** What the contacts of the committed file are like; that the file holds these contacts is another test's to say. */
class SampleContactsTest {
  private static final CodeList LIST = TaxonomyData.bundled().codeList("kellimni-mt");
  private static final Crosswalk CROSSWALK = TaxonomyData.bundled().crosswalk("kellimni-mt");
  private static final ContextMode INCIDENT_LOCATION = CROSSWALK.contextMode().orElseThrow();
  private static final List<SampleContact> CONTACTS = contacts(5000, 2109);

  private static List<SampleContact> contacts(int size, long seed) {
    List<SampleContact> contacts = new ArrayList<>(size);
    SampleExport.contacts(size, seed).forEachRemaining(contacts::add);
    return contacts;
  }

  private static Optional<CodeListEntry> find(SampleContact.Logged reason) {
    return LIST.find(List.of(reason.category(), reason.subcategory()));
  }

  private static Mode location(SampleContact contact) {
    return INCIDENT_LOCATION.read(Map.of("incident_location", contact.incidentLocation())).orElseThrow();
  }

  @Test
  void everyEntryOfTheListIsThere() {
    Set<CodeListEntry> found = CONTACTS.stream().flatMap(c -> c.reasons().stream())
        .map(SampleContactsTest::find).flatMap(Optional::stream).collect(Collectors.toSet());
    assertEquals(257, LIST.entries().size());
    assertEquals(Set.copyOf(LIST.entries()), found);
  }

  @Property(tries = 10)
  void everyEntryIsThereWhateverTheSeed(@ForAll long seed) {
    List<SampleContact> contacts = contacts(4883, seed);
    List<CodeListEntry> inTurn = IntStream.range(0, 257)
        .mapToObj(turn -> find(contacts.get(19 * turn).reasons().get(0)).orElseThrow()).toList();
    assertEquals(LIST.entries(), inTurn);
  }

  @Property(tries = 50)
  void aContactHasUpToFiveDistinctReasonsAndOnePrimaryAtMost(@ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll long seed) {
    List<SampleContact> contacts = contacts(size, seed);
    assertEquals(size, contacts.size());
    LocalDate before = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < size; i++) {
      SampleContact contact = contacts.get(i);
      assertEquals(i + 1, Integer.parseInt(contact.id().substring(1)));
      assertTrue(contact.id().matches("C[0-9]{6}"), contact.id());
      assertTrue(contact.reasons().size() <= 5, contact.toString());
      assertTrue(contact.reasons().stream().filter(SampleContact.Logged::primary).count() <= 1, contact.toString());
      List<CodeListEntry> entries = contact.reasons().stream().map(SampleContactsTest::find)
          .flatMap(Optional::stream).toList();
      assertEquals(new HashSet<>(entries).size(), entries.size(), contact.toString());
      assertTrue(!contact.date().isBefore(before) && contact.date().getYear() == 2025, contact.toString());
      before = contact.date();
    }
  }

  @Test
  void noReasonStandsTwiceInAContact() {
    SampleExport.contacts(50_000, 7).forEachRemaining(contact -> assertEquals(contact.reasons().size(),
        contact.reasons().stream().map(r -> List.of(r.category(), r.subcategory())).distinct().count(),
        contact::toString));
  }

  @Test
  void contactsHaveOneToFiveReasonsAndAFewHaveNone() {
    Map<Integer, Long> bySize = CONTACTS.stream()
        .collect(Collectors.groupingBy(c -> c.reasons().size(), TreeMap::new, Collectors.counting()));
    assertEquals(Set.of(0, 1, 2, 3, 4, 5), bySize.keySet());
    assertTrue(bySize.get(0) >= 10 && bySize.get(0) <= 40, bySize.toString());
    assertTrue(bySize.get(1) < 3000, "too few with several reasons: " + bySize);
    for (int size = 1; size < 5; size++) {
      assertTrue(bySize.get(size) > bySize.get(size + 1), bySize.toString());
    }
    long withoutPrimary = CONTACTS.stream()
        .filter(c -> !c.reasons().isEmpty() && c.reasons().stream().noneMatch(SampleContact.Logged::primary)).count();
    assertTrue(withoutPrimary > 600 && withoutPrimary < 900, "without a primary reason: " + withoutPrimary);
  }

  /** Checks a share against the declared one: four and a half standard deviations, and no slack beside that. */
  private static void assertShare(double declared, long hits, long of, String what) {
    double deviation = Math.sqrt(of * declared * (1 - declared));
    assertTrue(Math.abs(hits - of * declared) <= 4.5 * deviation, what + ": " + hits + " of " + of);
  }

  @Test
  void incidentLocationHasTheDeclaredShares() {
    Map<SampleSetting, Map<Mode, Integer>> counts = new EnumMap<>(SampleSetting.class);
    SampleExport.contacts(300_000, 7).forEachRemaining(contact -> {
      List<CodeListEntry> entries = contact.reasons().stream().map(SampleContactsTest::find)
          .flatMap(Optional::stream).toList();
      if (entries.size() == contact.reasons().size()) {
        counts.computeIfAbsent(SampleSetting.of(entries), s -> new EnumMap<>(Mode.class))
            .merge(location(contact), 1, Integer::sum);
      }
    });
    assertEquals(EnumSet.allOf(SampleSetting.class), counts.keySet());
    counts.forEach((setting, byMode) -> {
      long of = byMode.values().stream().mapToLong(Integer::longValue).sum();
      assertTrue(of > 500, setting + " " + of);
      assertEquals(100, SampleSetting.LOCATIONS.stream().mapToInt(setting::share).sum());
      for (String location : SampleSetting.LOCATIONS) {
        Mode mode = location.isEmpty() ? Mode.NONE : Mode.valueOf(location.toUpperCase(Locale.ROOT));
        assertShare(setting.share(location) / 100.0, byMode.getOrDefault(mode, 0), of, setting + " " + location);
      }
    });
  }

  @Test
  void theReadmeGivesTheRightFigures() throws IOException {
    Map<Mode, Long> byMode = CONTACTS.stream()
        .collect(Collectors.groupingBy(SampleContactsTest::location, Collectors.counting()));
    String figures = String.format(Locale.ROOT, "%,d contacts with %,d reasons; `incident_location` says online for %,d"
            + " of them, offline for %,d, both for %,d, unknown for %,d, and is blank for %,d.",
        CONTACTS.size(), CONTACTS.stream().mapToInt(c -> c.reasons().size()).sum(), byMode.get(Mode.ONLINE),
        byMode.get(Mode.OFFLINE), byMode.get(Mode.BOTH), byMode.get(Mode.UNKNOWN), byMode.get(Mode.NONE));
    String readme = Files.readString(Path.of("data", "README.md")).replaceAll("\\s+", " ");
    assertTrue(readme.contains(figures), figures);
  }

  @Test
  void someCasesAreBothOnlineAndOffline() {
    Set<Mode> loggedAs = new TreeSet<>();
    for (SampleContact contact : CONTACTS) {
      Set<String> categories = contact.reasons().stream().map(SampleContactsTest::find).flatMap(Optional::stream)
          .map(SampleLabels::category).collect(Collectors.toSet());
      if (categories.containsAll(Set.of("Abuse and Technology", "Sexual Abuse"))) {
        loggedAs.add(location(contact));
      }
    }
    assertEquals(EnumSet.allOf(Mode.class), loggedAs);
  }

  /** How a label came to be: clean, by one kind of dirt, or by several kinds that come to the same here. */
  private static Set<SampleDirt> dirt(SampleContact.Logged reason, CodeListEntry entry) {
    Set<SampleDirt> dirt = EnumSet.noneOf(SampleDirt.class);
    for (SampleDirt kind : SampleDirt.values()) {
      for (int level = 0; level < 2; level++) {
        List<String> levels = new ArrayList<>(entry.levels());
        levels.set(level, kind.on(levels.get(level)));
        if (!levels.equals(entry.levels()) && levels.equals(List.of(reason.category(), reason.subcategory()))) {
          dirt.add(kind);
        }
      }
    }
    return dirt;
  }

  private static boolean isClean(SampleContact.Logged reason, CodeListEntry entry) {
    return entry.levels().equals(List.of(reason.category(), reason.subcategory()));
  }

  @Test
  void everyKindOfDirtIsThereAndNoOther() {
    Set<SampleDirt> seen = EnumSet.noneOf(SampleDirt.class);
    int dirty = 0;
    int all = 0;
    for (SampleContact contact : CONTACTS) {
      for (SampleContact.Logged reason : contact.reasons()) {
        all++;
        Optional<CodeListEntry> entry = find(reason);
        if (entry.isPresent() && !isClean(reason, entry.get())) {
          Set<SampleDirt> dirt = dirt(reason, entry.get());
          assertTrue(!dirt.isEmpty(), reason + " is not " + entry.get().text());
          seen.addAll(dirt);
          dirty++;
        }
      }
    }
    assertEquals(EnumSet.allOf(SampleDirt.class), seen);
    assertShare(0.07 * (1 - 0.012), dirty, all, "dirty");
  }

  @Test
  void someLabelsAreInNoList() {
    Set<CodeListEntry> seen = new HashSet<>();
    int unknown = 0;
    int all = 0;
    for (SampleContact contact : CONTACTS) {
      for (SampleContact.Logged reason : contact.reasons()) {
        all++;
        if (find(reason).isEmpty()) {
          List<CodeListEntry> from = SampleLabels.UNLISTED.stream()
              .filter(entry -> isClean(reason, entry) || !dirt(reason, entry).isEmpty()).toList();
          assertTrue(!from.isEmpty(), reason.toString());
          seen.addAll(from);
          unknown++;
        }
      }
    }
    assertEquals(Set.copyOf(SampleLabels.UNLISTED), seen);
    assertTrue(unknown > all * 0.008 && unknown < all * 0.016, unknown + " of " + all);
  }

  @Test
  void everyReasonIsAnsweredForWhenMapped() {
    ContactTranslator translator = new ContactTranslator(CROSSWALK);
    Set<ReasonStatus> statuses = EnumSet.noneOf(ReasonStatus.class);
    for (SampleContact contact : CONTACTS) {
      List<SourceReason> reasons = contact.reasons().stream()
          .map(reason -> SourceReason.of(reason.category(), reason.subcategory())
              .withContext(Map.of("incident_location", contact.incidentLocation())))
          .toList();
      ContactTranslation translation = translator.translate(reasons);
      assertEquals(reasons.size(),
          translation.seats().stream().flatMap(seat -> seat.sources().stream()).distinct().count());
      translation.seats().forEach(seat -> statuses.add(seat.status()));
    }
    assertEquals(EnumSet.of(ReasonStatus.MAPPED, ReasonStatus.AMBIGUOUS, ReasonStatus.OUT_OF_SCOPE,
        ReasonStatus.UNKNOWN), statuses);
  }
}
