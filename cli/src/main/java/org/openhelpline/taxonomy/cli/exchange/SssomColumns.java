package org.openhelpline.taxonomy.cli.exchange;

/** The columns of a crosswalk in an SSSOM/TSV file. */
final class SssomColumns implements Columns {
  private final SssomSet set;

  SssomColumns(SssomSet set) {
    this.set = set;
  }

  @Override
  public String of(Field field) {
    return switch (field) {
      case CODE -> SssomSlots.OBJECT_ID;
      case RELATION -> SssomSlots.PREDICATE_ID;
      case CONFIDENCE -> SssomSlots.CONFIDENCE;
      case NOTE -> SssomSlots.COMMENT;
      default -> SssomExtension.of(field).map(set::slot).orElse("");
    };
  }

  @Override
  public String ofSource() {
    return SssomSlots.SUBJECT_ID;
  }
}
