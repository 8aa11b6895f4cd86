package org.openhelpline.taxonomy.cli.input;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of an input: UTF-8, or UTF-16 if a byte order mark says so. What cannot be decoded is an error and
 * never a replacement character, which would turn a label into another one without a word.
 */
final class StrictText implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int MARK = 4;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharsetDecoder decoder;
  private final Charset charset;
  private boolean ended;

  /**
   * Text from bytes, of which the first few are read at once.
   *
   * @throws BadTextException if they start like a workbook or an archive
   */
  StrictText(InputStream in) throws IOException {
    this.in = in;
    int length = in.readNBytes(bytes.array(), 0, MARK);
    refuseArchives(length);
    bytes.limit(length);
    if (startsWith(0xef, 0xbb, 0xbf)) {
      charset = StandardCharsets.UTF_8;
      bytes.position(3);
    } else if (startsWith(0xff, 0xfe)) {
      charset = StandardCharsets.UTF_16LE;
      bytes.position(2);
    } else if (startsWith(0xfe, 0xff)) {
      charset = StandardCharsets.UTF_16BE;
      bytes.position(2);
    } else {
      charset = StandardCharsets.UTF_8;
    }
    decoder = strict(charset);
  }

  /** Whether it is UTF-8. */
  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Text in UTF-8 from the midst of a file, where a byte order mark is a character like any other. */
  static StrictText utf8(byte[] bytes, int from, int length) {
    return new StrictText(new ByteArrayInputStream(bytes, from, length), StandardCharsets.UTF_8);
  }

  private StrictText(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    this.decoder = strict(charset);
    bytes.limit(0);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private void refuseArchives(int length) throws BadTextException {
    bytes.limit(length);
    if (startsWith('P', 'K', 3, 4) || startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
      throw new BadTextException(1, "this is a workbook or an archive; expected text (save a workbook as CSV UTF-8)");
    }
    if (startsWith(0x1f, 0x8b)) {
      throw new BadTextException(1, "this is a gzip archive; expected text (unpack it first)");
    }
  }

  private boolean startsWith(int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.limit() || (bytes.get(i) & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads at least one character.
   *
   * @param to end of the room in the target; there must be room for two characters
   * @return how many characters were read; -1 at the end
   * @throws UndecodableException if the bytes after all characters handed over so far are no characters
   */
  int read(char[] target, int from, int to) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, from, to - from);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      int count = out.position() - from;
      if (count > 0) {
        // A fault after these characters shows again at the next call, when its line can be told.
        return count;
      }
      if (result.isError()) {
        throw new UndecodableException(charset, bytes.get(bytes.position()));
      }
      if (ended) {
        return -1;
      }
      fetch();
    }
  }

  private void fetch() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Bytes that are no characters; whoever counts the lines says where. */
  static final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1L;

    UndecodableException(Charset charset, byte found) {
      super(charset.equals(StandardCharsets.UTF_8)
          ? String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", found & 0xff)
              + "; expected UTF-8, or UTF-16 with a byte order mark (save it as CSV UTF-8)"
          : "bytes that are not " + charset + ", which the byte order mark promises");
    }

    BadTextException on(long line) {
      return new BadTextException(line, String.valueOf(getMessage()));
    }
  }
}
