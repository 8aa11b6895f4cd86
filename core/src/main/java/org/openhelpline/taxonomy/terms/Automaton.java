package org.openhelpline.taxonomy.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every one of many texts at once (Aho and Corasick): a tree of the texts in which each state knows the longest
 * shorter one that the characters read so far could also be the beginning of.
 */
final class Automaton {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final int[][] letters;
  private final int[][] children;
  private final int[] failures;
  private final int[] depths;
  private final int[] outputs;
  private final List<List<Surface>> surfaces;
  private final int longest;

  private Automaton(List<Node> nodes) {
    int size = nodes.size();
    letters = new int[size][];
    children = new int[size][];
    failures = new int[size];
    depths = new int[size];
    outputs = new int[size];
    surfaces = new ArrayList<>(size);
    int most = 0;
    for (int state = 0; state < size; state++) {
      Node node = nodes.get(state);
      letters[state] = node.children.keySet().stream().mapToInt(Integer::intValue).toArray();
      children[state] = node.children.values().stream().mapToInt(Integer::intValue).toArray();
      depths[state] = node.depth;
      surfaces.add(List.copyOf(node.surfaces));
      most = Math.max(most, node.depth);
    }
    longest = most;
    link();
  }

  private static final class Node {
    final int depth;
    final Map<Integer, Integer> children = new TreeMap<>();
    List<Surface> surfaces = List.of();

    Node(int depth) {
      this.depth = depth;
    }
  }

  static Automaton of(Map<String, List<Surface>> texts) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node(0));
    texts.forEach((text, surfaces) -> {
      int state = ROOT;
      for (int c : text.codePoints().toArray()) {
        Node node = nodes.get(state);
        Integer next = node.children.get(c);
        if (next == null) {
          next = nodes.size();
          nodes.add(new Node(node.depth + 1));
          node.children.put(c, next);
        }
        state = next;
      }
      nodes.get(state).surfaces = surfaces;
    });
    return new Automaton(nodes);
  }

  /** From short to long, since each link leads to a shorter text. */
  private void link() {
    int[] queue = new int[failures.length];
    int end = 1;
    outputs[ROOT] = NONE;
    for (int at = 0; at < end; at++) {
      int state = queue[at];
      for (int i = 0; i < letters[state].length; i++) {
        int child = children[state][i];
        queue[end++] = child;
        failures[child] = state == ROOT ? ROOT : fallback(failures[state], letters[state][i]);
        outputs[child] = surfaces.get(child).isEmpty() ? outputs[failures[child]] : child;
      }
    }
  }

  private int fallback(int from, int c) {
    int state = from;
    int child = child(state, c);
    while (child == NONE && state != ROOT) {
      state = failures[state];
      child = child(state, c);
    }
    return child == NONE ? ROOT : child;
  }

  /** The state that a character leads to from a state, or none. */
  int child(int state, int c) {
    int[] keys = letters[state];
    int low = 0;
    int high = keys.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] == c) {
        return children[state][middle];
      }
      if (keys[middle] < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** Where to go on from when no character leads on from a state. */
  int failure(int state) {
    return failures[state];
  }

  /** The longest text that ends at a state, as its own state; none if none does. */
  int output(int state) {
    return outputs[state];
  }

  /** The next shorter text that ends where an output does; none if there is none. */
  int shorterOutput(int output) {
    return outputs[failures[output]];
  }

  /** The length of an output in characters. */
  int length(int output) {
    return depths[output];
  }

  /** What an output stands for. */
  List<Surface> surfaces(int output) {
    return surfaces.get(output);
  }

  /** The length of the longest text. */
  int longest() {
    return longest;
  }
}
