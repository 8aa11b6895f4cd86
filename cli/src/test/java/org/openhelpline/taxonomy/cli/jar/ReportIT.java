package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmlunit.StringWebResponse;
import org.htmlunit.WebClient;
import org.htmlunit.WebConnection;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The report page, through the jar and as a browser reads it. */
class ReportIT {
  private static final Path SAMPLE =
      Path.of(System.getProperty("helpline-taxonomy.root"), "examples/data/kellimni-mt-2025.csv");
  private static final String ADDRESS = "http://report.invalid/report.html";
  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  @TempDir
  Path dir;

  private final Set<String> fetched = new HashSet<>();

  private Path tabulate(String input, String... more) throws IOException {
    Path html = dir.resolve("report.html");
    String[] args = Stream.concat(Stream.of("tabulate", input, "-o", dir.resolve("figures.csv").toString(), "--html",
        html.toString()), Stream.of(more)).toArray(String[]::new);
    Jar.Result result = Jar.run(args);
    assertTrue(result.exit() < 2, result.err());
    return html;
  }

  private Path sample(String... more) throws IOException {
    return tabulate(SAMPLE.toString(), Stream.concat(Stream.of("--crosswalk", "kellimni-mt", "--edition", "2021"),
        Stream.of(more)).toArray(String[]::new));
  }

  /** Reads the page as if a server had sent it, and notes whatever else is asked of the network. */
  private HtmlPage open(Path html) throws IOException {
    String text = Files.readString(html);
    fetched.clear();
    try (WebClient browser = new WebClient()) {
      browser.getOptions().setDownloadImages(true);
      browser.setWebConnection(new WebConnection() {
        @Override
        public WebResponse getResponse(WebRequest request) {
          fetched.add(request.getUrl().toString());
          return new StringWebResponse(text, StandardCharsets.UTF_8, request.getUrl());
        }

        @Override
        public void close() {}
      });
      return browser.getPage(ADDRESS);
    }
  }

  private static List<DomElement> all(HtmlPage page, String xpath) {
    return page.getByXPath(xpath);
  }

  @Test
  void thePageIsWholeInItselfAndAsksForNothing() throws Exception {
    Path html = sample("--by", "channel");
    HtmlPage page = open(html);
    assertEquals(Set.of(ADDRESS), fetched);
    String text = Files.readString(html);
    assertFalse(Pattern.compile("(src|href|action|data|poster|srcset)=\"(?!#)").matcher(text).find());
    assertFalse(text.contains("@import") || text.contains("<script") || text.contains("javascript:"));
    // What is in the style or the charts and looks like an address names a format, and one in the page itself.
    assertFalse(Pattern.compile("url\\((?!#|&quot;#|\"#|'#)").matcher(text).find());
    String policy = all(page, "//meta[@http-equiv]").get(0).getAttribute("content");
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(text);
    assertTrue(style.find());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
    assertFalse(style.find());
    assertFalse(text.contains(" style=\""), "the page's policy forbids styles of single elements");
  }

  @Test
  void itCanBeWalkedThroughByHeadingsLandmarksAndTables() throws Exception {
    HtmlPage page = open(sample("--by", "channel"));
    assertEquals("en", page.getDocumentElement().getAttribute("lang"));
    for (String landmark : List.of("header", "nav", "main", "footer")) {
      assertEquals(1, all(page, "//body/" + landmark).size(), landmark);
    }
    int before = 0;
    for (DomElement heading : all(page, "//h1|//h2|//h3|//h4")) {
      int level = heading.getTagName().charAt(1) - '0';
      assertTrue(level <= before + 1 && !heading.getTextContent().isBlank(), heading.asXml());
      before = level;
    }
    assertEquals(1, all(page, "//h1").size());
    List<DomElement> tables = all(page, "//table");
    assertTrue(tables.size() > 15);
    for (DomElement table : tables) {
      assertEquals(1, table.getByXPath("caption[normalize-space()]").size());
      assertTrue(table.getByXPath(".//th[not(@scope)]").isEmpty());
      int columns = table.getByXPath("thead/tr/th").size();
      for (Object row : table.getByXPath("tbody/tr")) {
        assertEquals(columns, ((DomNode) row).getByXPath("th|td").size(), table.asXml());
      }
    }
    Set<String> ids = new HashSet<>();
    all(page, "//*[@id]").forEach(element -> assertTrue(ids.add(element.getId()), element.getId()));
    for (DomElement link : all(page, "//a[@href]")) {
      assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.asXml());
    }
    for (DomElement named : all(page, "//*[@aria-labelledby]")) {
      for (String id : named.getAttribute("aria-labelledby").split(" ")) {
        assertTrue(ids.contains(id), id);
      }
    }
    // Whatever scrolls can be reached by keyboard and has a name.
    all(page, "//*[@class='scroll']").forEach(frame ->
        assertTrue(frame.getAttribute("tabindex").equals("0") && !frame.getAttribute("aria-label").isBlank()));
  }

  @Test
  void itShowsTheFiguresOfTheCsvWithTheirBounds() throws Exception {
    HtmlPage page = open(sample());
    Csv csv = Csv.of(Files.readString(dir.resolve("figures.csv")));
    for (String code : List.of("violence", "mental-health", "violence.bullying")) {
      var row = csv.rows().stream().filter(r -> r.get("code").equals(code) && r.get("mode").isEmpty())
          .findFirst().orElseThrow();
      String surely = grouped(row.get("contacts_surely"));
      String possibly = grouped(row.get("contacts_possibly"));
      String figure = surely.equals(possibly) ? surely : surely + " to " + possibly;
      List<DomElement> cells = all(page, "//th[@scope='row'][text()='" + row.get("label") + "']/../td[1]");
      assertTrue(cells.stream().anyMatch(cell -> cell.getTextContent().equals(figure)), code + " " + figure);
    }
    String text = page.asNormalizedText();
    for (String said : List.of("observed, not issued by CHI", "If what was both had been logged as offline only",
        "Entries that have several readings", "Series break", "may add up to more than 100%", "Not known")) {
      assertTrue(text.contains(said), said);
    }
    assertFalse(all(page, "//details").isEmpty());
  }

  private static String grouped(String number) {
    return number.length() > 3 ? number.substring(0, number.length() - 3) + '\u202F'
        + number.substring(number.length() - 3) : number;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void chartsAreDrawnWhereThereAreFontsAndSaidToBeMissingWhereThereAreNone() throws Exception {
    HtmlPage page = open(sample());
    boolean saysMissing = page.asNormalizedText().contains("Charts could not be drawn");
    List<DomElement> charts = all(page, "//figure/*[local-name()='svg']");
    assertEquals(saysMissing ? 0 : 3, charts.size());
    for (DomElement chart : charts) {
      assertEquals("img", chart.getAttribute("role"));
      assertFalse(chart.getByXPath("*[local-name()='title'][normalize-space()]").isEmpty());
    }
  }

  @Test
  void whatTheDataSayIsTextAndNothingElse() throws Exception {
    String evil = "<script>alert(1)</script>\"'&{{figures}}<img src=x onerror=alert(2)>";
    Path in = Files.writeString(dir.resolve("in.csv"), "contact_id,code,mode,\"<b>col</b>\"\n"
        + "1,violence.bullying,online,\"" + evil.replace("\"", "\"\"") + "\"\n"
        + "2,violence.bullying,online,\"\u0007bell\"\n");
    HtmlPage page = open(tabulate(in.toString(), "--edition", "2024", "--by", "<b>col</b>", "--source", evil));
    assertTrue(all(page, "//script|//img|//b").isEmpty());
    assertTrue(page.asNormalizedText().contains(evil));
    assertEquals(1, all(page, "//main").size());
    assertEquals(Set.of(ADDRESS), fetched);
    assertTrue(page.getTitleText().contains(evil));
  }

  @Test
  void whatIsSuppressedIsMarkedAndThePageSaysNoMoreThanTheCsv() throws Exception {
    HtmlPage page = open(sample("--suppress", "--by", "channel"));
    String csv = Files.readString(dir.resolve("figures.csv"));
    Set<String> published = new TreeSet<>();
    Csv.of(csv).rows().forEach(row -> {
      published.add(row.get("contacts_surely"));
      published.add(row.get("contacts_possibly"));
    });
    List<String> more = new ArrayList<>();
    for (DomElement cell : all(page, "//td[not(contains(., '%'))]|//dd[not(small)]|//span[@class='count']")) {
      Matcher number = Pattern.compile("\\d[\\d\u202F]*").matcher(cell.getTextContent());
      while (number.find()) {
        String plain = number.group().replace("\u202F", "");
        if (!published.contains(plain) && !cell.getTextContent().equals("can only be 0")
            && cell.getByXPath("ancestor::table[caption='Versions']").isEmpty()) {
          more.add(cell.asXml());
        }
      }
    }
    assertEquals(List.of(), more);
    assertTrue(page.asNormalizedText().contains("suppressed"));
    assertTrue(csv.contains(",suppressed,suppressed,"));
    assertTrue(page.asNormalizedText().contains("Counts from 1 to 4 are suppressed"));
  }

  static boolean hasBrowser() {
    return browser() != null;
  }

  private static Path browser() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
      for (String name : BROWSERS) {
        Path file = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  @Test
  @EnabledIf("hasBrowser")
  void onAPhoneNothingIsWiderThanTheScreen() throws Exception {
    for (String[] more : new String[][] {{"--by", "channel"}, {"--by", "channel", "--suppress"}}) {
      Path report = sample(more);
      Path frame = Files.writeString(dir.resolve("frame.html"), """
          <!DOCTYPE html><iframe id="f" src="report.html" style="width:360px;height:800px;border:0"></iframe>
          <script>f.onload = () => {
            const page = f.contentDocument.documentElement;
            const wide = [...page.querySelectorAll('main *')].filter(e =>
                e.getBoundingClientRect().right > 361 && !e.closest('svg, thead, .scroll')).length;
            document.title = 'measured ' + page.clientWidth + ' ' + page.scrollWidth + ' ' + wide;
          };</script>
          """);
      Process process = new ProcessBuilder(browser().toString(), "--headless", "--no-sandbox", "--disable-gpu",
          "--allow-file-access-from-files", "--user-data-dir=" + dir.resolve("profile"), "--virtual-time-budget=10000",
          "--dump-dom", frame.toUri().toString()).redirectError(dir.resolve("browser.txt").toFile()).start();
      String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      assertTrue(dom.contains("measured 360 360 0") || dom.contains("measured 345 345 0"),
          report + " " + dom.lines().filter(line -> line.contains("measured")).toList()
              + Files.readString(dir.resolve("browser.txt")));
    }
  }
}
