package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: logs. */
public final class Logging {
  void log(Object contact) {
    System.getLogger("contacts").log(System.Logger.Level.INFO, contact);
  }
}
