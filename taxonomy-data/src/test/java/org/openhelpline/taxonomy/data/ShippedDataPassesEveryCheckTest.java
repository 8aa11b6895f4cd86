package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What ships is read without the checks that anybody else's files go through, because they are run here. */
class ShippedDataPassesEveryCheckTest {
  @TestFactory
  Stream<DynamicTest> everyResourceIsReadAsAnyoneElsesFileIs() {
    TaxonomyData data = TaxonomyData.bundled();
    return data.resources().stream().filter(info -> !info.kind().equals("forms") && !info.kind().equals("terms"))
        .map(info -> dynamicTest(info.file(), () -> assertEquals(shipped(data, info), checked(data, info))));
  }

  private static String shipped(TaxonomyData data, ResourceInfo info) {
    return switch (info.kind()) {
      case "edition" -> data.edition(info.id()).concepts().toString();
      case "list" -> data.codeList(info.id()).entries().toString();
      case "crosswalk" -> data.crosswalk(info.id()).rules().toString();
      default -> throw new AssertionError(info.kind());
    };
  }

  private static String checked(TaxonomyData data, ResourceInfo info) throws IOException {
    return switch (info.kind()) {
      case "edition" -> TaxonomyReader.read(data.open(info), info.file()).concepts().toString();
      case "list" -> CodeListReader.read(data.open(info), info.file()).entries().toString();
      case "crosswalk" -> CrosswalkReader.read(data.open(info), info.file(), data).rules().toString();
      default -> throw new AssertionError(info.kind());
    };
  }
}
