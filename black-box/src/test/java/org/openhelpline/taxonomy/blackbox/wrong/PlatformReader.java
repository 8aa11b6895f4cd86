package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: gives another answer on another machine. */
public final class PlatformReader {
  String home() {
    return String.format("%s", System.getProperty("user.home"));
  }
}
