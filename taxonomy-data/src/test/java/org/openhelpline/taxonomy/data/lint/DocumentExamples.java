package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.Doc;

/** Examples of what is found in any document. */
final class DocumentExamples {
  private DocumentExamples() {}

  private static Doc lowConfidence() {
    return CrosswalkExamples.sound().set("/rules/1/confidence", "low");
  }

  private static Doc suppressing(Doc doc, String check, String at, String reason) {
    return doc.set("/suppress", Doc.of("[{'check': '" + check + "', 'at': '" + at + "', 'reason': '" + reason + "'}]")
        .root());
  }

  static Stream<Example> all() {
    Doc explained = suppressing(lowConfidence(), "low-confidence-rule", "r2", "The helpline is asked.");
    return Stream.of(
        new Example("malformed", TaxonomyExamples.sound().set("/concepts/1/sensitive", "yes"),
            "/concepts/1/sensitive", "harm.beating", TaxonomyExamples.sound().set("/concepts/1/sensitive", true)),
        new Example("malformed", CodeListExamples.sound().set("/entries/1/colour", "red"), "/entries/1/colour",
            "Harm > Other", CodeListExamples.sound().set("/notice", "red")),
        new Example("malformed", CrosswalkExamples.sound().remove("/rules/1/alternatives/0/0/relation"),
            "/rules/1/alternatives/0/0", "r2",
            CrosswalkExamples.sound().set("/rules/1/alternatives/0/0/relation", "close")),
        new Example("stray-character", TaxonomyExamples.sound().set("/concepts/1/labels/en", "Beating\u200b"),
            "/concepts/1/labels/en", "harm.beating",
            TaxonomyExamples.sound().set("/concepts/1/labels/fa", "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627")),
        new Example("stray-character", CodeListExamples.sound().set("/entries/2/levels/1", "Quarrel\r"),
            "/entries/2/levels/1", "Home > Quarrel\r",
            CodeListExamples.sound().set("/entries/2/levels/1", "Quarr\u00ebl")),
        new Example("released-content-changed",
            Doc.shipped("lists/ecpat-ph.json").set("/notice", "Changed."), "/version", "",
            Doc.shipped("lists/ecpat-ph.json").set("/notice", "Changed.").set("/version", "2026.1+mine")),
        new Example("suppression-without-reason", CrosswalkExamples.sound()
            .set("/suppress", List.of(Doc.of("{'check': 'low-confidence-rule', 'at': 'r2'}").root())), "/suppress/0",
            "r2", explained),
        new Example("suppression-of-unknown-check",
            suppressing(CrosswalkExamples.sound(), "low-confidence", "r2", "Asked."), "/suppress/0/check", "r2",
            explained),
        new Example("suppression-not-allowed",
            suppressing(CrosswalkExamples.sound(), "unknown-target", "*", "Never mind."), "/suppress/0/check", "*",
            explained),
        new Example("unused-suppression",
            suppressing(CrosswalkExamples.sound(), "low-confidence-rule", "r2", "Asked."), "/suppress/0", "r2",
            explained));
  }
}
