/** The command line. Not for use as a library. */
module org.openhelpline.taxonomy.cli {
  requires static org.jspecify;
  requires org.openhelpline.taxonomy.data;
  requires info.picocli;
  requires de.siegmar.fastcsv;
  requires com.fasterxml.jackson.core;

  opens org.openhelpline.taxonomy.cli to info.picocli;
}
