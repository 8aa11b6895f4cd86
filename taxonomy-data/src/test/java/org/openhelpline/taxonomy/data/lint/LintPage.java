package org.openhelpline.taxonomy.data.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Checks;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;
import org.openhelpline.taxonomy.data.lint.crosswalk.CrosswalkChecks;
import org.openhelpline.taxonomy.data.lint.document.DocumentChecks;
import org.openhelpline.taxonomy.data.lint.extension.ExtensionChecks;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/** Writes {@code docs/lint.md} from the checks: their descriptions, their comments and their messages. */
final class LintPage {
  private static final int WIDTH = 116;
  private static final Path SOURCES = Path.of("src/main/java");

  private final StringBuilder page = new StringBuilder();

  private LintPage() {}

  /** The page. */
  static String text() {
    LintPage page = new LintPage();
    page.introduction();
    page.section("Any document", DocumentChecks.FORM, DocumentChecks.CONTENT, DocumentChecks.SUPPRESSIONS);
    page.section("Taxonomies", TaxonomyChecks.ALONE, TaxonomyChecks.AMONG_EDITIONS);
    page.section("Extensions: these, and the checks of taxonomies", ExtensionChecks.OWN);
    page.section("Code lists, also inside a crosswalk", CodeListChecks.ALONE);
    page.section("Crosswalks", CrosswalkChecks.of(Linter.MAX_REASONS));
    return page.page.toString().stripTrailing() + "\n";
  }

  private void introduction() {
    page.append("# Lint\n\n");
    paragraph("<!-- Generated from the checks and their comments. To write it anew:"
        + " mvn -pl core,taxonomy-data test -Dtest=LintPageTest -Dsurefire.failIfNoSpecifiedTests=false"
        + " -Dlint.page=write -->");
    paragraph("`lint` looks for what is wrong, or likely wrong, in a taxonomy, an extension of one, a code list or a"
        + " crosswalk, and says how to mend it. It works on files that can't be used yet: any JSON object of one of the"
        + " four formats will do. A crosswalk may also be a table (`.csv` or `.sssom.tsv`): what is found then has line"
        + " and column in place of a pointer.");
    page.append("```sh\n./helpline-taxonomy lint kellimni-mt\n./helpline-taxonomy lint chi/2024\n"
        + "./helpline-taxonomy lint te-guio-co --all --format csv\n```\n\n");
    paragraph("An id stands for what ships under it, the list and the crosswalk alike; anything else is a file, and `-`"
        + " is standard input. With `--data PATH`, files of your own are beside what ships: they may be referred to, and"
        + " looked at by their ids.");
    paragraph("An `error` makes figures wrong, a `warning` likely does, `advice` says what could be better."
        + " Exit status: 0 if no error and no warning is left, 1 if one is, 2 if the file can't be read at all (it is"
        + " not JSON, or of another format). The readers refuse a file with an error that is marked so below; they ask"
        + " the same checks, so that what lint passes can be used.");
    page.append("## Suppressing a finding\n\n");
    paragraph("A finding may be right and yet have to stand. Then the file says so, at its top level, with the"
        + " reason:");
    page.append("""
        ```json
        {
          "id": "my-list",
          "version": "1",
          "source": {
            "codeList": {
              "id": "my-list",
              "version": "1",
              "lang": "en",
              "levels": ["category", "subcategory"],
              "entries": [
                {
                  "levels": ["Caller", "Survivor of abuse"],
                  "sensitive": true
                }
              ]
            }
          },
          "target": {
            "id": "chi",
            "edition": "2024"
          },
          "suppress": [
            {
              "check": "sensitive-lost",
              "at": "my-list#1",
              "reason": "Says who called. The reason itself is logged beside it, in another category."
            }
          ],
          "rules": [
            {
              "id": "my-list#1",
              "source": ["Caller", "Survivor of abuse"],
              "outOfScope": "caller-attribute"
            }
          ]
        }
        ```

        """);
    paragraph("`at` is what the finding is about (the id of a rule, a code, a label), its JSON pointer or that of a"
        + " place above it, or `*` for everywhere. Suppressed findings are counted, and `--all` shows them with their"
        + " reasons. A suppression that gives no reason, names a check that does not exist or can't be suppressed, or"
        + " covers nothing is itself a finding.");
  }

  private void section(String title, Checks<?>... groups) {
    page.append("## ").append(title).append("\n\n");
    for (Checks<?> group : groups) {
      group.all().forEach(this::check);
    }
  }

  private void check(Check<?> check) {
    LintCheck info = check.info();
    List<String> comment = comment(check.getClass());
    page.append("### ").append(info.id()).append("\n\n");
    String refused = info.refused()
        ? info.suppressible() ? "; readers refuse the file unless it is suppressed" : "; readers refuse the file" : "";
    paragraph("*" + info.severity().token() + refused + (info.suppressible() ? "" : "; can't be suppressed") + "*");
    comment.forEach(this::paragraph);
    paragraph("To mend it: " + LintMessages.in(Locale.ENGLISH).mend(info));
  }

  /** The paragraphs of a check's comment: what it finds, then why that matters. */
  static List<String> comment(Class<?> type) {
    Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*final class ", Pattern.DOTALL).matcher(source);
    if (!comment.find()) {
      throw new AssertionError(file + " has no comment");
    }
    String text = comment.group(1).lines().map(l -> l.strip().replaceFirst("^\\* ?", ""))
        .collect(Collectors.joining(" "));
    return Arrays.stream(text.split("<p>")).map(p -> p.replaceAll("\\{@code ([^}]*)}", "`$1`"))
        .map(p -> p.replaceAll("\\s+", " ").strip()).filter(p -> !p.isEmpty()).toList();
  }

  /** A paragraph in lines that are not too long. */
  private void paragraph(String text) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : text.split(" ")) {
      String last = lines.get(lines.size() - 1);
      if (last.isEmpty()) {
        lines.set(lines.size() - 1, word);
      } else if (last.length() + 1 + word.length() <= WIDTH) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    page.append(String.join("\n", lines)).append("\n\n");
  }
}
