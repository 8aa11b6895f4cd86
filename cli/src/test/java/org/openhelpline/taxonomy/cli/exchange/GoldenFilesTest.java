package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written today is, byte for byte, what was looked at when it was kept. */
class GoldenFilesTest {
  static Stream<Arguments> pairsOfFormats() {
    return Stream.of(GoldenFiles.OWN_LIST, GoldenFiles.FROM_EDITION).flatMap(name -> Stream.of(CrosswalkFormat.values())
        .flatMap(from -> Stream.of(CrosswalkFormat.values()).map(to -> Arguments.of(name, from, to))));
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @MethodSource("pairsOfFormats")
  void writesTheKeptFile(String name, CrosswalkFormat from, CrosswalkFormat to) {
    CrosswalkFiles.Content content = Converted.read(GoldenFiles.read(name, from), from);
    assertEquals(List.of(), content.notices());
    assertEquals(GoldenFiles.read(name, to), Converted.write(content.document(), to));
  }
}
