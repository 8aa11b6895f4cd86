package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.bean.LegacyCode;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints;

/** Validates entries of the list that a crosswalk starts from. */
public final class LegacyCodeValidator implements ConstraintValidator<LegacyCode, Object> {
  private static final String SEPARATOR = " > ";

  private final TaxonomyConstraints constraints;
  private @Nullable Crosswalk crosswalk;
  private @Nullable ReportedFindings report;

  /** Validates against what is installed. */
  public LegacyCodeValidator() {
    this(TaxonomyConstraints.installed());
  }

  /** Validates against what is given. */
  public LegacyCodeValidator(TaxonomyConstraints constraints) {
    this.constraints = constraints;
  }

  @Override
  public void initialize(LegacyCode annotation) {
    crosswalk = constraints.crosswalk(annotation.crosswalk());
    report = new ReportedFindings(LegacyCode.class, annotation.message(), annotation.threshold());
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    Crosswalk from = Initialized.value(crosswalk);
    if (value == null) {
      return true;
    }
    List<Finding> findings = from.sourceList().isPresent() ? ofList(from.sourceList().get(), value)
        : ofEdition(from.sourceEdition().orElseThrow(), value);
    return Initialized.value(report).report(findings, context, UnaryOperator.identity());
  }

  private List<Finding> ofList(CodeList list, Object value) {
    String text = text(value);
    List<CodeListEntry> readings = value instanceof SourceReason reason ? list.find(reason.levels()).stream().toList()
        : list.readings(text, SEPARATOR);
    return switch (readings.size()) {
      case 0 -> List.of(unknown(text, list.id(),
          list.nearest(List.of(text)).stream().map(CodeListEntry::text).collect(Collectors.joining("; "))));
      case 1 -> List.of();
      default -> List.of(graded(Finding.of(FindingId.TWO_READINGS, "", text,
          readings.stream().map(CodeListEntry::text).collect(Collectors.joining("; ")))));
    };
  }

  /** Codes that the edition retired are in no crosswalk from it. */
  private List<Finding> ofEdition(Taxonomy edition, Object value) {
    String code = text(value);
    boolean isUsed = edition.find(code).filter(Concept::selectable).filter(c -> !c.isRetired()).isPresent();
    return isUsed ? List.of()
        : List.of(unknown(code, edition.toString(), String.join(", ", edition.nearestCodes(code))));
  }

  private Finding unknown(String text, String list, String nearest) {
    return graded(Finding.of(FindingId.UNKNOWN_ENTRY, "", text, list, nearest));
  }

  private Finding graded(Finding finding) {
    return finding.withSeverity(constraints.severity(finding.id()));
  }

  private static String text(Object value) {
    if (value instanceof CharSequence text) {
      return text.toString();
    }
    if (value instanceof SourceReason reason) {
      return reason.text();
    }
    throw new ConstraintDeclarationException(
        "@LegacyCode can't read " + value.getClass().getName() + ": it stands on texts and on SourceReason");
  }
}
