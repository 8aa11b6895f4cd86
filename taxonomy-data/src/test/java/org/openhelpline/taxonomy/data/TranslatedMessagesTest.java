package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Every message is there in every language, says the same things, and takes any argument as it is. */
final class TranslatedMessagesTest {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  /** The message is the argument alone, so there is nothing to translate. */
  private static final Set<String> SAME_IN_ALL = Set.of("malformed");

  record Bundle(String folder, String language) {
    String file() {
      return folder + "messages" + (language.equals("en") ? "" : "_" + language) + ".properties";
    }
  }

  static Stream<Bundle> bundles() {
    return Stream.of("", "lint/").flatMap(folder -> Messages.languages().stream().map(l -> new Bundle(folder, l)));
  }

  private static Properties read(Bundle bundle) throws IOException {
    Properties patterns = new Properties();
    patterns.load(new StringReader(Shipped.text(bundle.file())));
    return patterns;
  }

  private static List<String> names(String pattern) {
    return NAME.matcher(pattern).results().map((MatchResult m) -> m.group(1)).sorted().toList();
  }

  @Test
  void noOtherLanguageShips() {
    assertEquals(bundles().map(Bundle::file).sorted().toList(),
        Shipped.files().stream().filter(f -> f.endsWith(".properties")).toList());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsThereAndNamesTheSameArguments(Bundle bundle) throws IOException {
    Properties english = read(new Bundle(bundle.folder(), "en"));
    Properties here = read(bundle);
    assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(here.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertFalse(here.getProperty(key).isBlank(), key);
      assertEquals(names(english.getProperty(key)), names(here.getProperty(key)), key);
      assertEquals(names(here.getProperty(key)).size(), here.getProperty(key).chars().filter(c -> c == '{').count(),
          () -> key + " has a brace that belongs to no argument");
      if (!bundle.language().equals("en") && !SAME_IN_ALL.contains(key)) {
        assertNotEquals(english.getProperty(key), here.getProperty(key), key);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Bundle bundle) throws IOException {
    List<String> keys = new ArrayList<>();
    Shipped.text(bundle.file()).lines().filter(l -> !l.startsWith("#")).forEach(l -> keys.add(l.split(" = ", 2)[0]));
    assertEquals(read(bundle).size(), keys.size());
    assertEquals(new TreeSet<>(keys).size(), keys.size());
  }

  @Test
  void aRegionGetsItsLanguage() {
    Finding finding = Finding.of(FindingId.NO_REASON, "");
    assertEquals("El contacto no tiene ning\u00fan motivo.",
        Messages.in(Locale.forLanguageTag("es-CO")).of(finding));
    assertEquals("Le contact n\u2019a aucun motif.", Messages.in(Locale.CANADA_FRENCH).of(finding));
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.oneOf(Arbitraries.strings().ofMinLength(1),
        Arbitraries.strings().withChars("{}'\"$\\#0a").ofMinLength(1).ofMaxLength(12),
        Arbitraries.of("{0}", "{code}", "${7*7}", "#{1}", "it's", "{", "}", "\\u0041", "%s", "{code"));
  }

  /** What stands around the arguments is found with marks that no message has, and is then put around the real ones. */
  @Property
  void anArgumentIsShownAsItIs(@ForAll FindingId id, @ForAll("odd") String first, @ForAll("odd") String second) {
    for (String language : Messages.languages()) {
      Messages messages = Messages.in(Locale.forLanguageTag(language));
      String[] marks = new String[id.arguments().size()];
      String[] values = new String[marks.length];
      for (int i = 0; i < marks.length; i++) {
        marks[i] = "\u0001" + i + "\u0001";
        values[i] = i % 2 == 0 ? first : second;
      }
      List<String> pieces = Arrays.asList(messages.of(Finding.of(id, "", marks)).split("\u0001", -1));
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        expected.append(i % 2 == 0 ? pieces.get(i) : values[Integer.parseInt(pieces.get(i))]);
      }
      String message = messages.of(Finding.of(id, "", values));
      assertEquals(expected.toString(), message);
      assertTrue(Stream.of(values).allMatch(message::contains), message);
    }
  }
}
