package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a table file as text: UTF-8, or UTF-16 if it says so with a byte order mark. */
final class WholeText {
  private static final int MAX_BYTES = 64 * 1024 * 1024;

  private WholeText() {}

  /** The text, without a byte order mark; it is a fault if the file is none or too large. */
  static String read(InputStream in, Findings findings) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw findings.stop(Place.FILE, "larger than 64 MiB");
    }
    if (bytes.length == 0) {
      throw findings.stop(Place.FILE, "empty; a crosswalk was expected");
    }
    boolean isMarked = startsWith(bytes, 0xef, 0xbb, 0xbf);
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return decode(bytes, 0, StandardCharsets.UTF_16, findings);
    }
    return decode(bytes, isMarked ? 3 : 0, StandardCharsets.UTF_8, findings);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset, Findings findings) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      throw findings.stop(new Place(lineOf(text, text.length()), ""), "not text in UTF-8"
          + " (from a spreadsheet, save it as 'CSV UTF-8')");
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw findings.stop(new Place(lineOf(text, nul), ""),
          "a NUL character; expected text in UTF-8, or in UTF-16 with a byte order mark");
    }
    return text;
  }

  private static long lineOf(String text, int end) {
    return 1 + text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
