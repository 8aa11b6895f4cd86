package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read, it ends in data or in faults that say where and why. */
final class BadInputTest {
  private static final int MIB = 1024 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t"})
  void anEmptyFileIsAFault(String text) throws IOException {
    for (Format format : Format.values()) {
      Fault fault = only(format.faults(text));
      assertEquals("", fault.pointer());
      assertTrue(fault.message().startsWith("empty"), fault::message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,edition\nchi,2021\n", "{'id'}", "{'id': chi}", "{'id': 01}", "{'id': 'a\nb'}", "{} {}",
    "{},", "\ufeff", "{'id': 'chi',}", "/* a comment */ {}", "{\"id\": 'chi'}", "{'id': NaN}", "<html></html>",
    "{'id': '\\x'}"})
  void whatIsNotJsonIsAFault(String text) throws IOException {
    String json = text.contains("\"") ? text : text.replace('\'', '"');
    for (Format format : Format.values()) {
      only(format.faults(json));
    }
  }

  @Test
  void aFaultInTheTextSaysAtWhichLineAndPlace() throws IOException {
    Fault fault = only(Format.CODE_LIST.faults("{\"levels\": [\"category\",\n  \"subcategory\", oops]}"));
    assertEquals("/levels/2", fault.pointer());
    assertTrue(fault.message().startsWith("not JSON: line 2, column "), fault::message);
  }

  @ParameterizedTest
  @EnumSource
  void aFileCutOffAnywhereIsAFault(Format format) throws IOException {
    byte[] whole = Shipped.text(format.files().get(0)).strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length += 1 + length / 20) {
      only(format.faults(Arrays.copyOf(whole, length)));
    }
    only(format.faults(Arrays.copyOf(whole, whole.length - 1)));
  }

  @ParameterizedTest
  @CsvSource({"TAXONOMY, /concepts/0", "FORMS, /forms/0", "CODE_LIST, /entries/0", "CROSSWALK, /rules/0"})
  void aKeyThatStandsTwiceIsAFaultWhereItStands(Format format, String place) throws IOException {
    String text = Shipped.text(format.files().get(0));
    String array = place.substring(1, place.indexOf('/', 1));
    String doubled = text.replaceFirst("(\"" + array + "\": \\[\\s*\\{)", "$1 \"note\": \"a\", \"note\": \"b\",");
    assertFalse(doubled.equals(text));
    Fault fault = only(format.faults(doubled));
    assertTrue(fault.pointer().startsWith(place), fault::toString);
    assertTrue(fault.message().contains("Duplicate field 'note'"), fault::message);
  }

  @ParameterizedTest
  @EnumSource
  void nestingAHundredThousandDeepIsAFault(Format format) throws IOException {
    only(format.faults("[".repeat(100_000)));
    only(format.faults("{\"concepts\":".repeat(100_000)));
    only(format.faults("[".repeat(100_000) + "]".repeat(100_000)));
    only(format.faults("{\"rules\": [{\"when\": " + "{\"not\":".repeat(100_000) + "{}" + "}".repeat(100_000) + "}]}"));
  }

  @ParameterizedTest
  @EnumSource
  void aFileOverSixtyFourMebibytesIsAFaultAndNotReadToItsEnd(Format format) throws IOException {
    for (String filling : List.of(" ".repeat(8192), "\"" + "a".repeat(8189) + "\",")) {
      Endless in = new Endless("{\"notice\": [", filling);
      Fault fault = only(assertThrows(InvalidDataException.class, () -> format.read(in)).faults());
      assertEquals("larger than 64 MiB", fault.message());
      assertTrue(in.given < 65L * MIB, () -> "read " + in.given);
      assertTrue(in.closed);
    }
  }

  @Test
  void aFileOfSixtyFourMebibytesIsRead() throws IOException {
    byte[] list = Shipped.bytes("lists/ecpat-ph.json");
    byte[] padded = Arrays.copyOf(list, 64 * MIB);
    Arrays.fill(padded, list.length, padded.length, (byte) ' ');
    assertEquals(List.of(), Format.CODE_LIST.faults(padded));
    byte[] longer = Arrays.copyOf(padded, padded.length + 1);
    longer[padded.length] = '\n';
    assertEquals("larger than 64 MiB", only(Format.CODE_LIST.faults(longer)).message());
  }

  @Test
  void aStringOrNumberOfAMillionDigitsIsRejectedOrReadButNeverAnythingElse() throws IOException {
    only(Format.CODE_LIST.faults("{\"id\": " + "9".repeat(MIB) + "}"));
    only(Format.CODE_LIST.faults("{\"id\": 1e" + "9".repeat(MIB) + "}"));
    Doc list = Doc.shipped("lists/ecpat-ph.json").set("/notice", "a".repeat(MIB));
    assertEquals(List.of(), Format.CODE_LIST.faults(list.json()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theUnicodeFormsOfJsonAreRead(String charset) throws IOException {
    for (Format format : Format.values()) {
      String text = Shipped.text(format.files().get(0));
      assertEquals(List.of(), format.faults(text.getBytes(Charset.forName(charset))));
      assertEquals(List.of(), format.faults(("\ufeff" + text).getBytes(Charset.forName(charset))));
    }
  }

  @Test
  void bytesThatAreNoTextAreAFault() throws IOException {
    byte[][] inputs = {{(byte) 0xff}, {'{', '"', (byte) 0xc3, '('}, {0, 0, 0, 0}, {0, 0, 1, 2, 3}, {'P', 'K', 3, 4},
      {0, 0, (byte) 0xff, (byte) 0xfe}, {0, 0, 0, '{', 0, 0x7f, 0x7f, 0x7f}, {'{', 0, 0, 0, 0, 0, 0},
      {0, '{', 0}, {(byte) 0xfe, (byte) 0xff, (byte) 0xd8}, {0x1f, (byte) 0x8b, 8, 0}, {'{', 0, '"', 0, 0, (byte) 0xd8},
      "{\"id\": \"ni\u00f1os\"}".getBytes(StandardCharsets.ISO_8859_1)};
    for (byte[] input : inputs) {
      for (Format format : Format.values()) {
        only(format.faults(input));
      }
    }
  }

  @Property(tries = 1000)
  void anyBytesEndInFaults(@ForAll Format format, @ForAll @Size(max = 40) byte[] bytes) throws IOException {
    assertFalse(format.faults(bytes).isEmpty());
  }

  @Property(tries = 1000)
  void bytesChangedAnywhereEndInDataOrFaults(@ForAll Format format, @ForAll @Size(min = 1, max = 4) byte[] change,
      @ForAll int where) throws IOException {
    byte[] bytes = Shipped.bytes(format.files().get(format.files().size() - 1));
    int at = Math.floorMod(where, bytes.length - change.length);
    System.arraycopy(change, 0, bytes, at, change.length);
    for (Fault fault : format.faults(bytes)) {
      assertTrue(fault.pointer().isEmpty() || fault.pointer().startsWith("/"), fault::toString);
      assertFalse(fault.message().isBlank());
    }
  }

  @Test
  void aStreamThatBreaksIsNotAFaultOfTheFile() {
    IOException broken = new IOException("the disk is gone");
    InputStream in = new InputStream() {
      @Override
      public int read() throws IOException {
        throw broken;
      }
    };
    for (Format format : Format.values()) {
      assertSame(broken, assertThrows(IOException.class, () -> format.read(in)));
    }
  }

  @Test
  void theStreamIsClosedWhateverItHolds() throws IOException {
    for (byte[] bytes : List.of(Shipped.bytes("lists/ecpat-ph.json"), new byte[0], new byte[] {0, 0, (byte) 0xff,
      (byte) 0xfe}, new byte[] {'{'})) {
      boolean[] closed = {false};
      InputStream in = new ByteArrayInputStream(bytes) {
        @Override
        public void close() throws IOException {
          closed[0] = true;
          super.close();
        }
      };
      try {
        CodeListReader.read(in, "list.json");
      } catch (InvalidDataException e) {
        assertFalse(e.faults().isEmpty());
      }
      assertTrue(closed[0], () -> Arrays.toString(bytes));
    }
  }

  private static Fault only(List<Fault> faults) {
    assertEquals(1, faults.size(), faults::toString);
    return faults.get(0);
  }

  /** A stream that never ends, so that whoever reads it must stop by itself. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] filling;
    private long given;
    private boolean closed;

    Endless(String start, String filling) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.filling = filling.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      read(one, 0, 1);
      return one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      byte[] source = given < start.length ? start : filling;
      int from = (int) (given < start.length ? given : (given - start.length) % filling.length);
      int count = Math.min(length, source.length - from);
      System.arraycopy(source, from, buffer, offset, count);
      given += count;
      return count;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
