package org.openhelpline.taxonomy.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.tabulation.AggregateSource;

/**
 * The report page: one HTML file that holds all it needs, reads without script and network, and forbids both. The same
 * figures give the same page on the same machine.
 */
public final class Report {
  private static final int NAMED_SOURCES = 3;

  private Report() {}

  /**
   * Writes the page; the writer stays open.
   *
   * @throws UncheckedIOException if it can't be written
   */
  public static void write(Sheet sheet, Writer out) {
    boolean withCharts = Charts.canDraw();
    List<Part> parts = new ArrayList<>(List.of(new GlancePart(sheet), new OcseaPart(sheet, withCharts),
        new PlacePart(sheet, withCharts), new ReasonsPart(sheet, withCharts), new FormsPart(sheet),
        new QualityPart(sheet)));
    if (!sheet.groups().isEmpty()) {
      parts.add(new GroupsPart(sheet));
    }
    parts.add(new AboutPart(sheet, withCharts));
    String style = resource("page.css");
    try {
      // Only the template is searched for slots, never what fills them.
      for (String piece : resource("page.html").split("(?=\\{\\{)|(?<=\\}\\})")) {
        out.write(switch (piece) {
          case "{{style-hash}}" -> hash(style);
          case "{{style}}" -> style;
          case "{{title}}" -> new Markup().text(title(sheet)).toString();
          case "{{header}}" -> header(sheet);
          case "{{contents}}" -> contents(parts);
          case "{{figures}}" -> figures(parts);
          default -> piece;
        });
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(Sheet sheet) {
    List<String> ids = sheet.sources().stream().map(AggregateSource::id).toList();
    String from = ids.isEmpty() ? "" : ids.size() <= NAMED_SOURCES ? ": " + String.join(", ", ids)
        : ": " + ids.size() + " sources";
    return "Reasons for contact" + from;
  }

  private static String header(Sheet sheet) {
    String edition = "Edition " + sheet.plan().taxonomy().edition() + " (" + sheet.plan().taxonomy().standing().token()
        + "): " + Standing.NOTICE + ".";
    Markup html = new Markup().open("p", "class", "notice").element("strong", edition)
        .text(" Counted in contacts. Codes and mappings are this project's judgement.").close();
    sheet.policy().ifPresent(policy -> html.element("p", "Small counts are suppressed.", "class", "notice"));
    return html.toString();
  }

  private static String contents(List<Part> parts) {
    return parts.stream().map(part -> new Markup().open("li")
        .element("a", part.heading(), "href", "#" + part.id()).close().toString()).collect(Collectors.joining());
  }

  private static String figures(List<Part> parts) {
    Markup html = new Markup();
    for (Part part : parts) {
      html.open("section", "aria-labelledby", part.id()).element("h2", part.heading(), "id", part.id());
      part.write(html);
      html.close();
    }
    return html.toString();
  }

  private static String hash(String style) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
