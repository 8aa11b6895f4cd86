package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that can be read in several ways, through the jar. */
class TwoReadingsIT {
  private static final String CROSSWALK = """
      {"id": "our-list", "version": "1",
       "source": {"codeList": {"id": "our-list", "version": "1", "lang": "en", "levels": ["category", "subcategory"],
        "entries": [{"levels": ["A", "Other"]}, {"levels": ["B", "Other"]}, {"levels": ["C", "X"]},
                    {"levels": ["D", "X"]}, {"levels": ["E", "Y"]}, {"levels": ["F", "Y"]}, {"levels": ["G", "V"]},
                    {"levels": ["H", "V"]}]}},
       "target": {"id": "chi", "edition": "2021"},
       "rules": [
        {"id": "our-list#1", "source": ["A", "Other"], "confidence": "high",
         "alternatives": [[{"code": "violence.bullying", "relation": "exact"}]]},
        {"id": "our-list#2", "source": ["B", "Other"], "confidence": "high", "outOfScope": "referral-source", "note": "n"},
        {"id": "our-list#3", "source": ["C", "X"], "confidence": "high", "outOfScope": "referral-source", "note": "n"},
        {"id": "our-list#4", "source": ["D", "X"], "confidence": "high", "outOfScope": "referral-source", "note": "n"},
        {"id": "our-list#5", "source": ["E", "Y"], "confidence": "high",
         "alternatives": [[{"code": "violence.bullying", "relation": "exact"}]]},
        {"id": "our-list#6", "source": ["F", "Y"], "confidence": "high",
         "alternatives": [[{"code": "violence.neglect", "relation": "exact"}]]},
        {"id": "our-list#7", "source": ["G", "V"], "confidence": "high",
         "alternatives": [[{"code": "violence.bullying", "relation": "exact"}]]},
        {"id": "our-list#8", "source": ["H", "V"], "confidence": "high",
         "alternatives": [[{"code": "violence.neglect", "relation": "exact"}]]}]}
      """;

  @TempDir
  Path dir;

  @Test
  void whatLeadsNowhereInOneReadingIsLeftToAPersonAndTheRunGoesOn() throws IOException {
    Path crosswalk = Files.writeString(dir.resolve("our-list.json"), CROSSWALK);
    Jar.Result result = Jar.run("contact_id,reasons\n1,Other\n2,X\n3,Y\n".getBytes(StandardCharsets.UTF_8), "map", "-",
        "--crosswalk", crosswalk.toString(), "--layout", "contact-rows");
    assertEquals(1, result.exit(), result.err());
    Csv csv = Csv.of(result.out());
    assertEquals(List.of("unknown", "out-of-scope", "ambiguous"), csv.column("status"));
    assertEquals(List.of("A > Other|B > Other", "", "violence.bullying|violence.neglect"), csv.column("candidates"));
  }

  @Test
  void aBlankCategoryMeansTheSameInEveryLayout() throws IOException {
    String crosswalk = Files.writeString(dir.resolve("our-list.json"), CROSSWALK.replace("[\"F\", \"Y\"]", "[\"F\", \"Z\"]"))
        .toString();
    List<String> statuses = List.of("unknown", "ambiguous", "mapped", "unknown");
    for (String[] layout : new String[][] {
        {"reason-rows", "contact_id,category,subcategory\n1,,Other\n2, ,V\n3,,Y\n4,,no such\n"},
        {"contact-rows", "contact_id,reasons\n1,Other\n2,V\n3,Y\n4,no such\n"},
        {"contact-rows", "contact_id,reasons\n1, > Other\n2, > V\n3,> Y\n4, > no such\n"},
        {"aselo-jsonl", "{\"id\": \"1\", \"categories\": {\"\": [\"Other\", \"V\", \"Y\", \"no such\"]}}\n"}}) {
      Jar.Result result = Jar.run(layout[1].getBytes(StandardCharsets.UTF_8), "map", "-", "--crosswalk", crosswalk,
          "--layout", layout[0]);
      assertEquals(statuses, Csv.of(result.out()).column("status"), layout[0] + result.err());
    }
  }

  @Test
  void aBlankCategoryBesideALabelOfTheFrameworkSaysNothing() {
    for (String[] layout : new String[][] {
        {"reason-rows", "contact_id,category,subcategory\n1,,Bullying\n"}, {"contact-rows", "contact_id,reasons\n1,Bullying\n"},
        {"contact-rows", "contact_id,reasons\n1, > Bullying\n"}}) {
      Jar.Result result = Jar.run(layout[1].getBytes(StandardCharsets.UTF_8), "validate", "-", "--edition", "2021",
          "--layout", layout[0]);
      assertEquals(0, result.exit(), result.out() + result.err());
    }
  }
}
