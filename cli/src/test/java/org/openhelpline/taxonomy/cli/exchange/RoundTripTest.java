package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.data.CrosswalkDocument;

/** From any format to any other and back nothing is lost. */
class RoundTripTest {
  static Stream<Arguments> shippedInPairsOfFormats() {
    return Converted.DATA.crosswalkIds().stream().flatMap(id -> Stream.of(CrosswalkFormat.values())
        .flatMap(one -> Stream.of(CrosswalkFormat.values()).map(other -> Arguments.of(id, one, other))));
  }

  @ParameterizedTest(name = "{0}: {1} to {2} and back")
  @MethodSource("shippedInPairsOfFormats")
  void keepsShippedCrosswalks(String id, CrosswalkFormat one, CrosswalkFormat other) {
    CrosswalkDocument document = Converted.shipped(id);
    String text = Converted.write(document, one);
    CrosswalkDocument there = reread(reread(document, one), other);
    assertEquals(document, there);
    assertEquals(text, Converted.write(reread(there, one), one));
    assertEquals(Converted.DATA.crosswalk(id).rules(), there.crosswalk(Converted.DATA).rules());
  }

  @Property(tries = 300)
  void keepsAnyCrosswalk(@ForAll("seeds") long seed) {
    CrosswalkDocument document = RandomDocuments.of(seed);
    for (CrosswalkFormat format : CrosswalkFormat.values()) {
      assertEquals(document, reread(document, format), format.toString());
    }
  }

  @Property(tries = 100)
  void writesTheSameAgain(@ForAll("seeds") long seed) {
    CrosswalkDocument document = RandomDocuments.of(seed);
    for (CrosswalkFormat format : CrosswalkFormat.values()) {
      String text = Converted.write(document, format);
      assertEquals(text, Converted.write(Converted.read(text, format).document(), format));
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return RandomDocuments.seeds();
  }

  private static CrosswalkDocument reread(CrosswalkDocument document, CrosswalkFormat format) {
    CrosswalkFiles.Content content = Converted.read(Converted.write(document, format), format);
    assertEquals(List.of(), content.notices());
    return content.document();
  }
}
