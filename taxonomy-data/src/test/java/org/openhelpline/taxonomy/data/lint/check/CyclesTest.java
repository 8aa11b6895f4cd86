package org.openhelpline.taxonomy.data.lint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CyclesTest {
  private static Map<String, List<String>> edges(String... edges) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String edge : edges) {
      String[] ends = edge.split(">", -1);
      map.put(ends[0], ends[1].isEmpty() ? List.of() : List.of(ends[1].split(",")));
    }
    return map;
  }

  @Test
  void waysThatEndAreNoCycles() {
    assertEquals(List.of(), Cycles.find(edges("a>b", "b>c", "c>", "d>c,nowhere")));
  }

  @Test
  void whatLeadsIntoACycleIsNotPartOfIt() {
    assertEquals(List.of(List.of("b", "c")), Cycles.find(edges("a>b", "b>c", "c>b")));
  }

  @Test
  void oneThatLeadsToItselfIsACycle() {
    assertEquals(List.of(List.of("a")), Cycles.find(edges("a>a", "b>a")));
  }

  @Test
  void twoCyclesAreTwo() {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), Cycles.find(edges("a>b", "b>a", "c>d", "d>c")));
  }

  @Test
  void aWayOutDoesNotHideTheCycleBesideIt() {
    assertEquals(List.of(List.of("a", "b")), Cycles.find(edges("a>out,b", "b>a", "out>")));
  }

  @Test
  void aChainOfAHundredThousandIsFollowedInEitherOrder() {
    Map<String, List<String>> up = new LinkedHashMap<>();
    Map<String, List<String>> down = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      up.put("c" + i, List.of("c" + (i + 1)));
      down.put("c" + (i + 1), List.of("c" + i));
    }
    assertEquals(List.of(), Cycles.find(up));
    assertEquals(List.of(), Cycles.find(down));
    up.put("c100000", List.of("c0"));
    assertEquals(100_001, Cycles.find(up).get(0).size());
  }
}
