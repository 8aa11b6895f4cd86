package org.openhelpline.taxonomy.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published schemas, applied by a validator that knows nothing of the readers. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Schemas() {}

  static String file(String name) {
    return "schema/" + name + ".schema.json";
  }

  /** What a schema has against a document; nothing if it is valid. */
  static List<String> violations(String name, String json) {
    Schema schema = SCHEMAS.computeIfAbsent(name, n -> REGISTRY.getSchema(Shipped.text(file(n))));
    return violations(schema, json);
  }

  /** What the schema of schemas has against a schema; nothing if it is one. */
  static List<String> violationsOfMetaSchema(String json) {
    return violations(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), json);
  }

  private static List<String> violations(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(e -> e.getInstanceLocation() + ": " + e.getMessage()).toList();
  }
}
