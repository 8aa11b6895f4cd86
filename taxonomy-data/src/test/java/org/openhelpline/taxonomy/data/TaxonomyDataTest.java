package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;
import org.openhelpline.taxonomy.validation.Validator;

/** How the bundled data is had: by name, when asked for, the same each time. */
final class TaxonomyDataTest {
  private final TaxonomyData data = TaxonomyData.bundled();

  @Test
  void aResourceIsReadOnceAndIsTheSameEachTime() {
    assertSame(data, TaxonomyData.bundled());
    assertSame(data.forms(), data.forms());
    assertSame(data.terms(), data.terms());
    data.editionNames().forEach(e -> assertSame(data.edition(e), data.edition(e)));
    data.codeListIds().forEach(l -> assertSame(data.codeList(l), data.codeList(l)));
    data.crosswalkIds().forEach(c -> assertSame(data.crosswalk(c), data.crosswalk(c)));
  }

  @Test
  void crosswalksShareTheListsAndEditionsThatTheyReferTo() {
    Crosswalk kellimni = data.crosswalk("kellimni-mt");
    assertSame(data.codeList("kellimni-mt"), kellimni.sourceList().orElseThrow());
    assertSame(data.edition("2021"), kellimni.target());
    assertSame(data.edition("2024"), data.crosswalk("2024-2026").sourceEdition().orElseThrow());
  }

  @Test
  void threadsThatAskAtTheSameTimeGetTheSame() throws InterruptedException {
    for (int round = 0; round < 10; round++) {
      TaxonomyData fresh = new TaxonomyData(data.resources());
      Set<Taxonomy> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
      CyclicBarrier start = new CyclicBarrier(4);
      List<Thread> threads = IntStream.range(0, 4).mapToObj(i -> new Thread(() -> {
        try {
          start.await();
          seen.add(fresh.edition("2024"));
        } catch (InterruptedException | BrokenBarrierException e) {
          throw new IllegalStateException(e);
        }
      })).toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(1, seen.size());
    }
  }

  @Test
  void aResourceIsReadWhenItIsAskedForAndNotBefore() {
    TaxonomyData broken = new TaxonomyData(List.of(
        new ResourceInfo("edition", "1999", "1", "editions/none.json", "", Map.of()),
        new ResourceInfo("forms", "forms", "1", "index.json", "", Map.of())));
    assertEquals(List.of("1999"), broken.editionNames());
    assertEquals("the resource 'editions/none.json' is missing from this installation",
        assertThrows(IllegalStateException.class, () -> broken.edition("1999")).getMessage());
    assertTrue(assertThrows(InvalidDataException.class, broken.forms()::all).getMessage().startsWith("index.json: "));
  }

  @Test
  void aValidatorReadsOtherEditionsAndFormsOnlyForWhatItsOwnEditionDoesNotSay() {
    List<ResourceInfo> infos = new ArrayList<>(
        data.resources().stream().filter(r -> r.kind().equals("edition") && r.id().equals("2024")).toList());
    infos.add(new ResourceInfo("edition", "1999", "1", "editions/none.json", "", Map.of()));
    infos.add(new ResourceInfo("forms", "forms", "1", "index.json", "", Map.of()));
    Validator validator = new TaxonomyData(infos).validator("2024");
    assertEquals(List.of(), validator.validate(List.of(Reason.of("violence.bullying", Mode.OFFLINE))));
    assertThrows(IllegalStateException.class, () -> validator.validate(List.of(Reason.of("none"))));
    assertThrows(InvalidDataException.class, () -> validator.validate(
        List.of(new Reason("violence.bullying", Mode.OFFLINE, List.of("grooming")))));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheValidOnes() {
    expectNames(() -> data.edition("2022"), "2022", data.editionNames());
    expectNames(() -> data.codeList("childline"), "childline", data.codeListIds());
    expectNames(() -> data.crosswalk("2020-2026"), "2020-2026", data.crosswalkIds());
    expectNames(() -> data.crosswalk("kellimni-mt", "2025"), "2025", data.editionNames());
    expectNames(() -> data.onTo(data.crosswalk("kellimni-mt"), "26"), "26", data.editionNames());
    expectNames(() -> data.migration("2020", "2022"), "2022", data.editionNames());
    expectNames(() -> data.migration("", "2021"), "", data.editionNames());
    expectNames(() -> data.forms().get("groming"), "groming", List.of("grooming", "sexual-extortion"));
  }

  private static void expectNames(Executable call, String wrong, List<String> valid) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(message.contains(wrong), message);
    String after = message.substring(message.indexOf("valid: "));
    valid.forEach(name -> assertTrue(after.contains(name), message));
  }

  @Test
  void editionsAreOldestFirstAndKnowTheirPredecessor() {
    assertEquals(data.editionNames(), data.editions().all().stream().map(Taxonomy::edition).toList());
    String before = "";
    for (Taxonomy edition : data.editions().all()) {
      assertEquals(before, edition.predecessor().orElse(""));
      before = edition.edition();
    }
  }

  @Test
  void aCrosswalkLeadsToAnyEditionWantedAndIsItselfWhereItLeadsAlready() {
    assertSame(data.crosswalk("ecpat-ph"), data.crosswalk("ecpat-ph", "2021"));
    assertEquals("ecpat-ph>2021-2024>2024-2026", data.crosswalk("ecpat-ph", "2026").id());
    assertEquals("ecpat-ph>2021-2020", data.crosswalk("ecpat-ph", "2020").id());
    assertEquals("2026", data.crosswalk("ecpat-ph", "2026").target().edition());
    assertEquals("2020-2021>2021-2024>2024-2026", data.migration("2020", "2026").crosswalk().id());
    assertEquals("2026-2024", data.migration("2026", "2024").crosswalk().id());
  }

  @Test
  void theServiceLoaderFindsTheProvider() {
    List<TaxonomyProvider> providers = ServiceLoader.load(TaxonomyProvider.class).stream()
        .map(ServiceLoader.Provider::get).filter(p -> p instanceof BundledTaxonomyProvider).toList();
    assertEquals(1, providers.size());
    TaxonomyProvider provider = providers.get(0);
    assertEquals("chi", provider.id());
    assertEquals(data.editionNames(), provider.editions());
    provider.editions().forEach(e -> assertSame(data.edition(e), provider.load(e)));
    expectNames(() -> provider.load("1999"), "1999", data.editionNames());
  }

  @Test
  void theProviderHasTheFormsThatShip() {
    assertSame(data.forms(), new BundledTaxonomyProvider().forms());
  }

  @Test
  void theServiceLoaderFindsTheProviderOfCrosswalksWhateverTheClassLoaderOfTheThread() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      for (ClassLoader loader : List.of(before, ClassLoader.getPlatformClassLoader())) {
        Thread.currentThread().setContextClassLoader(loader);
        assertEquals(List.of("chi"), TaxonomyProvider.installed().stream().map(TaxonomyProvider::id).toList());
        List<CrosswalkProvider> providers = CrosswalkProvider.installed();
        assertEquals(1, providers.size());
        assertEquals(data.crosswalkIds(), providers.get(0).ids());
        providers.get(0).ids().forEach(id -> assertSame(data.crosswalk(id), providers.get(0).load(id)));
        expectNames(() -> providers.get(0).load("nobody"), "nobody", data.crosswalkIds());
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
