package org.openhelpline.taxonomy;

/** How well an edition is attested. */
public enum Standing {
  /** A dated source names the framework, or several members' forms agree. */
  DOCUMENTED("documented"),
  /** A single form shows it. */
  INFERRED("inferred");

  /** What is true of every edition here and must stand wherever figures or listings of it are shown. */
  public static final String NOTICE = "observed, not issued by CHI";

  private final String token;

  Standing(String token) {
    this.token = token;
  }

  /** The token in files. */
  public String token() {
    return token;
  }
}
