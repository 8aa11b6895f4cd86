package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

class OwnTaxonomyTest {
  @Test
  void looksUpInBothLanguages() {
    Taxonomy tenants = OwnTaxonomy.tenants();
    assertEquals("home.repairs", tenants.lookup("r\u00c9PARATIONS\u00a0").get(0).concept().code());
    assertEquals("home.repairs", tenants.lookup("Home", "repairs").get(0).concept().code());
    assertTrue(tenants.isWithin("home.repairs", "home"));
    assertFalse(tenants.isWithin("harassment", "home"));
  }

  @Test
  void validatesAgainstIt() {
    Taxonomy tenants = OwnTaxonomy.tenants();
    assertEquals(List.of(
            Finding.of(FindingId.NOT_SELECTABLE, "reasons[0].code", "home", "home.rent, home.repairs"),
            Finding.of(FindingId.MODE_MISSING, "reasons[1].mode", "harassment")),
        OwnTaxonomy.validate(tenants, Reason.of("home"), Reason.of("harassment")));
    assertEquals(List.of(), OwnTaxonomy.validate(tenants, Reason.of("harassment", Mode.BOTH), Reason.of("home.rent")));
  }

  @Test
  void needsTheCoreAlone() throws IOException, InterruptedException, URISyntaxException {
    String coreAndExamples = location(Taxonomy.class) + File.pathSeparator + location(OwnTaxonomy.class);
    Run alone = run(coreAndExamples, OwnTaxonomy.class);
    assertEquals(0, alone.status(), alone.output());
    assertEquals(Printed.by(OwnTaxonomy::main), alone.output());
    // Another example does not run like this, so the data module really is not there.
    assertNotEquals(0, run(coreAndExamples, ClassifyAndValidate.class).status());
  }

  private record Run(int status, String output) {}

  private static Run run(String classPath, Class<?> main) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", classPath, main.getName()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output.replace(System.lineSeparator(), "\n"));
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
