package org.openhelpline.taxonomy.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.terms.Usage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is said of using a wording, by its token. */
final class UsageConverter implements ITypeConverter<Usage> {
  @Override
  public Usage convert(String value) {
    return Usage.ofToken(value).orElseThrow(() -> new TypeConversionException("'" + value + "' is no status; valid: "
        + Arrays.stream(Usage.values()).map(Usage::token).collect(Collectors.joining(", "))));
  }
}
