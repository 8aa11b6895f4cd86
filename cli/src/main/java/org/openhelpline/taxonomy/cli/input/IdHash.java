package org.openhelpline.taxonomy.cli.input;

/** A 64-bit hash of a contact's id: the 64-bit steps and the final mix of MurmurHash3, over characters. */
final class IdHash {
  private static final long C1 = 0x87c37b91114253d5L;
  private static final long C2 = 0x4cf5ad432745937fL;

  private IdHash() {}

  static long of(String id) {
    long hash = id.length();
    long block = 0;
    for (int i = 0; i < id.length(); i++) {
      block = block << 16 | id.charAt(i);
      if ((i & 3) == 3) {
        hash = step(hash, block);
        block = 0;
      }
    }
    return mix(step(hash, block));
  }

  /** A hash for what has no id and belongs to no other row. */
  static long of(long line) {
    return mix(line);
  }

  private static long step(long hash, long block) {
    long mixed = Long.rotateLeft(block * C1, 31) * C2;
    return Long.rotateLeft(hash ^ mixed, 27) * 5 + 0x52dce729;
  }

  private static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
