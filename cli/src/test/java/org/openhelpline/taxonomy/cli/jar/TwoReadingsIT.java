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
                    {"levels": ["D", "X"]}, {"levels": ["E", "Y"]}, {"levels": ["F", "Y"]}]}},
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
}
