package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;

/** The names of what a crosswalk in CSV says about itself, in rows of one cell above its header: {@code # id: mine}. */
final class CsvMetadata {
  static final String MARK = "#";

  static final String FORMAT = "format";
  static final String ID = "id";
  static final String VERSION = "version";
  static final String TITLE = "title";
  static final String FROM_LIST = "from list";
  static final String FROM_EDITION = "from edition";
  static final String OWN_LIST = "own list";
  static final String LIST_VERSION = "list version";
  static final String LIST_LANGUAGE = "list language";
  static final String LIST_TITLE = "list title";
  static final String LIST_NOTICE = "list notice";
  static final String LEVELS = "list levels";
  static final String TO_EDITION = "to edition";
  static final String DATE = "date";
  static final String AUTHOR = "author";
  static final String REVIEW = "review";
  static final String NOTICE = "notice";
  static final String MODE_FIELD = "mode field";
  /** Before the token of a mode. */
  static final String MODE = "mode ";

  /** The value of {@link #FORMAT}. */
  static final String FORMAT_1 = "helpline-taxonomy crosswalk 1";

  static final List<String> ALL = List.of(FORMAT, ID, VERSION, TITLE, FROM_LIST, FROM_EDITION, OWN_LIST, LIST_VERSION,
      LIST_LANGUAGE, LIST_TITLE, LIST_NOTICE, LEVELS, TO_EDITION, DATE, AUTHOR, REVIEW, NOTICE, MODE_FIELD,
      MODE + "online", MODE + "offline", MODE + "both", MODE + "unknown");

  private CsvMetadata() {}
}
