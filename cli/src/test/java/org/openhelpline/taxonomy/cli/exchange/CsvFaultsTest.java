package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a table is said with its line and column, and what would be right. */
class CsvFaultsTest {
  private static final String CSV = GoldenFiles.read(GoldenFiles.OWN_LIST, CrosswalkFormat.CSV);

  @ParameterizedTest
  @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
    "broader @ wider @ line 28, 'relation': 'wider' is not valid; valid: exact, close, narrower, broader, related",
    "violence.bullying,Bullying,broader @ violence.buling,,broader @ line 28, 'code': 'violence.buling' is no code of",
    "Bullying,broader @ Cyberbullying,broader @ line 28, 'label': 'Cyberbullying' is no label of 'violence.bullying',",
    "online,grooming | @ online,groming | @ line 21, 'forms': unknown form 'groming'",
    "Bullying,exact,online @ Bullying,exact,on line @ line 27, 'mode': 'on line' is not valid; valid: unknown, online",
    ",medium, @ ,\"0,7\", @ line 28, 'confidence': '0,7' is not valid; valid: high, medium, low",
    "where = Online | @ where Online | @ line 27, 'when': the condition can't be read at '|' (character 14)",
    "mode = offline @ mode = of line @ line 27, 'when': 'of line' is not valid",
    ",administration, @ ,admin, @ line 30, 'out_of_scope': 'admin' is not valid; valid: caller-attribute,",
    "scope,,,,,, @ scope,violence.bullying,,exact,,, @ line 30, 'code': expected nothing here",
    ",,,,administration @ ,,,, @ line 30, 'code': a code is missing; expected one of the target edition, or a reason",
    "2,ambiguous,violence @ two,ambiguous,violence @ line 23, 'alternative': 'two' is no whole number from 1",
    "2,ambiguous,violence @ `2,5,ambiguous,violence` @ line 23: the row has 20 cells, the header has 19; a cell",
    "out-of-scope @ mapped @ line 30, 'status': 'mapped' does not fit: the rule has a reason to be out of scope",
    "#1,Peers,Bullying @ #1,Peers,Bullying,x @ line 28: the row has 20 cells",
    "harbour-line#2,Online @ harbour-line#2,On-line @ line 23, 'area': 'Online > Asked for \"nudes\"' contradicts line",
    "harbour-line#3,Calls @ harbour-line#4,Calls @ line 30, 'area': 'Calls > 12/5' contradicts line 29",
    "harbour-line#3,Calls @ ,Calls @ line 29, 'rule': the rule's id is missing",
    "harbour-line#1, @ harbour-line#1-online, @ line 28, 'order': '3' contradicts line 27, which says '2'",
    "Bullying,yes,,1 @ Bullying,maybe,,1 @ line 28, 'sensitive': 'maybe' contradicts line 27",
    "# to edition: 2024 @ # to edition: 2025 @ line 11, 'to edition': unknown edition 'chi/2025'; valid: editions of",
    "\"# to edition: 2024\" @ @ expected '# to edition: ...' above the header",
    "# id: harbour-line @ # id: @ line 2, 'id': expected '# id: ...' above the header",
    "# own list: harbour-line @ # from list: harbour-line @ unknown code list 'harbour-line'; valid: ",
    "# own list: harbour-line @ # notice 2: x @ line 5, 'notice 2': not known; valid, each as '# name: value': format",
    "# version: 3 @ # id: y @ line 3, 'id': said twice",
    "helpline-taxonomy crosswalk 1 @ helpline-taxonomy crosswalk 2 @ line 1, 'format': expected '# format: helpline",
    "# mode field: where @ # date: 2026 @ expected '# mode field: ...' above the header",
    "Online | On the net @ School | On the net @ line 18, 'mode offline': 'School' stands twice",
    "relation,mode @ ralation,mode @ line 20, 'relation': the column is missing; found: rule, area, topic",
    "note,review @ note,Note @ line 20, 'note': the column is there 2 times; expected it once",
    "Calls,'12/5 @ Calls,\"12/5 @ not CSV: ",
    "\"# review: project-only\" @ \"# review: project-only\",x @ line 14, 'review': 'x' stands beside it",
  })
  void saysWhereAndWhat(String right, String wrong, String message) {
    String replacement = wrong == null ? "" : wrong;
    assertTrue(CSV.contains(right), right);
    List<TableFault> faults = faults(CSV.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(replacement)));
    assertTrue(faults.stream().anyMatch(fault -> fault.toString().contains(message)), faults.toString());
  }

  @Test
  void namesEveryFaultInTheOrderOfTheFile() {
    List<TableFault> faults = faults(CSV.replace(",broader,", ",wider,").replace(",low,", ",lo,")
        .replace("form = grooming", "form grooming").replace(",administration,", ",admin,"));
    assertEquals(List.of(21L, 28L, 30L), faults.stream().map(TableFault::line).toList(), faults.toString());
  }

  @Test
  void namesAtMostFifty() {
    StringBuilder csv = new StringBuilder(CSV);
    for (int i = 0; i < 200; i++) {
      csv.append("r").append(i).append(",Peers,Bullying,,,1,,violence.bullying,,wrong,,,,high,,,,,\n");
    }
    assertEquals(50, faults(csv.toString()).size());
  }

  @Test
  void tellsOneMistakeOnce() {
    List<TableFault> faults = faults(CSV.replace("violence.bullying,Bullying,broader", "violence.bullying,Bullying,"));
    assertEquals(1, faults.size(), faults.toString());
  }

  @Test
  void saysWhatIsNotKept() {
    String shipped = Converted.write(Converted.shipped("adama-et"), CrosswalkFormat.CSV);
    CrosswalkFiles.Content content = Converted.read(shipped.replace("review,order\n", "review,order,my remarks\n")
        .replace("project-only,5\n", "project-only,5,ask again\n").replace("Runaway,yes", "Runaway,no"),
        CrosswalkFormat.CSV);
    assertEquals(Converted.shipped("adama-et"), content.document());
    assertEquals(List.of(
            "line 19, 'sensitive': not kept: whether 'Missing children > Runaway' is sensitive is said by the list"
                + " 'adama-et', which ships, and it says 'yes'",
            "line 21, 'my remarks': not kept: a crosswalk has no such column"),
        content.notices().stream().map(TableFault::toString).toList());
  }

  @Test
  void refusesWhatIsNoText() {
    assertTrue(faults("").get(0).message().startsWith("empty"));
    byte[] western = CSV.replace("teasing", "t\u00e9asing").getBytes(StandardCharsets.ISO_8859_1);
    TableFault fault = faults(western).get(0);
    assertEquals("line 27: not text in UTF-8 (from a spreadsheet, save it as 'CSV UTF-8')", fault.toString());
    assertTrue(faults(CSV.getBytes(Charset.forName("UTF-16LE"))).get(0).message().startsWith("a NUL character"));
    assertTrue(faults("a,b\n1,2\n").get(0).message().startsWith("no header was found"));
    assertTrue(faults("{\"id\": \"x\"}").get(0).message().startsWith("no header was found"));
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomDocuments.seeds().map(RandomDocuments::text);
  }

  /** Whatever stands anywhere in the file, reading ends with a crosswalk or with faults, never otherwise. */
  @Property(tries = 500)
  void neverFailsOtherwise(@ForAll("texts") String text, @ForAll int place) {
    int at = Math.floorMod(place, CSV.length());
    for (String csv : List.of(CSV.substring(0, at) + text + CSV.substring(at), CSV.substring(0, at) + text,
        CSV.substring(0, at) + text + CSV.substring(Math.min(CSV.length(), at + text.length())))) {
      try {
        Converted.read(csv, CrosswalkFormat.CSV);
      } catch (InvalidTableException e) {
        assertTrue(e.faults().size() <= 50, e.getMessage());
      }
    }
  }

  private static List<TableFault> faults(String csv) {
    return faults(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<TableFault> faults(byte[] csv) {
    return assertThrows(InvalidTableException.class, () -> Converted.read(csv, CrosswalkFormat.CSV)).faults();
  }
}
