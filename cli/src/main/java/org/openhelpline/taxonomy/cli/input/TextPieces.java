package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.function.Consumer;

/** Reads a text of any kind in pieces, so that its size does not matter. */
public final class TextPieces {
  private static final int PIECE = 1 << 16;

  private TextPieces() {}

  /** What a text is called when it is spoken of: its path, or {@code standard input}. */
  public static String name(String path) {
    return InputFile.name(path);
  }

  /**
   * Reads a text to its end.
   *
   * @param path the file, or {@code -} for standard input
   * @param standardInput what {@code -} stands for; never closed
   * @param sink takes the pieces in order; each is good until the next one only
   * @throws InputException if there is no such file, it is no text, or it can't be read to its end
   */
  public static void read(String path, InputStream standardInput, Consumer<CharSequence> sink) throws InputException {
    String name = InputFile.name(path);
    try (StrictText text = new StrictText(InputFile.open(path, standardInput))) {
      read(text, sink);
    } catch (BadTextException e) {
      throw InputException.at(name, e.line(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new InputException(name + ": it cannot be read: " + e.getMessage(), e);
    }
  }

  private static void read(StrictText text, Consumer<CharSequence> sink) throws IOException {
    char[] piece = new char[PIECE];
    long line = 1;
    boolean afterReturn = false;
    try {
      for (int count = text.read(piece, 0, PIECE); count >= 0; count = text.read(piece, 0, PIECE)) {
        for (int i = 0; i < count; i++) {
          char c = piece[i];
          if (c == 0) {
            throw BadTextException.nul(line);
          }
          if (c == '\r' || c == '\n' && !afterReturn) {
            line++;
          }
          afterReturn = c == '\r';
        }
        sink.accept(CharBuffer.wrap(piece, 0, count));
      }
    } catch (StrictText.UndecodableException e) {
      throw e.on(line);
    }
  }
}
