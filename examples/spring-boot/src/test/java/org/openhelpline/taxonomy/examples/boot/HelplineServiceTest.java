package org.openhelpline.taxonomy.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its clients see it, over HTTP on a port of its own. */
class HelplineServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String GOOD = """
      {"edition": "2024", "reasons": [
        {"code": "violence.bullying", "mode": "both"},
        {"code": "violence.online-sexual-abuse-exploitation", "mode": "online", "forms": ["grooming"]}]}""";
  private static final String BAD = """
      {"edition": "2024", "reasons": [
        {"code": "violence.bulying"},
        {"code": "violence.online-sexual-abuse-exploitation", "mode": "offline"},
        null,
        {"code": "violence.bullying", "mode": "${7*7}", "forms": ["nothing"]}]}""";

  private static ConfigurableApplicationContext service;
  private static String base;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    service = SpringApplication.run(HelplineApplication.class, "--server.port=0", "--spring.main.banner-mode=off");
    base = "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @AfterEach
  void clear() {
    JdbcClient jdbc = service.getBean(JdbcClient.class);
    jdbc.sql("delete from contact_reason").update();
    jdbc.sql("delete from contact").update();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder post(String path, String body) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private JsonNode figures(String edition) throws IOException, InterruptedException {
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(base + "/figures?edition=" + edition)));
    assertEquals(200, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  private void take(String contact) throws IOException, InterruptedException {
    HttpResponse<String> response = send(post("/contacts", contact));
    assertEquals(201, response.statusCode(), response.body());
  }

  private static List<String> findings(JsonNode problem) {
    return StreamSupport.stream(problem.path("findings").spliterator(), false)
        .map(f -> f.path("path").asString() + " " + f.path("finding").asString()).toList();
  }

  @Test
  void aGoodContactIsStoredAndCounted() throws Exception {
    take(GOOD);
    take(GOOD);
    JsonNode figures = figures("2024");
    assertEquals(2, figures.path("contacts").path("surely").asInt());
    assertEquals(2, figures.path("contacts").path("possibly").asInt());
    assertEquals(2, figures.path("byCode").path("violence.bullying").path("surely").asInt());
    assertEquals(2, figures.path("byCode").path("violence").path("surely").asInt(), "a contact counts once");
    assertEquals(2, figures.path("sexualViolence").path("online").path("surely").asInt());
    assertEquals(0, figures.path("contactsOfOtherEditions").asInt());
    assertEquals("DOCUMENTED", figures.path("standing").asString());
  }

  @Test
  void whatCouldBeBetterIsSaidAndDoesNotStopIt() throws Exception {
    HttpResponse<String> response = send(post("/contacts",
        "{\"edition\": \"2024\", \"reasons\": [{\"code\": \"violence.bullying\"}]}").header("Accept-Language", "es"));
    assertEquals(201, response.statusCode());
    JsonNode taken = JSON.readTree(response.body());
    assertEquals(List.of("reasons[0].mode mode-missing"), findings(taken));
    assertTrue(taken.path("findings").get(0).path("message").asString().startsWith("No se dice d\u00f3nde"));
    assertEquals("advice", taken.path("findings").get(0).path("severity").asString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en | The code 'violence.bulying' is neither in edition | is no mode",
      "es-CO, es;q=0.9 | El c\u00f3digo 'violence.bulying' no est\u00e1 | no es un modo",
      "fr-CA, fr;q=0.9, en;q=0.1 | Le code 'violence.bulying' n\u2019existe | n\u2019est pas un mode",
      "th | The code 'violence.bulying' is neither in edition | is no mode"})
  void aBadContactIsRefusedWithEveryFindingAtItsPlaceInTheCallersLanguage(String language, String code, String mode)
      throws Exception {
    HttpResponse<String> response = send(post("/contacts", BAD).header("Accept-Language", language));
    assertEquals(400, response.statusCode());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
    JsonNode problem = JSON.readTree(response.body());
    assertEquals(400, problem.path("status").asInt());
    assertEquals(List.of("reasons[0].code unknown-code", "reasons[1].mode mode-contradicts",
        "reasons[2].code unknown-code", "reasons[3].forms[0] unknown-form", "reasons[3].mode unknown-mode"),
        findings(problem));
    JsonNode first = problem.path("findings").get(0);
    assertTrue(first.path("message").asString().startsWith(code), first::toString);
    assertTrue(first.path("arguments").path("nearest").asString().startsWith("violence.bullying"));
    String said = problem.path("findings").get(4).path("message").asString();
    assertTrue(said.contains("'${7*7}' " + mode), said);
    assertEquals(0, figures("2024").path("contacts").path("possibly").asInt(), "nothing was stored");
  }

  @Test
  void theSeverityThatTheServiceSetsIsInForce() throws Exception {
    HttpResponse<String> response = send(post("/contacts", """
        {"edition": "2024", "reasons": [{"code": "violence.neglect"}, {"code": "violence.neglect"}]}"""));
    assertEquals(400, response.statusCode());
    assertEquals(List.of("reasons[1].code duplicate-reason"), findings(JSON.readTree(response.body())));
  }

  @Test
  void theEditionIsTheContactsOwnAndHasToBeOne() throws Exception {
    HttpResponse<String> response = send(post("/contacts", GOOD.replace("2024", "1999")));
    assertEquals(List.of("edition edition-differs"), findings(JSON.readTree(response.body())));
    take(GOOD.replace("2024", "2026").replace("violence.bullying", "violence.cyberbullying")
        .replace("both", "online"));
    assertEquals(1, figures("2024").path("contactsOfOtherEditions").asInt());
    HttpResponse<String> unknown = send(HttpRequest.newBuilder(URI.create(base + "/figures?edition=1999")));
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body().contains("valid: 2020, 2021, 2024, 2026"), unknown.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"edition\": \"2024\"}", "{\"edition\": \"2024\", \"reasons\": []}",
      "{\"edition\": \"2024\", \"reasons\": {\"a\": 1}}", "{\"edition\": \"2024\", \"reasons\": [[]]}", "null"})
  void aBodyThatIsNoneIsAProblemAndNoFaultOfTheService(String body) throws Exception {
    HttpResponse<String> response = send(post("/contacts", body));
    assertEquals(400, response.statusCode(), response.body());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
    assertFalse(response.body().contains("at org."), response.body());
  }

  @Test
  void whatIsStoredComesToTheNextEditionAndWhatIsUndecidedStays() throws Exception {
    take(GOOD);
    take("{\"edition\": \"2024\", \"reasons\": [{\"code\": \"violence.bullying\", \"mode\": \"unknown\"}]}");
    take("{\"edition\": \"2024\", \"reasons\": [{\"code\": \"violence.neglect\"}]}");
    HttpResponse<String> response = send(post("/edition-changes?from=2024&to=2026", ""));
    assertEquals(200, response.statusCode(), response.body());
    JsonNode changed = JSON.readTree(response.body());
    assertEquals(2, changed.path("changed").asInt());
    assertEquals(1, changed.path("left").asInt());
    assertEquals(2, changed.path("losses").path("split").asInt(), "both parts of it say so: " + response.body());
    JsonNode after = figures("2026");
    assertEquals(2, after.path("contacts").path("surely").asInt());
    assertEquals(1, after.path("byCode").path("violence.bullying").path("surely").asInt());
    assertEquals(1, after.path("byCode").path("violence.cyberbullying").path("surely").asInt());
    assertEquals(1, after.path("contactsOfOtherEditions").asInt());
    assertEquals(1, figures("2024").path("byCode").path("violence.bullying").path("surely").asInt());
    assertEquals("{\"changed\":0,\"left\":1,\"losses\":{}}",
        send(post("/edition-changes?from=2024&to=2026", "")).body(), "and it can be done again");
  }

  @Test
  void manyClientsAtOnceAreAllCounted() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      answers.add(http.sendAsync(post("/contacts", i % 3 == 2 ? BAD : GOOD).build(), BodyHandlers.ofString()));
    }
    int taken = 0;
    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      taken += answer.get().statusCode() == 201 ? 1 : 0;
    }
    assertEquals(40, taken);
    assertEquals(40, figures("2024").path("contacts").path("surely").asInt());
  }
}
