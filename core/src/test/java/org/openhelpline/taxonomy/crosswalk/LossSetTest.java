package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LossSetTest {
  @Property
  void isTheSetThatItWasMadeOf(@ForAll Set<Loss> losses, @ForAll Set<Loss> others, @ForAll Loss loss) {
    EnumSet<Loss> wanted = EnumSet.noneOf(Loss.class);
    wanted.addAll(losses);
    LossSet set = LossSet.of(losses);
    assertEquals(wanted, set);
    assertEquals(wanted.hashCode(), set.hashCode());
    assertEquals(List.copyOf(wanted), new ArrayList<>(set));
    assertEquals(wanted.contains(loss), set.contains(loss));
    assertSame(set, LossSet.of(wanted));

    EnumSet<Loss> less = EnumSet.copyOf(wanted);
    less.remove(loss);
    assertEquals(less, set.without(loss));
    wanted.addAll(others);
    assertEquals(wanted, set.with(LossSet.of(others)));
  }

  @Test
  void neverChanges() {
    LossSet set = LossSet.of(Set.of(Loss.MERGED));
    assertThrows(UnsupportedOperationException.class, () -> set.add(Loss.SPLIT));
    assertThrows(UnsupportedOperationException.class, () -> set.remove(Loss.MERGED));
    assertThrows(NoSuchElementException.class, () -> LossSet.of(Set.of()).iterator().next());
    Collection<?> untyped = set;
    assertFalse(untyped.contains("merged"));
  }
}
