package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code check-list} reads a list, through the jar. */
class CheckListIT {
  @TempDir
  Path dir;

  private Jar.Result check(byte[] content) throws IOException {
    Path list = Files.write(dir.resolve("list.csv"), content);
    return Jar.run("check-list", list.toString(), "--crosswalk", "kellimni-mt", "--format", "csv");
  }

  @Test
  void aListIsReadAsAnExportIs() throws IOException {
    String rows = "Id;SubCategory; CATEGORY\r\n1;Rape;Sexual Abuse\r\n2;Quite new;Sexual Abuse\r\n;;\r\n";
    Jar.Result plain = check(rows.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, plain.exit(), plain.err());
    assertEquals(1, Csv.of(plain.out()).column("change").stream().filter(c -> !c.equals("vanished")).count(), plain.out());
    for (byte[] other : new byte[][] {("\ufeff" + rows).getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + rows).getBytes(StandardCharsets.UTF_16LE), rows.getBytes(StandardCharsets.UTF_16)}) {
      assertEquals(plain.out(), check(other).out());
    }
  }

  @Test
  void aFaultHasItsLine() throws IOException {
    for (String[] fault : new String[][] {{"category,subcategory\nA,B\nA,B,C\n", "line 3"}, {"", "line 1"},
        {"category,subcategory\nA,\"B\nC,D\n", "line 2"}, {"category,other\nA,B\n", "line 1"},
        {"category,subcategory,Category\nA,B,C\n", "line 1"}}) {
      Jar.Result result = check(fault[0].getBytes(StandardCharsets.UTF_8));
      assertEquals(2, result.exit(), fault[0]);
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains(fault[1]), result.err());
      assertEquals("", result.out());
    }
    assertEquals(2, Jar.run("check-list", dir.resolve("none.csv").toString(), "--crosswalk", "kellimni-mt").exit());
  }
}
