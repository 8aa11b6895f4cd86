package org.openhelpline.taxonomy.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.CrosswalkDocument.EditionReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ListReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ModeField;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;
import org.openhelpline.taxonomy.data.draft.EditionRef;

/** A document as the maps and lists that its JSON is made of. */
final class CrosswalkTree {
  private static final List<Mode> MODES = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN, Mode.NONE);

  private CrosswalkTree() {}

  static Map<String, Object> of(CrosswalkDocument document) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "../schema/crosswalk.schema.json");
    root.put("id", document.id());
    root.put("version", document.version());
    putUnlessEmpty(root, "title", document.title());
    root.put("source", source(document.source()));
    root.put("target", edition(document.targetEdition()));
    putUnlessEmpty(root, "date", document.date());
    putUnlessEmpty(root, "author", document.author());
    root.put("review", document.review());
    putUnlessEmpty(root, "notice", document.notice());
    document.modeField().ifPresent(field -> root.put("mode", modeField(field)));
    putUnlessEmpty(root, "suppress", document.suppressions().stream().map(CrosswalkTree::suppression).toList());
    root.put("rules", document.rules().stream().map(rule -> rule(rule, document.review())).toList());
    return root;
  }

  private static Map<String, Object> source(CrosswalkDocument.Source source) {
    if (source instanceof EditionReference from) {
      return edition(from.edition());
    }
    return source instanceof ListReference list
        ? fields("list", list.id())
        : fields("codeList", list((OwnList) source));
  }

  private static Map<String, Object> suppression(CrosswalkDocument.Suppression suppression) {
    Map<String, Object> map = fields("check", suppression.check());
    map.put("at", suppression.at());
    map.put("reason", suppression.reason());
    return map;
  }

  private static Map<String, Object> edition(String edition) {
    // The names of editions tell them apart; what ships is the framework's.
    if (!TaxonomyData.bundled().editionNames().contains(edition)) {
      return fields("edition", edition);
    }
    Map<String, Object> map = fields("id", EditionRef.FRAMEWORK);
    map.put("edition", edition);
    return map;
  }

  private static Map<String, Object> list(OwnList list) {
    Map<String, Object> map = fields("id", list.id());
    map.put("version", list.version());
    map.put("lang", list.lang());
    map.put("title", list.title());
    putUnlessEmpty(map, "notice", list.notice());
    map.put("levels", list.levels());
    map.put("entries", list.entries().stream().map(CrosswalkTree::entry).toList());
    return map;
  }

  private static Map<String, Object> entry(CodeListEntry entry) {
    Map<String, Object> map = fields("levels", entry.levels());
    putUnlessEmpty(map, "spellings", entry.spellings());
    if (entry.sensitive()) {
      map.put("sensitive", true);
    }
    return map;
  }

  private static Map<String, Object> modeField(ModeField field) {
    Map<String, Object> values = new LinkedHashMap<>();
    MODES.forEach(mode -> putUnlessEmpty(values, mode.token(), field.values().getOrDefault(mode, List.of())));
    Map<String, Object> map = fields("field", field.field());
    map.put("values", values);
    return map;
  }

  private static Map<String, Object> rule(CrosswalkRule rule, String review) {
    Map<String, Object> map = fields("id", rule.id());
    map.put("source", rule.source());
    if (!rule.isUnconditional()) {
      map.put("when", condition(rule.when()));
    }
    if (rule.outOfScope().isPresent()) {
      map.put("outOfScope", rule.outOfScope().get().token());
    } else {
      map.put("alternatives", rule.alternatives().stream()
          .map(alternative -> alternative.targets().stream().map(CrosswalkTree::target).toList()).toList());
    }
    map.put("confidence", rule.confidence().token());
    putUnlessEmpty(map, "note", rule.note());
    if (!rule.review().equals(review)) {
      map.put("review", rule.review());
    }
    return map;
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> map = fields("code", target.code());
    map.put("relation", target.relation().token());
    putUnlessEmpty(map, "mode", target.mode().token());
    putUnlessEmpty(map, "forms", target.forms());
    return map;
  }

  private static Map<String, Object> condition(Condition condition) {
    if (condition instanceof Condition.ModeIs is) {
      return fields("mode", MODES.stream().filter(is.modes()::contains).map(Mode::token).toList());
    }
    if (condition instanceof Condition.HasForm has) {
      return fields("form", has.forms().stream().sorted().toList());
    }
    if (condition instanceof Condition.FieldIs is) {
      Map<String, Object> map = fields("field", is.field());
      map.put("in", is.values());
      return map;
    }
    if (condition instanceof Condition.AllOf all) {
      return fields("allOf", conditions(all.conditions()));
    }
    if (condition instanceof Condition.AnyOf any) {
      return fields("anyOf", conditions(any.conditions()));
    }
    if (condition instanceof Condition.Not not) {
      return fields("not", condition(not.condition()));
    }
    // What always holds is all of no conditions; the format has no other word for it inside another condition.
    return fields("allOf", List.of());
  }

  private static List<Object> conditions(List<Condition> conditions) {
    List<Object> list = new ArrayList<>();
    conditions.forEach(c -> list.add(condition(c)));
    return list;
  }

  private static Map<String, Object> fields(String first, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(first, value);
    return map;
  }

  private static void putUnlessEmpty(Map<String, Object> map, String field, String value) {
    if (!value.isEmpty()) {
      map.put(field, value);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> map, String field, List<?> value) {
    if (!value.isEmpty()) {
      map.put(field, value);
    }
  }
}
