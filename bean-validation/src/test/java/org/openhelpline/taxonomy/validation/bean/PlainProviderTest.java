package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The constraints under a provider that knows only the standard, with and without Hibernate Validator beside it. */
@ResourceLock(Resources.LOCALE)
class PlainProviderTest {
  private static final List<String> SAID = List.of(
      "code Le code 'a${7*7}\\{b}' n\u2019existe ni dans l\u2019\u00e9dition 2024 ni dans une autre \u00e9dition connue.",
      "entry unknown-entry: ${1+1}{entry}",
      "reasons[1].mode 'violence.online-sexual-abuse-exploitation' ne peut pas \u00eatre 'offline' : le code "
          + "lui-m\u00eame dit 'online'.");

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRANCE);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void withHibernateOnTheClassPathTheOtherProviderIsServedAllTheSame() {
    List<String> expected = new ArrayList<>(SAID);
    expected.add("hibernate: true, findings: 0");
    assertEquals(expected, new PlainScenario().get());
  }

  @Test
  void withoutAnyClassOfHibernateEverythingWorks() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("hibernate")) {
        urls.add(url(entry));
      }
    }
    Thread thread = Thread.currentThread();
    ClassLoader outer = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass("org.hibernate.validator.HibernateValidator"));
      thread.setContextClassLoader(loader);
      Object scenario = loader.loadClass(PlainScenario.class.getName()).getConstructor().newInstance();
      List<String> expected = new ArrayList<>(SAID);
      expected.add("hibernate: false, findings: 0");
      assertEquals(expected, ((Supplier<?>) scenario).get());
    } finally {
      thread.setContextClassLoader(outer);
    }
  }

  private static URL url(String entry) throws MalformedURLException {
    return new File(entry).toURI().toURL();
  }
}
