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
}
