package org.openhelpline.taxonomy.blackbox.wrong.crosswalk;

import org.openhelpline.taxonomy.blackbox.wrong.cli.Command;
import org.openhelpline.taxonomy.blackbox.wrong.contact.Early;
import org.openhelpline.taxonomy.blackbox.wrong.validation.Checking;

/** Wrong on purpose: knows the command line and what checks it, and closes a cycle. */
public final class Late {
  /** The way back. */
  public Early early() {
    return new Early();
  }

  Command command() {
    return new Command();
  }

  Checking checking() {
    return new Checking();
  }
}
