package org.openhelpline.taxonomy.data.lint.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ways that lead back to where they began. Takes time in proportion to the graph, at any depth of it. */
public final class Cycles {
  private Cycles() {}

  /**
   * The cycles of a graph, at least one in each part that has any, each as its nodes in order.
   *
   * @param edges where each node leads; what is no key leads nowhere
   */
  public static List<List<String>> find(Map<String, List<String>> edges) {
    Set<String> endless = endless(edges);
    List<List<String>> cycles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String start : edges.keySet()) {
      if (!endless.contains(start)) {
        continue;
      }
      LinkedHashSet<String> path = new LinkedHashSet<>();
      String at = start;
      while (!seen.contains(at) && path.add(at)) {
        at = edges.getOrDefault(at, List.of()).stream().filter(endless::contains).findFirst().orElseThrow();
      }
      if (!seen.contains(at)) {
        List<String> nodes = List.copyOf(path);
        cycles.add(nodes.subList(nodes.indexOf(at), nodes.size()));
      }
      seen.addAll(path);
    }
    return cycles;
  }

  /** The nodes from which some way never ends: what is left when dead ends are taken away one after the other. */
  private static Set<String> endless(Map<String, List<String>> edges) {
    Map<String, Integer> waysOut = new HashMap<>();
    Map<String, List<String>> from = new HashMap<>();
    edges.forEach((node, nexts) -> nexts.stream().filter(edges::containsKey).forEach(next -> {
      waysOut.merge(node, 1, Integer::sum);
      from.computeIfAbsent(next, n -> new ArrayList<>()).add(node);
    }));
    Set<String> left = new HashSet<>(edges.keySet());
    Deque<String> deadEnds = new ArrayDeque<>();
    edges.keySet().stream().filter(n -> !waysOut.containsKey(n)).forEach(deadEnds::add);
    while (!deadEnds.isEmpty()) {
      String node = deadEnds.remove();
      left.remove(node);
      for (String before : from.getOrDefault(node, List.of())) {
        if (waysOut.merge(before, -1, Integer::sum) == 0) {
          deadEnds.add(before);
        }
      }
    }
    return left;
  }
}
