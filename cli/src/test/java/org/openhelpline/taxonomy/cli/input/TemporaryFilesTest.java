package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exports larger than what is kept in memory. */
class TemporaryFilesTest {
  private static final int CONTACTS = 35_000;

  @AfterEach
  void nothingIsLeft() {
    assertEquals(List.of(), leftovers());
  }

  private static List<String> leftovers() {
    String[] names = new File(System.getProperty("java.io.tmpdir"))
        .list((folder, name) -> name.startsWith(TempFile.prefix()));
    return names == null ? List.of() : List.of(names);
  }

  /** Each contact's rows are as far from each other as there are contacts. */
  private static InputStream export(String last) {
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream("contact_id,category,subcategory,note\n"));
    String note = "n".repeat(400);
    for (int round = 0; round < 2; round++) {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < CONTACTS; i++) {
        rows.append('c').append(i).append(",V,B").append(round).append(',').append(note).append('\n');
      }
      parts.add(stream(rows.toString()));
    }
    parts.add(stream(last));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void unsortedRowsAreGrouped() throws InputException {
    try (ContactSource source = ContactSource.open(Reading.of(export("")).wanting("note").unsorted().build("-"))) {
      for (int i = 0; i < CONTACTS; i++) {
        InputContact contact = source.next();
        assertEquals("c" + i, contact.id());
        assertEquals(List.of("V > B0", "V > B1"), contact.reasons().stream().map(Reading::brief).toList());
        assertEquals(i + 2, contact.line());
      }
      assertEquals(null, source.next());
      assertEquals(2 * CONTACTS, source.rowsRead());
    }
  }

  @Test
  void returningContactsAreToldInOrder() throws InputException {
    try (ContactSource source = ContactSource.open(Reading.of(export("")).build("-"))) {
      while (source.next() != null) {
        // Goes on to the end.
      }
      List<SplitContact> splits = source.splitContacts();
      assertEquals(CONTACTS, source.splitContactCount());
      assertEquals(new SplitContact("c0", CONTACTS + 2, 2), splits.get(0));
      assertEquals(new SplitContact("c" + (CONTACTS - 1), 2 * CONTACTS + 1, CONTACTS + 1), splits.get(CONTACTS - 1));
    }
  }

  @Test
  void failureAndGivingUpLeaveNothing() throws InputException {
    try (ContactSource source = ContactSource.open(Reading.of(export("c1,V,\u00e9,n\n")).unsorted().build("-"))) {
      InputException failure = assertThrows(InputException.class, source::next);
      assertEquals("standard input, line " + (2 * CONTACTS + 2), failure.getMessage().split(":")[0]);
    }
    try (ContactSource source = ContactSource.open(Reading.of(export("")).wanting("note").unsorted().build("-"))) {
      assertEquals("c0", source.next().id());
    }
  }
}
