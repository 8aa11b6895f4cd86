package org.openhelpline.taxonomy.data.lint.document;

import java.util.Locale;
import java.util.Optional;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A text holds a character that cannot be seen: white space at an end or doubled, a no-break space, a control
 * character, an invisible mark.
 *
 * <p>Labels are compared with what helplines export. Look-ups fold such characters away, but every other program that
 * reads the file does not, and nobody can see why two labels that look the same are not.
 */
final class StrayCharacter extends Check<Document> {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int REPLACEMENT = 0xfffd;

  StrayCharacter() {
    super(warning("stray-character", "character", "position"));
  }

  @Override
  protected void inspect(Document document, Findings out) {
    document.draft().view().walk(place -> {
      if (place.isText()) {
        inspect(document, place, out);
      }
    });
  }

  private static void inspect(Document document, JsonView place, Findings out) {
    String text = place.text();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Optional<String> stray = stray(text, i, c);
      if (stray.isPresent()) {
        // The first one is enough: whoever mends it sees the others of the same text.
        String pointer = place.pointer();
        out.add(pointer, document.draft().subjectAt(pointer), stray.get(), String.valueOf(i + 1));
        return;
      }
      i += Character.charCount(c);
    }
  }

  private static Optional<String> stray(String text, int i, int c) {
    if (c == ' ') {
      boolean atEnd = i == 0 || i == text.length() - 1;
      return atEnd ? Optional.of("white space at the end of the text")
          : text.charAt(i - 1) == ' ' ? Optional.of("doubled white space") : Optional.empty();
    }
    boolean unseen = switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c == REPLACEMENT;
    };
    return unseen && !joins(text, i, c) ? Optional.of(name(c)) : Optional.empty();
  }

  /** Some scripts spell with joiners, between two letters. */
  private static boolean joins(String text, int i, int c) {
    return (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) && i > 0 && i < text.length() - 1
        && text.charAt(i - 1) > 0x7f && text.charAt(i + 1) > 0x7f;
  }

  private static String name(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    // The name of a lone surrogate says no more than its number.
    String name = Character.getName(c);
    return name == null || Character.getType(c) == Character.SURROGATE ? code : code + " " + name;
  }
}
