package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;

/** Who gives editions and crosswalks is found by what the thread's class loader sees. */
class ProvidersTest {
  @TempDir
  private Path dir;

  /** Has one edition and no forms. */
  public static final class OneEdition implements TaxonomyProvider {
    @Override
    public String id() {
      return "chi";
    }

    @Override
    public List<String> editions() {
      return List.of("2021");
    }

    @Override
    public Taxonomy load(String edition) {
      return SampleEditions.edition2021();
    }
  }

  /** Has no crosswalk. */
  public static final class NoCrosswalk implements CrosswalkProvider {
    @Override
    public List<String> ids() {
      return List.of();
    }

    @Override
    public Crosswalk load(String id) {
      throw new IllegalArgumentException(id);
    }
  }

  private <T> T withProviders(Class<?> service, Class<?> provider, Supplier<T> asked) throws IOException {
    Path services = Files.createDirectories(dir.resolve("META-INF/services"));
    Files.writeString(services.resolve(service.getName()), provider.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      return asked.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void providersOfEditionsAreFound() throws IOException {
    List<TaxonomyProvider> found = withProviders(TaxonomyProvider.class, OneEdition.class, TaxonomyProvider::installed);
    assertEquals(1, found.size());
    assertInstanceOf(OneEdition.class, found.get(0));
    assertSame(Forms.none(), found.get(0).forms());
  }

  @Test
  void providersOfCrosswalksAreFound() throws IOException {
    List<CrosswalkProvider> found =
        withProviders(CrosswalkProvider.class, NoCrosswalk.class, CrosswalkProvider::installed);
    assertEquals(1, found.size());
    assertInstanceOf(NoCrosswalk.class, found.get(0));
  }

  @Test
  void theCoreAloneHasNone() {
    assertEquals(List.of(), TaxonomyProvider.installed());
    assertEquals(List.of(), CrosswalkProvider.installed());
  }
}
