package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Reads each layout back as a stranger would, and compares. */
class SampleLayoutTest {
  /** A contact as it stands in every layout; its reasons as {@code Category > Subcategory}. */
  private record Read(String id, String date, String channel, String incidentLocation, List<String> reasons) {
    Read sorted() {
      return new Read(id, date, channel, incidentLocation, reasons.stream().sorted().toList());
    }
  }

  private static String text(SampleLayout layout, int contacts, long seed) throws IOException {
    StringWriter out = new StringWriter();
    layout.write(SampleExport.contacts(contacts, seed), out);
    return out.toString();
  }

  private static Read read(NamedCsvRecord row, List<String> reasons) {
    return new Read(row.getField("contact_id"), row.getField("date"), row.getField("channel"),
        row.getField("incident_location"), reasons);
  }

  private static List<Read> reasonRows(String csv) {
    Map<String, Read> contacts = new LinkedHashMap<>();
    String previous = "";
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
      String id = row.getField("contact_id");
      Read contact = contacts.computeIfAbsent(id, i -> read(row, new ArrayList<>()));
      assertEquals(contact, read(row, contact.reasons()), "the rows of a contact differ");
      assertTrue(id.equals(previous) || contact.reasons().isEmpty(), "the rows of " + id + " are not adjacent");
      previous = id;
      if (row.getField("category").isEmpty()) {
        assertEquals("", row.getField("subcategory") + row.getField("primary"));
      } else {
        contact.reasons().add(row.getField("category") + " > " + row.getField("subcategory"));
        assertTrue(List.of("true", "false").contains(row.getField("primary")), row.toString());
      }
    }
    return List.copyOf(contacts.values());
  }

  private static List<Read> contactRows(String csv) {
    List<Read> contacts = new ArrayList<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
      String reasons = row.getField("reasons");
      contacts.add(read(row, reasons.isEmpty() ? List.of() : List.of(reasons.split(";"))));
    }
    return contacts;
  }

  private static List<Read> aseloJsonl(String lines) throws IOException {
    List<Read> contacts = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      JsonNode json = new ObjectMapper().readTree(line);
      List<String> reasons = new ArrayList<>();
      json.get("categories").properties().forEach(category ->
          category.getValue().forEach(label -> reasons.add(category.getKey() + " > " + label.textValue())));
      contacts.add(new Read(json.get("contact_id").textValue(), json.get("date").textValue(),
          json.get("channel").textValue(), json.get("incident_location").textValue(), reasons));
    }
    return contacts;
  }

  @Property(tries = 100)
  void allLayoutsHoldTheSameContacts(@ForAll @IntRange(max = 60) int contacts, @ForAll long seed) throws IOException {
    compare(contacts, seed);
  }

  @Test
  void allLayoutsHoldTheCommittedContacts() throws IOException {
    compare(5000, 2109);
  }

  private static void compare(int contacts, long seed) throws IOException {
    List<Read> reasonRows = reasonRows(text(SampleLayout.REASON_ROWS, contacts, seed));
    assertEquals(contacts, reasonRows.size());
    assertEquals(reasonRows, contactRows(text(SampleLayout.CONTACT_ROWS, contacts, seed)));
    // JSON objects have no order, so that layout says which reasons there are and no more.
    assertEquals(reasonRows.stream().map(Read::sorted).toList(),
        aseloJsonl(text(SampleLayout.ASELO_JSONL, contacts, seed)).stream().map(Read::sorted).toList());
  }

  @Test
  void anEntryInOneCellHasOneReading() throws IOException {
    CodeList list = TaxonomyData.bundled().codeList("kellimni-mt");
    int read = 0;
    for (Read contact : contactRows(text(SampleLayout.CONTACT_ROWS, 5000, 2109))) {
      for (String reason : contact.reasons()) {
        List<String> levels = List.of(reason.split(" > "));
        List<CodeListEntry> expected = list.find(levels).stream().toList();
        assertEquals(expected, list.readings(reason, " > "), reason);
        read += expected.size();
      }
    }
    assertTrue(read > 8000, "entries read: " + read);
  }

  @Test
  void cellsWithCommasAndCarriageReturnsAreQuoted() throws IOException {
    String csv = text(SampleLayout.REASON_ROWS, 5000, 2109);
    assertTrue(csv.contains(",\"Gender, Sexuality, Sexual Awareness\","));
    assertTrue(csv.contains("\r\","));
    assertEquals(-1, Stream.of(csv.split("\"[^\"]*\"")).mapToInt(plain -> plain.indexOf('\r')).max().orElseThrow());
  }

  @Test
  void controlCharactersAreEscapedInJson() throws IOException {
    String lines = text(SampleLayout.ASELO_JSONL, 5000, 2109);
    assertTrue(lines.contains("\\u000d"));
    assertEquals(-1, lines.indexOf('\r'));
  }

  @Test
  void namesAreThoseOfTheCommandLine() {
    assertEquals(List.of("reason-rows", "contact-rows", "aselo-jsonl"),
        Stream.of(SampleLayout.values()).map(SampleLayout::token).toList());
  }
}
