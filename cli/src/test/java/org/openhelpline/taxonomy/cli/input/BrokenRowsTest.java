package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

class BrokenRowsTest {
  private static final String HEADER = "contact_id,category,subcategory\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void quoteThatIsNeverClosedCostsItsOwnLineOnly(String lineBreak) throws InputException {
    String text = HEADER + "c1,V,B\nc2,\"V,B\nc3,V,B\nc3,V,N\n";
    Reading read = Reading.of(text.replace("\n", lineBreak)).read();
    assertEquals(List.of("c1", "c2", "c3"), read.ids());
    assertEquals(List.of("V > B", "malformed 3", "V > B", "V > N"), read.reasons());
    Malformed bad = read.malformed().get(0);
    assertEquals("a quote that is never closed; a quoted cell ends with a quote", bad.reason());
    assertEquals("c2,\"V,B", bad.text());
  }

  @Test
  void strayQuoteThatLaterQuotesSeemToCloseCostsItsOwnLineOnly() throws InputException {
    String later = "c3,\"V\",\"B\"\nc4,V,\"B, C\"\n";
    for (String stray : List.of("c2,\"V,B", "c2,V,\"B", "c2,\"V\"x,B", "c2,V,\"")) {
      Reading read = Reading.of(HEADER + stray + "\n" + later).read();
      assertEquals(List.of("malformed 2", "V > B", "V > B, C"), read.reasons(), stray);
      assertEquals(List.of("c2", "c3", "c4"), read.ids(), stray);
    }
  }

  @Test
  void strayQuoteThatALaterCellSeemsToCloseIsSeenByTheNumberOfCells() throws InputException {
    Reading read = Reading.of(HEADER + "c2,V,\"B\nc3,V,B\nc4,\", x\",B\nc5,V,B\n").read();
    assertEquals(List.of("malformed 2", "V > B", ", x > B", "V > B"), read.reasons());
    assertTrue(read.malformed().get(0).reason().startsWith("a quote that is not closed on its line"));
  }

  @Test
  void rowWithTooFewOrTooManyCellsKeepsItsPlaceInItsContact() throws InputException {
    Reading read = Reading.of(HEADER + "c1,V,B\nc1,V\nc1,V,N\nc1,V,B,\nc1,V,D\n").read();
    assertEquals(List.of("c1"), read.ids());
    assertEquals(List.of("V > B", "malformed 3", "V > N", "malformed 5", "V > D"), read.reasons());
    assertEquals(List.of("the row has 2 cells, the header has 3", "the row has 4 cells, the header has 3"),
        read.malformed().stream().map(Malformed::reason).toList());
    assertEquals(List.of("c1,V", "c1,V,B,"), read.malformed().stream().map(Malformed::text).toList());
  }

  @Test
  void rowWhoseContactCannotBeToldIsAContactOfItsOwnAndSplitsNone() throws InputException {
    Reading read = Reading.of(HEADER + "c1,V,B\n\"c1,V,B\nc1,V,N\njunk\nc2,V,B\n").read();
    assertEquals(List.of("c1", "", "", "c2"), read.ids());
    assertEquals(List.of("V > B", "V > N", "malformed 3", "malformed 5", "V > B"), read.reasons());
    assertEquals(List.of(), read.splits());
  }

  @Test
  void shiftedContactIdIsBelievedBesideItsLikeOnly() throws InputException {
    String header = "category,subcategory,contact_id\n";
    Reading read = Reading.of(header + "V,B,c1\nV,B,c1,x\nV,a,b,c1\nV,N,c1\n").read();
    assertEquals(List.of("c1", ""), read.ids());
    assertEquals(List.of("V > B", "malformed 3", "V > N", "malformed 4"), read.reasons());
  }

  @Test
  void readableIdBeforeABrokenCellIsKept() throws InputException {
    Reading read = Reading.of("category,contact_id,subcategory\nV,\"c\"\"1\",\"B\nV,c2,B\n").read();
    assertEquals(List.of("c\"1", "c2"), read.ids());
  }

  @Test
  void brokenLastLineWithoutLineBreakIsTold() throws InputException {
    for (String last : List.of("c2", "c2,V,\"B", "\"", "c2,\"V\"x", "!")) {
      Reading read = Reading.of(HEADER + "c1,V,B\n" + last).read();
      assertEquals(List.of("V > B", "malformed 3"), read.reasons(), last);
    }
  }

  @Test
  void brokenLineBetweenACarriageReturnAndALineFeedJoinsNothing() throws InputException {
    Reading read = Reading.of("contact_id,category,subcategory\rc1,V,B\rbad\nc2,V,B\r\r\nc3,V\rc4,V,B\n").read();
    assertEquals(List.of("V > B", "malformed 3", "V > B", "malformed 6", "V > B"), read.reasons());
  }

  @Test
  void cellOfOneMebibyteIsReadAndALongerOneIsNot() throws InputException {
    String longest = "x".repeat(RecordGuard.LONGEST_CELL);
    String rows = "c1,V," + longest + "\nc2,V," + longest + "y\nc3,\"" + longest + "\",B\nc4,\"" + longest
        + "y\",B\nc5,\"" + longest.substring(1) + "\"\"\",B\nc6,V,B\nc7,V," + longest + "y";
    Reading read = Reading.of(HEADER + rows).read();
    assertEquals(List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7"), read.ids());
    assertEquals(List.of(3L, 5L, 8L), read.malformed().stream().map(Malformed::line).toList());
    assertTrue(read.malformed().get(0).reason().startsWith("a cell of more than 1 MiB"));
    assertEquals(200, read.malformed().get(0).text().length());
  }

  @Test
  void longCellOverManyLinesIsMalformedAndTheLinesBelowItToo() throws InputException {
    String lines = "0123456789\n".repeat(RecordGuard.LONGEST_CELL / 10);
    Reading read = Reading.of(HEADER + "c1,V,B\nc2,V,\"" + lines + "\"\nc3,V,B\n").read();
    assertEquals("malformed 3", read.reasons().get(1));
    assertEquals("V > B", read.reasons().get(read.reasons().size() - 1));
    assertEquals("c3", read.ids().get(read.ids().size() - 1));
    assertEquals(2 + RecordGuard.LONGEST_CELL / 10 + 1, read.rowsRead());
  }

  @Test
  void quoteThatIsNeverClosedIsNotSearchedForWithoutEnd() throws InputException {
    long[] handedOver = new long[1];
    InputStream endless = new InputStream() {
      private final byte[] start = (HEADER + "c1,V,\"B\n").getBytes(StandardCharsets.UTF_8);

      @Override
      public int read() {
        int at = (int) Math.min(handedOver[0]++, Integer.MAX_VALUE);
        return at < start.length ? start[at] : at % 10 == 0 ? '\n' : 'x';
      }
    };
    try (ContactSource source = ContactSource.open(Reading.of(endless).build("-"))) {
      assertEquals("malformed 2", Reading.brief(source.next().reasons().get(0)));
      assertTrue(handedOver[0] < 2 * RecordGuard.LONGEST_CELL, () -> handedOver[0] + " bytes read");
    }
  }

  @Test
  void rowOfVeryManyLongCellsIsMalformed() throws InputException {
    int others = RecordGuard.LONGEST_RECORD / 1000;
    String header = "contact_id,category,subcategory" + ",n".repeat(others) + "\n";
    String wide = "c1,V,B" + ("," + "x".repeat(1000)).repeat(others) + "\n";
    Reading read = Reading.of(header + wide + "c2,V,B" + ",x".repeat(others) + "\n").read();
    assertEquals(List.of("malformed 2", "V > B"), read.reasons());
    assertEquals(List.of("c1", "c2"), read.ids());
    assertTrue(read.malformed().get(0).reason().startsWith("a row of more than 16 MiB"));
  }

  @Test
  void excerptIsShortAndOnOneLine() throws InputException {
    Reading read = Reading.of(HEADER + "c1\t\u001b[31m\u2028" + "\ud83d\ude00".repeat(150) + "\n").read();
    String text = read.malformed().get(0).text();
    assertTrue(text.startsWith("c1  [31m \ud83d\ude00"), text);
    assertTrue(text.length() <= 200);
    assertTrue(Character.isLowSurrogate(text.charAt(text.length() - 1)));
  }
}
