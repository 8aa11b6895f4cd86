package org.openhelpline.taxonomy.data.lint;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.CrosswalkDraft;
import org.openhelpline.taxonomy.data.draft.Draft;
import org.openhelpline.taxonomy.data.draft.ExtensionDraft;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Places;
import org.openhelpline.taxonomy.data.lint.check.FormFaults;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;
import org.openhelpline.taxonomy.data.lint.crosswalk.CrosswalkChecks;
import org.openhelpline.taxonomy.data.lint.document.Document;
import org.openhelpline.taxonomy.data.lint.document.DocumentChecks;
import org.openhelpline.taxonomy.data.lint.document.Explained;
import org.openhelpline.taxonomy.data.lint.extension.ExtendedDraft;
import org.openhelpline.taxonomy.data.lint.extension.ExtensionChecks;
import org.openhelpline.taxonomy.data.lint.taxonomy.AmongEditions;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/**
 * Looks for what is wrong, or likely wrong, in a taxonomy, an extension of one, a code list or a crosswalk. It does not
 * need a document that can be read: any JSON object of the four formats will do. Unchanging and safe for use by several threads.
 */
public final class Linter {
  /** How many reasons a contact may have, unless said otherwise. */
  public static final int MAX_REASONS = 5;

  private final TaxonomyData data;
  private final int maxReasons;

  /** A linter that knows these editions, lists, crosswalks and forms. */
  public Linter(TaxonomyData data) {
    this(data, MAX_REASONS);
  }

  /**
   * A linter that knows these editions, lists, crosswalks and forms.
   *
   * @param data what a document may refer to, and what has been released
   * @param maxReasons how many reasons a contact may have
   */
  public Linter(TaxonomyData data, int maxReasons) {
    this.data = data;
    this.maxReasons = maxReasons;
  }

  /**
   * Looks at something that is in force.
   *
   * @param resource an edition, a code list or a crosswalk
   * @throws InvalidDataException if it is of another format
   * @throws IOException if it can't be read
   */
  public LintReport lint(ResourceInfo resource) throws IOException {
    return lint(data.open(resource), resource.file());
  }

  /**
   * Looks at a document.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call it
   * @throws InvalidDataException if it is not JSON, or of none of the four formats
   * @throws IOException if it can't be read
   */
  public LintReport lint(InputStream in, String name) throws IOException {
    MessageDigest digest = sha256();
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(new DigestInputStream(in, digest), name), faults);
    Draft draft = Draft.of(root).orElseThrow(() ->
        new InvalidDataException(name, List.of(new Fault("", Draft.NO_FORMAT))));
    Document document = new Document(draft, faults, HexFormat.of().formatHex(digest.digest()), data);
    List<LintFinding> findings = new ArrayList<>(DocumentChecks.CONTENT.findings(document));
    if (draft instanceof TaxonomyDraft taxonomy) {
      findings.addAll(TaxonomyChecks.ALONE.findings(taxonomy));
      findings.addAll(TaxonomyChecks.AMONG_EDITIONS.findings(AmongEditions.of(taxonomy, data)));
    } else if (draft instanceof ExtensionDraft extension) {
      findings.addAll(ExtensionChecks.ALL.findings(ExtendedDraft.of(extension, data)));
    } else if (draft instanceof CodeListDraft list) {
      findings.addAll(CodeListChecks.ALONE.findings(list));
    } else if (draft instanceof CrosswalkDraft crosswalk) {
      crosswalk.source().codeList().ifPresent(list -> findings.addAll(CodeListChecks.ALONE.findings(list)));
      findings.addAll(CrosswalkChecks.of(maxReasons).findings(ResolvedCrosswalk.of(crosswalk, data)));
    }
    FormFaults form = new FormFaults(faults);
    findings.removeIf(f -> f.check().refused() && form.cover(f.pointer()));
    findings.addAll(0, DocumentChecks.FORM.findings(document));
    return report(name, findings, draft);
  }

  private static LintReport report(String name, List<LintFinding> found, Draft draft) {
    Places places = Places.of(draft.view());
    List<LintFinding> findings = found.stream().map(f -> f.at(places.nearest(f.pointer()))).toList();
    Explained explained = Explained.of(findings, draft.suppressions(), LintChecks.byId());
    List<LintFinding> left = new ArrayList<>(explained.left());
    left.addAll(DocumentChecks.SUPPRESSIONS.findings(explained));
    Comparator<String> order = places.inOrder();
    left.sort(Comparator.comparing(LintFinding::pointer, order));
    List<LintReport.Suppressed> suppressed = new ArrayList<>(explained.suppressed());
    suppressed.sort(Comparator.comparing(s -> s.finding().pointer(), order));
    return new LintReport(name, left, suppressed);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
