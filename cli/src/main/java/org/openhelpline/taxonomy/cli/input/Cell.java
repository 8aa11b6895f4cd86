package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/** What stands in cells: the cells of an export repeat themselves over and over, and then share one of these. */
final class Cell {
  static final Cell EMPTY = new Cell(new char[0], 0);

  private final char[] characters;
  private final String text;
  private final int hash;

  Cell(char[] characters, int hash) {
    this.characters = characters;
    this.text = new String(characters);
    this.hash = hash;
  }

  String text() {
    return text;
  }

  int hash() {
    return hash;
  }

  boolean is(char[] other, int from, int to) {
    return Arrays.equals(characters, 0, characters.length, other, from, to);
  }
}
