package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Ocsea;

/** The concepts that are counted, as numbers, with all that counting needs to know of them in arrays. */
final class CodeBook {
  private final List<Concept> counted = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final int[][] up;
  private final boolean[] sexual;
  private final boolean[] onlineSexual;
  private final boolean[] violence;
  private final boolean[] hasBelow;
  private final int[] rank;
  private final List<EnumSet<Mode>> possible = new ArrayList<>();

  /** Where a code is counted, and what its own concept says of the mode before the counted one does. */
  record Place(int index, ModeRule own, ModeRule counted) {
    /** The mode of a reason that is counted there, given what was stated. */
    Mode mode(Mode stated) {
      Mode effective = own.effective(stated);
      return own == counted ? effective : counted.effective(effective);
    }
  }

  CodeBook(Taxonomy taxonomy, boolean frameworkOnly, OneReason oneReason) {
    Map<String, Integer> index = new HashMap<>();
    for (Concept concept : taxonomy.concepts()) {
      if (!frameworkOnly || concept.rollsUpTo().isEmpty()) {
        index.put(concept.code(), counted.size());
        counted.add(concept);
      }
    }
    for (Concept concept : taxonomy.concepts()) {
      Concept as = frameworkOnly ? taxonomy.get(taxonomy.frameworkCode(concept.code())) : concept;
      places.put(concept.code(), new Place(index.getOrDefault(as.code(), 0), concept.modeRule(), as.modeRule()));
    }
    int size = counted.size();
    this.up = new int[size][];
    this.sexual = new boolean[size];
    this.onlineSexual = new boolean[size];
    this.violence = new boolean[size];
    this.hasBelow = new boolean[size];
    this.rank = new int[size];
    boolean hasViolence = taxonomy.find(Ocsea.VIOLENCE).isPresent();
    for (int node = 0; node <= size; node++) {
      possible.add(EnumSet.noneOf(Mode.class));
    }
    for (int i = 0; i < size; i++) {
      Concept concept = counted.get(i);
      sexual[i] = concept.sexualViolence();
      onlineSexual[i] = concept.isOnlineSexualViolence();
      violence[i] = hasViolence && taxonomy.isWithin(concept.code(), Ocsea.VIOLENCE);
      int named = oneReason.codes().indexOf(concept.code());
      rank[i] = named >= 0 ? named : oneReason.codes().size() + i;
      up[i] = nodesAbove(taxonomy, concept, index);
      for (int node : up[i]) {
        possible.get(node).addAll(modes(concept.modeRule()));
        if (node != Layout.ALL && node != i + 1) {
          hasBelow[node - 1] = true;
        }
      }
    }
    possible.stream().filter(set -> set.contains(Mode.ONLINE) && set.contains(Mode.OFFLINE))
        .forEach(set -> set.add(Mode.BOTH));
  }

  /** The nodes that a reason of this concept counts for, each once, whichever ways lead there. */
  private static int[] nodesAbove(Taxonomy taxonomy, Concept start, Map<String, Integer> index) {
    Set<Integer> nodes = new TreeSet<>();
    nodes.add(Layout.ALL);
    List<String> open = new ArrayList<>(List.of(start.code()));
    while (!open.isEmpty()) {
      Concept concept = taxonomy.get(open.remove(open.size() - 1));
      Integer at = index.get(concept.code());
      if (at == null || nodes.add(at + 1)) {
        concept.parent().ifPresent(open::add);
        concept.rollsUpTo().ifPresent(open::add);
      }
    }
    return nodes.stream().mapToInt(Integer::intValue).toArray();
  }

  private static EnumSet<Mode> modes(ModeRule rule) {
    return switch (rule) {
      case ONLINE -> EnumSet.of(Mode.ONLINE);
      case OFFLINE -> EnumSet.of(Mode.OFFLINE);
      case NONE -> EnumSet.of(Mode.NONE);
      case ASK, ALLOW -> EnumSet.of(Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH);
    };
  }

  int size() {
    return counted.size();
  }

  Concept concept(int index) {
    return counted.get(index);
  }

  /** The modes that a node's figures can be of. */
  EnumSet<Mode> possibleModes(int node) {
    return possible.get(node);
  }

  /** The modes that a reason under a code can have itself, whatever is counted there besides. */
  EnumSet<Mode> modesOf(int index) {
    return modes(counted.get(index).modeRule());
  }

  /** Whether contacts stand on a code because of reasons under it alone: none lies below it or rolls up to it. */
  boolean isLeaf(int index) {
    return !hasBelow[index];
  }

  /** Whether a reason under the other code counts for this one too. */
  boolean isAbove(int index, int other) {
    return Arrays.stream(up[other]).anyMatch(node -> node == index + 1);
  }

  /** Where a code is counted; {@link Layout#NOT_HERE} if the edition does not hold it. */
  int index(String code) {
    Place place = places.get(code);
    return place == null ? Layout.NOT_HERE : place.index();
  }

  /** Where a code is counted; null if the edition does not hold it. */
  @Nullable Place place(String code) {
    return places.get(code);
  }

  int[] up(int index) {
    return up[index];
  }

  boolean isSexual(int index) {
    return sexual[index];
  }

  boolean isOnlineSexual(int index) {
    return onlineSexual[index];
  }

  boolean isViolence(int index) {
    return violence[index];
  }

  /** The place in the order of precedence; less comes first. */
  int rank(int index) {
    return rank[index];
  }

  @Override
  public String toString() {
    return Arrays.toString(counted.toArray());
  }
}
