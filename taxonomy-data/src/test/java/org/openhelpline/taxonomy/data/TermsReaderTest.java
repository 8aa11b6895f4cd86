package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.terms.Authority;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermStatus;
import org.openhelpline.taxonomy.terms.Usage;

/** What is in a file of terms comes out, and what is wrong in it is named where it is. */
final class TermsReaderTest {
  private static Doc doc() {
    return Doc.of("{'version': '3', 'authorities': [{'id': 'us', 'name': 'Us', 'advice': true},"
        + " {'id': 'they', 'name': 'They'}], 'terms': [{'wording': 'bad word', 'lang': 'en',"
        + " 'variants': ['bad words?'], 'form': 'grooming', 'statuses': [{'authority': 'us', 'status': 'avoid'},"
        + " {'authority': 'they', 'edition': '2', 'status': 'take-care', 'instead': ['good word'], 'note': 'N.',"
        + " 'source': 'https://example.org/a'}], 'note': 'T.', 'sources': [{'url': 'https://example.org/b'}]}]}");
  }

  private static List<Fault> faults(Doc doc) throws IOException {
    try {
      read(doc, TaxonomyData.bundled().forms());
      return List.of();
    } catch (InvalidDataException e) {
      return e.faults();
    }
  }

  private static List<Term> read(Doc doc, Forms forms) throws IOException {
    return TermsReader.read(new ByteArrayInputStream(doc.json().getBytes(StandardCharsets.UTF_8)), "t.json", forms)
        .all();
  }

  private static void expect(Doc doc, String pointer, String... words) throws IOException {
    List<Fault> faults = faults(doc);
    assertEquals(List.of(pointer), faults.stream().map(Fault::pointer).toList(), faults.toString());
    for (String word : words) {
      assertTrue(faults.get(0).message().contains(word), faults.get(0).message());
    }
  }

  @Test
  void whatIsInTheFileComesOut() throws IOException {
    Authority us = new Authority("us", "Us", true);
    Authority they = new Authority("they", "They", false);
    assertEquals(List.of(new Term("bad word", "en", List.of("bad words?"), Optional.of("grooming"),
        List.of(new TermStatus(us, "", Usage.AVOID, List.of(), "", ""),
            new TermStatus(they, "2", Usage.TAKE_CARE, List.of("good word"), "N.", "https://example.org/a")),
        "T.", List.of("https://example.org/b"))), read(doc(), TaxonomyData.bundled().forms()));
  }

  @Test
  void whatMayBeLeftOutMayBeLeftOut() throws IOException {
    Doc doc = doc().remove("/terms/0/variants").remove("/terms/0/form").remove("/terms/0/note")
        .remove("/terms/0/statuses/1/edition").remove("/terms/0/statuses/1/note");
    assertEquals(1, read(doc, Forms.none()).size());
  }

  @Test
  void aMissingFieldIsOneFaultOfTheObjectThatLacksIt() throws IOException {
    expect(doc().remove("/version"), "", "version");
    expect(doc().remove("/terms"), "", "terms");
    expect(doc().remove("/authorities/1/name"), "/authorities/1", "name");
    expect(doc().remove("/terms/0/wording"), "/terms/0", "wording");
    expect(doc().remove("/terms/0/lang"), "/terms/0", "lang");
    expect(doc().remove("/terms/0/statuses"), "/terms/0", "statuses");
    expect(doc().remove("/terms/0/sources"), "/terms/0", "sources");
    expect(doc().remove("/terms/0/statuses/1/status"), "/terms/0/statuses/1", "status");
    expect(doc().remove("/terms/0/sources/0/url"), "/terms/0/sources/0", "url");
  }

  @Test
  void aValueOfTheWrongTypeOrAnUnknownFieldIsOneFaultOfItsPlace() throws IOException {
    expect(doc().set("/notice", 1), "/notice");
    expect(doc().set("/authorities/0/advice", "yes"), "/authorities/0/advice");
    expect(doc().set("/authorities/0/note", 1), "/authorities/0/note");
    expect(doc().set("/terms/0/variants/0", " "), "/terms/0/variants/0");
    expect(doc().set("/terms/0/statuses/1/instead", "x"), "/terms/0/statuses/1/instead");
    expect(doc().set("/terms/0/statuses/1/status", "red"), "/terms/0/statuses/1/status", "use, take-care, avoid");
    expect(doc().set("/terms/0/colour", "red"), "/terms/0/colour", "wording");
    expect(doc().set("/terms/0/sources/0/supports", 1), "/terms/0/sources/0/supports");
  }

  @Test
  void whatContradictsItselfIsNamed() throws IOException {
    expect(doc().set("/terms/0/form", "nothing"), "/terms/0/form", "'nothing'", "grooming");
    expect(doc().set("/terms/0/statuses/0/authority", "we"), "/terms/0/statuses/0/authority", "'we'", "us, they");
    expect(doc().add("/authorities", Doc.of("{'id': 'us', 'name': 'Others'}").root()), "/authorities/2/id", "twice");
    expect(doc().add("/terms", doc().at("/terms/0")), "/terms/1/wording", "twice");
    expect(doc().set("/terms/0/statuses/1/source", " "), "/terms/0/statuses/1", "source");
    expect(doc().set("/terms/0/statuses", List.of()), "/terms/0/statuses");
    expect(doc().set("/terms/0/sources", List.of()), "/terms/0/sources");
    expect(doc().remove("/terms/0/statuses/1/instead").set("/terms/0/note", ""), "/terms/0", "instead");
  }

  @Test
  void aWordingThatOnlyLooksDifferentIsNamedToo() throws IOException {
    Object again = doc().set("/terms/0/wording", "BAD-WORD").remove("/terms/0/variants").at("/terms/0");
    expect(doc().add("/terms", again), "", "'BAD-WORD'", "two terms");
  }

  @Test
  void everyFaultIsNamed() throws IOException {
    Doc doc = doc().remove("/version").set("/terms/0/form", "x").set("/terms/0/statuses/0/status", "x");
    assertEquals(List.of("", "/terms/0/form", "/terms/0/statuses/0/status"),
        faults(doc).stream().map(Fault::pointer).toList());
  }
}
