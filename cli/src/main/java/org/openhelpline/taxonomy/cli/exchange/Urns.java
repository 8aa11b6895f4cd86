package org.openhelpline.taxonomy.cli.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The identifiers of lists, editions, entries and codes outside this project. They are URNs, as those of the schemas
 * are: nobody has to own or serve an address for them.
 */
final class Urns {
  static final String BASE = "urn:openhelpline:taxonomy:";
  static final String CROSSWALK = BASE + "crosswalk/";
  static final String LIST = BASE + "list/";
  static final String EDITION = BASE + "edition/";

  /** Stands for an empty part, since one that is left out could get lost on the way. */
  private static final String EMPTY = "~";
  private static final String HEX = "0123456789ABCDEF";

  private Urns() {}

  /** Parts, percent-encoded (RFC 3986) so that nothing but unreserved characters is left, with {@code /} between. */
  static String path(List<String> parts) {
    return parts.stream().map(part -> part.isEmpty() ? EMPTY : encode(part)).collect(Collectors.joining("/"));
  }

  /** The parts of a path; empty if it is none. */
  static Optional<List<String>> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      Optional<String> decoded = part.equals(EMPTY) ? Optional.of("") : decode(part);
      if (decoded.isEmpty()) {
        return Optional.empty();
      }
      parts.add(decoded.get());
    }
    return Optional.of(parts);
  }

  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isUnreserved = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-'
          || c == '.' || c == '_';
      if (isUnreserved) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  /** The text that was encoded; empty if nothing encodes to this. */
  static Optional<String> decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
