package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;

class ReasonRowsTest {
  private static final String HEADER = "contact_id,category,subcategory\n";

  @Test
  void rowsOfAContactBecomeOneContact() throws InputException {
    Reading read = Reading.of(HEADER + "c1,Violence,Bullying\nc1,Violence,Neglect\nc2,Family,Divorce\n").read();
    assertEquals(List.of("c1", "c2"), read.ids());
    assertEquals(List.of(2L, 4L), read.contacts().stream().map(InputContact::line).toList());
    assertEquals(List.of("Violence > Bullying", "Violence > Neglect", "Family > Divorce"), read.reasons());
    assertEquals(3, read.rowsRead());
    assertEquals(List.of(), read.splits());
  }

  @Test
  void headerWithoutRowsHasNoContacts() throws InputException {
    Reading read = Reading.of("subcategory,contact_id,category").read();
    assertEquals(List.of(), read.contacts());
    assertEquals(List.of("subcategory", "contact_id", "category"), read.columns());
    assertEquals(0, read.rowsRead());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void delimiterIsToldByTheHeader(String delimiter) throws InputException {
    String text = " Subcategory |note|CONTACT_ID|Category\nBullying|a;b,c|c1|Violence\n".replace("|", delimiter)
        .replace("a;b,c", "\"a;b,c\"");
    Reading read = Reading.of(text).wanting("NOTE").read();
    assertEquals(List.of("Violence > Bullying"), read.reasons());
    assertEquals(Map.of("NOTE", "a;b,c"), read.contacts().get(0).fields());
    assertEquals(List.of("Subcategory", "note", "CONTACT_ID", "Category"), read.columns());
  }

  @Test
  void wantedColumnsComeFromEachRowAndForTheContactFromItsFirst() throws InputException {
    Reading read = Reading.of("contact_id,category,subcategory,channel,age\nc1,V,B,phone,9\nc1,V,N,chat,10\n")
        .keeping("channel").wanting("helpline", "category").read();
    InputContact contact = read.contacts().get(0);
    assertEquals(Map.of("channel", "phone", "category", "V"), contact.fields());
    assertEquals("chat", ((Logged) contact.reasons().get(1)).fields().get("channel"));
  }

  @Test
  void rowWithoutLevelsIsAContactWithoutReasons() throws InputException {
    Reading read = Reading.of(HEADER + "c1,,\nc2, ,\nc3,V,\nc4,,B\n").read();
    assertEquals(List.of("c1", "c2", "c3", "c4"), read.ids());
    assertEquals(List.of("V > ", " > B"), read.reasons());
  }

  @Test
  void codesComeWithModeAndForms() throws InputException {
    Reading read = Reading.of("contact_id,code,mode,forms\nc1,violence.bullying,both,a|b\n").codes().read();
    Logged reason = (Logged) read.contacts().get(0).reasons().get(0);
    assertEquals(new Logged(2, List.of("violence.bullying"), "both", "a|b", false, Map.of()), reason);
  }

  @Test
  void modeIsNotReadBesideLabels() throws InputException {
    Reading read = Reading.of("contact_id,category,subcategory,mode\nc1,V,B,online\n").read();
    assertEquals("", ((Logged) read.contacts().get(0).reasons().get(0)).mode());
  }

  @ParameterizedTest
  @CsvSource({"true,true", "Yes,true", "1,true", "' TRUE ',true", "false,false", "no,false", "0,false", "'',false",
      "' ',false"})
  void primaryIsATruthValue(String cell, boolean expected) throws InputException {
    Reading read = Reading.of("contact_id,category,subcategory,primary\nc1,V,B," + cell + "\n").read();
    assertEquals(expected, ((Logged) read.contacts().get(0).reasons().get(0)).primary());
  }

  @Test
  void anotherPrimaryIsMalformed() throws InputException {
    Reading read = Reading.of("contact_id,category,subcategory,primary\nc1,V,B,maybe\nc1,V,N,\n").read();
    assertEquals(List.of("c1"), read.ids());
    assertEquals(List.of("malformed 2", "V > N"), read.reasons());
    assertEquals("the column primary says neither true nor false; expected true, false or nothing",
        read.malformed().get(0).reason());
    assertEquals("c1,V,B,maybe", read.malformed().get(0).text());
  }

  @Test
  void blankContactIdIsMalformed() throws InputException {
    Reading read = Reading.of(HEADER + " ,V,B\nc1,V,B\n").read();
    assertEquals(List.of("", "c1"), read.ids());
    assertTrue(read.malformed().get(0).reason().startsWith("the contact_id is blank"));
  }

  @Test
  void emptyLinesAreSkippedAndLinesOfBlanksAreNot() throws InputException {
    Reading read = Reading.of("\n" + HEADER + "\nc1,V,B\n\r\n\nc1,V,N\n  \n,,\n").read();
    assertEquals(List.of("c1", "", ""), read.ids());
    assertEquals(List.of("V > B", "V > N", "malformed 8", "malformed 9"), read.reasons());
    assertEquals(4, read.rowsRead());
  }

  @Test
  void quotedCellsHoldLineBreaksAndLinesAreThoseOfTheFile() throws InputException {
    Reading read = Reading.of(HEADER + "c1,\"Vio\r\nlence\",\"B \"\"x\"\"\"\r\nc2,V,\"a\nb\rc\"\rc3,V,B").read();
    assertEquals(List.of("Vio\r\nlence > B \"x\"", "V > a\nb\rc", "V > B"), read.reasons());
    assertEquals(List.of(2L, 4L, 7L), read.contacts().stream().map(InputContact::line).toList());
  }

  @Test
  void contactThatComesBackIsTold() throws InputException {
    Reading read = Reading.of(HEADER + "c1,V,B\nc2,V,B\nc1,V,N\nc1,V,N\nc3,V,B\nc1,V,B\nc2,V,B\n").read();
    assertEquals(List.of("c1", "c2", "c1", "c3", "c1", "c2"), read.ids());
    assertEquals(List.of(new SplitContact("c1", 4, 2), new SplitContact("c1", 7, 2), new SplitContact("c2", 8, 3)),
        read.splits());
  }

  @Test
  void unsortedRowsAreGroupedInTheOrderOfFirstAppearance() throws InputException {
    Reading read = Reading.of(HEADER + "c2,V,B\nc1,V,B\nc2,V\nx\nc1,V,N\nc2,V,D\n").unsorted().read();
    assertEquals(List.of("c2", "c1", ""), read.ids());
    assertEquals(List.of("malformed 4", "V > D"),
        read.contacts().get(0).reasons().stream().skip(1).map(Reading::brief).toList());
    assertEquals(List.of(2L, 3L, 5L), read.contacts().stream().map(InputContact::line).toList());
    assertEquals(List.of(), read.splits());
    assertEquals(6, read.rowsRead());
  }
}
