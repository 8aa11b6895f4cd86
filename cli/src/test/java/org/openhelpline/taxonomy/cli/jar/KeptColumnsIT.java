package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Columns of the input behind those of the result, through the jar. */
class KeptColumnsIT {
  private static Jar.Result migrate(String input, String... more) {
    return Jar.run(input.getBytes(StandardCharsets.UTF_8),
        Stream.concat(Stream.of("migrate", "-", "--from", "2020", "--to", "2020"), Stream.of(more)).toArray(String[]::new));
  }

  private static Csv kept(String input, String columns) {
    return Csv.of(migrate(input, "--keep", columns).out());
  }

  @Test
  void primaryIsTrueOnTheRowThatAnswersForThePrimaryReason() {
    Csv csv = kept("""
        contact_id,code,primary
        1,violence.bullying,
        1,violence.neglect,yes
        2,violence.bullying,no
        3,no such,TRUE
        3,violence.bullying,0
        4,violence.neglect,
        4,violence.bullying,
        4,violence.neglect,1
        """, "primary");
    assertEquals(List.of("false", "true", "", "true", "false", "true", "false"), csv.column("primary"));
  }

  @Test
  void aSourceThatNamesNoPrimaryReasonLeavesTheColumnEmpty() {
    Csv csv = kept("contact_id,code\n1,violence.bullying\n", "primary");
    assertEquals(List.of(""), csv.column("primary"));
  }

  @Test
  void aNameThatTheResultHasIsKeptAsThatOfTheSource() {
    String input = "contact_id,Code,mode,source_code,note\n1,violence.bullying,online,x,y\n";
    Csv csv = kept(input, "code,note,MODE,Note");
    assertEquals(List.of("source_code", "note", "source_MODE"), csv.header().subList(15, csv.header().size()));
    assertEquals(List.of("violence.bullying"), csv.column("source_code"));
    assertEquals(List.of("online"), csv.column("source_MODE"));
    Jar.Result refused = migrate(input, "--keep", "source_code,code");
    assertEquals(2, refused.exit());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertEquals("", refused.out());
  }

  @Test
  void aRowThatAnswersForSeveralKeepsWhatEachOfThemSays() {
    Csv csv = kept("""
        contact_id,code,note,place
        1,violence.bullying,b,x
        1,violence.neglect,c,x
        1,violence.bullying,,x
        1,violence.bullying,a,x
        1,violence.bullying,b,x
        """, "note,place");
    assertEquals(List.of("b|a", "c"), csv.column("note"));
    assertEquals(List.of("x", "x"), csv.column("place"));
  }

  @Test
  void aCellWithTwoReadingsKeepsTheColumnsOfItsRow() {
    Csv csv = Csv.of(Jar.run("contact_id,reasons,note\n1,Rape,n\n".getBytes(StandardCharsets.UTF_8), "map", "-",
        "--crosswalk", "kellimni-mt", "--layout", "contact-rows", "--keep", "note").out());
    assertEquals(List.of("ambiguous"), csv.column("status"));
    assertEquals(List.of("n"), csv.column("note"));
  }
}
