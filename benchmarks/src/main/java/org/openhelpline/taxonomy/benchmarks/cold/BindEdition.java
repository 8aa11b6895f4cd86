package org.openhelpline.taxonomy.benchmarks.cold;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The edition bound to records by jackson-databind. */
public final class BindEdition {
  record Label(String text, String lang) {}

  record Item(String code, String parent, Map<String, String> labels, List<Label> alternativeLabels, String modeRule,
      boolean selectable) {}

  record Edition(String id, String edition, List<Item> concepts) {}

  private BindEdition() {}

  /** Prints how many concepts there are. */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    System.out.println(mapper.readValue(BindEdition.class.getResourceAsStream(StreamEdition.EDITION), Edition.class)
        .concepts().size());
  }
}
