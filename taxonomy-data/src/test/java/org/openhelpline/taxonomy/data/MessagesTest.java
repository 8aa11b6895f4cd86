package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhelpline.taxonomy.data.internal.Patterns;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Every finding has a message, and the message names what the finding carries. */
final class MessagesTest {
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

  /** Arguments that a program needs and a reader of the message does not. */
  private static final Map<FindingId, Set<String>> UNUSED = Map.of();

  private static Properties patterns() throws IOException {
    Properties patterns = new Properties();
    patterns.load(new StringReader(Shipped.text("messages.properties")));
    return patterns;
  }

  @ParameterizedTest
  @EnumSource
  void theMessageNamesTheArgumentsOfItsFinding(FindingId id) throws IOException {
    String pattern = patterns().getProperty(id.id(), "");
    assertFalse(pattern.isBlank(), id::id);
    Set<String> named = new TreeSet<>();
    Matcher matcher = NAME.matcher(pattern);
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    Set<String> unused = UNUSED.getOrDefault(id, Set.of());
    Set<String> expected = new TreeSet<>(id.arguments());
    expected.removeAll(unused);
    assertEquals(expected, named);
    assertEquals(pattern.chars().filter(c -> c == '{').count(), pattern.chars().filter(c -> c == '}').count());
  }

  @Test
  void thereIsNoMessageWithoutAFinding() throws IOException {
    Set<String> ids = Stream.of(FindingId.values()).map(FindingId::id).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(ids, new TreeSet<>(patterns().stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource
  void noPlaceholderIsLeftInAMessage(FindingId id) {
    String[] values = id.arguments().stream().map(a -> "<" + a + ">").toArray(String[]::new);
    String message = Messages.in(Locale.ROOT).of(Finding.of(id, "", values));
    assertEquals(-1, message.indexOf('{'), message);
    assertFalse(message.equals(id.id()), message);
  }

  @Test
  void aMessageIsFilledInAndWhatIsFilledInStaysAsItIs() {
    Finding finding = Finding.of(FindingId.MODE_CONTRADICTS, "reasons[0].mode", "{mode}", "offline", "on{line");
    assertEquals("'{mode}' can't be 'offline': the code itself says 'on{line'.",
        Messages.in(Locale.ENGLISH).of(finding));
  }

  @Test
  void aPartInBracketsIsLeftOutIfThereIsNothingToSay() {
    assertEquals("a: [A].", Patterns.fill("a: {a}.[ Nearest: {b}.]", Map.of("a", "[A]", "b", "")));
    assertEquals("a: -. Nearest: B.", Patterns.fill("a: {a}.[ Nearest: {b}.]", Map.of("a", "", "b", "B")));
    assertEquals("The code 'x' is neither in edition 2021 nor in another that is known.", Messages.in(Locale.ENGLISH)
        .of(Finding.of(FindingId.UNKNOWN_CODE, "", "x", "2021", "")));
  }

  @Test
  void aPatternWithAnUnknownNameOrAnOpenBraceIsLeftToBeSeen() {
    assertEquals("{b} A {", Patterns.fill("{b} {a} {", Map.of("a", "A")));
    assertEquals("", Patterns.fill("", Map.of()));
  }

  @Test
  void aLanguageWithoutMessagesGetsTheEnglishOnes() {
    Finding finding = Finding.of(FindingId.NO_REASON, "");
    String english = Messages.in(Locale.ENGLISH).of(finding);
    assertEquals("The contact has no reason.", english);
    assertEquals(english, Messages.in(Locale.forLanguageTag("th-TH")).of(finding));
    assertEquals(english, Messages.in(Locale.ROOT).of(finding));
  }
}
