package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileFaultsTest {
  private static final String HEADER = "contact_id,category,subcategory\n";

  @TempDir
  Path folder;

  private static String failure(byte[] bytes) {
    return assertThrows(InputException.class, () -> Reading.of(bytes).read()).getMessage();
  }

  private static String failure(String text) {
    return failure(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Charset charset, int mark, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int shift = 16; shift >= 0; shift -= 8) {
      if (mark >>> shift != 0) {
        out.write(mark >>> shift);
      }
    }
    out.write(text.getBytes(charset));
    return out.toByteArray();
  }

  @Test
  void byteOrderMarksAreUnderstood() throws Exception {
    String text = HEADER + "c1,เด็กหาย,😀é\nc2,V,B";
    for (byte[] bytes : List.of(bytes(StandardCharsets.UTF_8, 0, text), bytes(StandardCharsets.UTF_8, 0xefbbbf, text),
        bytes(StandardCharsets.UTF_16LE, 0xfffe, text), bytes(StandardCharsets.UTF_16BE, 0xfeff, text))) {
      assertEquals(List.of("เด็กหาย > 😀é", "V > B"), Reading.of(bytes).read().reasons());
    }
  }

  @Test
  void undecodableBytesAreToldWithTheirLine() throws Exception {
    byte[] latin = (HEADER + "c1,V,B\r\nc2,\"V\r\n\",Détresse\nc3,V,B\n").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("standard input, line 4: the byte 0xE9 is not UTF-8 here; expected UTF-8, or UTF-16 with a byte order"
        + " mark (save it as CSV UTF-8)", failure(latin));
    byte[] cut = bytes(StandardCharsets.UTF_16LE, 0xfffe, HEADER + "c1,V,B\n");
    cut = Arrays.copyOf(cut, cut.length + 1);
    assertEquals("standard input, line 3: bytes that are not UTF-16LE, which the byte order mark promises",
        failure(cut));
  }

  @Test
  void undecodableBytesFarDownAreToldWithTheirLine() {
    String rows = "c1,V,B\nc1,V,\"a\nb\"\nbad\n".repeat(30_000);
    String message = failure((HEADER + rows + "c2,V,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(message.startsWith("standard input, line 120002: the byte 0xE9"), message);
    message = failure(HEADER + rows + "c2,\"V,\u0000\n");
    assertTrue(message.startsWith("standard input, line 120002: a NUL character"), message);
  }

  @Test
  void rowsBeforeUndecodableBytesFarDownAreHandedOver() throws InputException {
    String rows = "c1,V,B\nc2,V,B\n".repeat(30_000);
    byte[] bytes = (HEADER + rows + "c3,V,\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
    try (ContactSource source = ContactSource.open(Reading.of(bytes).build("-"))) {
      assertEquals("c1", source.next().id());
      assertThrows(InputException.class, () -> {
        while (source.next() != null) {
          // Goes on to the fault.
        }
      });
    }
  }

  @Test
  void binaryFilesAreNoText() throws IOException {
    assertEquals("standard input, line 1: this is a workbook or an archive; expected text (save a workbook as CSV"
        + " UTF-8)", failure("PK\u0003\u0004..."));
    assertTrue(failure(new byte[] {0x1f, (byte) 0x8b, 8}).contains("line 1: this is a gzip archive"));
    assertTrue(failure(bytes(StandardCharsets.UTF_16LE, 0, HEADER)).contains("line 1: a NUL character"));
    assertTrue(failure(HEADER + "c1,V,B\nc2,\u0000,B\n").contains("line 3: a NUL character"));
    assertTrue(failure(HEADER + "c1,\"V\"x\u0000,B\n").contains("line 2: a NUL character"));
  }

  @Test
  void emptyFileAndFileWithoutHeader() {
    assertEquals("standard input, line 1: the file is empty; expected a header with the columns contact_id, category,"
        + " subcategory", failure(""));
    assertEquals("standard input, line 1: the file is empty; expected a header with the columns contact_id, category,"
        + " subcategory", failure(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}));
    assertEquals("standard input, line 1: no header can be read; expected a header with the columns contact_id,"
        + " category, subcategory", failure("\n\n"));
    assertEquals("standard input, line 2: this is no header: expected the columns contact_id, category, subcategory;"
        + " found none of them", failure("\nc1,Violence,Bullying\n"));
    assertTrue(failure("\"contact_id,category,subcategory\nc1,V,B\n").contains("line 1: no header can be read"));
    assertTrue(failure("contact_id,category,subcategory" + "x".repeat(70_000)).contains("line 1: no header can be"));
  }

  @Test
  void missingAndDoubledColumns() {
    assertEquals("standard input, line 1: the column 'subcategory' is missing; expected the columns contact_id,"
        + " category, subcategory; found contact_id, Category, sub", failure("contact_id;Category;sub\n"));
    assertEquals("standard input, line 1: the column 'category' is there twice, as column 2 and as column 4; expected"
        + " it once", failure("contact_id,category,subcategory, Category \n"));
    assertTrue(assertThrows(InputException.class, () -> Reading.of(HEADER).keeping("age").read()).getMessage()
        .contains("the column 'age' is missing"));
    assertTrue(assertThrows(InputException.class,
        () -> Reading.of("contact_id,category,subcategory,age,age\n").wanting("age").read()).getMessage()
            .contains("the column 'age' is there twice"));
    assertTrue(failure("contact_id,category,subcategory,primary,PRIMARY\n").contains("'primary' is there twice"));
  }

  @Test
  void unwantedColumnsMayBeDoubled() throws InputException {
    assertEquals(List.of("V > B"), Reading.of("contact_id,category,subcategory,,\nc1,V,B,,\n").read().reasons());
  }

  @Test
  void filesThatCannotBeOpened() throws Exception {
    assertEquals(folder + ": this is a directory; expected a file", assertThrows(InputException.class,
        () -> Reading.of("").read(folder.toString())).getMessage());
    String missing = folder.resolve("none.csv").toString();
    assertEquals(missing + ": there is no such file; expected a file, or - for standard input",
        assertThrows(InputException.class, () -> Reading.of("").read(missing)).getMessage());
    assertThrows(InputException.class, () -> Reading.of("").read("a\u0000b"));
  }

  @Test
  void fileIsNamedInMessagesAndRead() throws Exception {
    Path file = Files.writeString(folder.resolve("in.csv"), HEADER + "c1,V,B\n");
    assertEquals(List.of("c1"), Reading.of("").read(file.toString()).ids());
    Files.writeString(file, "");
    assertTrue(assertThrows(InputException.class, () -> Reading.of("").read(file.toString())).getMessage()
        .startsWith(file + ", line 1: the file is empty"));
  }

  @Test
  void faultyDeviceIsTold() {
    InputStream faulty = new FilterInputStream(new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8))) {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count < 0) {
          throw new IOException("Input/output error");
        }
        return count;
      }
    };
    assertEquals("standard input: it cannot be read: Input/output error",
        assertThrows(InputException.class, () -> Reading.of(faulty).read()).getMessage());
  }

  @Test
  void standardInputIsLeftOpenAndFilesAreNot() throws InputException {
    boolean[] closed = new boolean[1];
    InputStream in = new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    Reading.of(in).read();
    assertFalse(closed[0]);
  }

  @Test
  void splitContactsAreKnownAtTheEndOnly() throws InputException {
    try (ContactSource source = ContactSource.open(Reading.of(HEADER + "c1,V,B\n").build("-"))) {
      assertThrows(IllegalStateException.class, source::splitContacts);
      source.next();
      assertThrows(IllegalStateException.class, source::splitContactCount);
      source.next();
      assertEquals(0, source.splitContactCount());
    }
  }

  @Test
  void requestsThatMakeNoSenseAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Reading.of("").separators("", ">").build("-"));
    assertThrows(IllegalArgumentException.class, () -> Reading.of("").levels().build("-"));
  }
}
