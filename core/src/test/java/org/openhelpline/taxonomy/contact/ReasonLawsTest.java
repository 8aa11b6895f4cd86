package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Mode;

class ReasonLawsTest {
  @Property
  void joinIsCommutative(@ForAll("statements") Reason a, @ForAll("statements") Reason b) {
    assertEquals(a.join(b), b.join(a));
  }

  @Property
  void joinIsAssociative(@ForAll("statements") Reason a, @ForAll("statements") Reason b,
      @ForAll("statements") Reason c) {
    assertEquals(a.join(b).join(c), a.join(b.join(c)));
  }

  @Property
  void joinIsIdempotent(@ForAll("statements") Reason a) {
    assertEquals(a, a.join(a));
  }

  @Property
  void aJoinSaysWhatBothSay(@ForAll("statements") Reason a, @ForAll("statements") Reason b) {
    Set<String> forms = new HashSet<>(a.forms());
    forms.addAll(b.forms());
    Reason joined = a.join(b);
    assertEquals(a.mode().join(b.mode()), joined.mode());
    assertEquals(List.copyOf(new TreeSet<>(forms)), joined.forms());
  }

  @Property
  void formsAreSortedAndStandOnce(@ForAll List<String> forms) {
    assertEquals(List.copyOf(new TreeSet<>(forms)), new Reason("a", Mode.NONE, forms).forms());
  }

  @Provide
  Arbitrary<Reason> statements() {
    return Combinators.combine(Arbitraries.of(Mode.class), Arbitraries.of("f", "g", "h").list().ofMaxSize(3))
        .as((mode, forms) -> new Reason("a", mode, forms));
  }
}
