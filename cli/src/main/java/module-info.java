/** The command line. Not for use as a library. */
// JFreeChart and Batik state their module names in their manifests only.
@SuppressWarnings("requires-automatic")
module org.openhelpline.taxonomy.cli {
  requires static org.jspecify;
  requires org.openhelpline.taxonomy.data;
  requires info.picocli;
  requires de.siegmar.fastcsv;
  requires com.fasterxml.jackson.core;
  requires java.desktop;
  requires java.xml;
  requires org.jfree.jfreechart;
  requires org.apache.xmlgraphics.batik.svggen;

  opens org.openhelpline.taxonomy.cli to info.picocli;
}
