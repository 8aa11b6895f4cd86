package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** A document as rows, one for each target. */
final class DocumentRows {
  private final CrosswalkDocument document;
  private final Optional<CodeList> list;

  DocumentRows(CrosswalkDocument document, TaxonomyData data) {
    this.document = document;
    this.list = document.codeList(data);
  }

  /** The rows of the rules, in their order. */
  List<TargetRow> ofRules() {
    List<TargetRow> rows = new ArrayList<>();
    for (int i = 0; i < document.rules().size(); i++) {
      add(rows, document.rules().get(i), i + 1);
    }
    return rows;
  }

  /** The rows of the entries that no rule decides, where the document holds the list itself. */
  List<TargetRow> ofUndecided() {
    if (!(document.source() instanceof OwnList own)) {
      return List.of();
    }
    Set<List<String>> decided = new HashSet<>();
    document.rules().forEach(rule -> decided.add(rule.source()));
    return own.entries().stream().map(CodeListEntry::levels).filter(levels -> !decided.contains(levels))
        .map(levels -> {
          Map<Field, String> cells = entry(levels);
          cells.put(Field.STATUS, Status.UNDECIDED.token());
          return new TargetRow(0, levels, cells);
        }).toList();
  }

  private void add(List<TargetRow> rows, CrosswalkRule rule, int order) {
    Map<Field, String> cells = entry(rule.source());
    cells.put(Field.RULE, rule.id());
    cells.put(Field.ORDER, String.valueOf(order));
    cells.put(Field.WHEN, ConditionText.of(rule.when()));
    cells.put(Field.CONFIDENCE, rule.confidence().token());
    cells.put(Field.NOTE, rule.note());
    cells.put(Field.REVIEW, rule.review());
    cells.put(Field.STATUS, Status.of(rule.alternatives().size()).token());
    cells.put(Field.OUT_OF_SCOPE, rule.outOfScope().map(OutOfScopeReason::token).orElse(""));
    if (rule.alternatives().isEmpty()) {
      rows.add(new TargetRow(0, rule.source(), cells));
    }
    int number = 0;
    for (Alternative alternative : rule.alternatives()) {
      cells.put(Field.ALTERNATIVE, String.valueOf(++number));
      int place = 0;
      for (Target target : alternative.targets()) {
        cells.put(Field.TARGET, String.valueOf(++place));
        cells.put(Field.CODE, target.code());
        cells.put(Field.RELATION, target.relation().token());
        cells.put(Field.MODE, target.mode().token());
        cells.put(Field.FORMS, ListText.ITEMS.join(target.forms()));
        rows.add(new TargetRow(0, rule.source(), cells));
      }
    }
  }

  private Map<Field, String> entry(List<String> levels) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    list.flatMap(l -> l.find(levels)).ifPresent(entry -> {
      if (document.source() instanceof OwnList own) {
        cells.put(Field.ENTRY, String.valueOf(own.entries().indexOf(entry) + 1));
      }
      cells.put(Field.SENSITIVE, entry.sensitive() ? Flag.YES : Flag.NO);
      cells.put(Field.SPELLINGS,
          ListText.ITEMS.join(entry.spellings().stream().map(ListText.LEVELS::join).toList()));
    });
    return cells;
  }
}
