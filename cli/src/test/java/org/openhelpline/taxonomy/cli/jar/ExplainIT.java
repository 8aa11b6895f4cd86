package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What {@code explain} makes of its options, through the jar. */
class ExplainIT {
  private static Jar.Result explain(String... field) {
    String[] args = new String[4 + field.length];
    System.arraycopy(new String[] {"explain", "--crosswalk", "kellimni-mt", "Sexual Abuse > Rape"}, 0, args, 0, 4);
    System.arraycopy(field, 0, args, 4, field.length);
    return Jar.run(args);
  }

  @Test
  void aFieldThatTheCrosswalkDoesNotLookAtIsRefused() {
    Jar.Result result = explain("--field", "incident_place=Online");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("'incident_place' is no field") && result.err().contains("incident_location"),
        result.err());
    assertEquals(1, result.err().lines().count());
    assertEquals(2, Jar.run("explain", "--from", "2021", "--to", "2024", "violence.bullying", "--field", "x=y").exit());
  }

  @Test
  void aValueThatIsNotKnownIsNamed() {
    Jar.Result result = explain("--field", "Incident_Location=on the moon");
    assertEquals(0, result.exit());
    assertTrue(result.err().contains("'on the moon' is no value of 'incident_location'")
        && result.err().contains("Online"), result.err());
    Jar.Result known = explain("--field", "Incident_Location= online ");
    assertEquals("", known.err());
    assertTrue(known.out().contains("mode online"), known.out());
  }

  @Test
  void aCrosswalkAndAnEditionToComeFromExcludeEachOther() {
    Jar.Result result = explain("--from", "2021", "--to", "2024");
    assertEquals(2, result.exit());
    assertEquals(1, result.err().lines().count(), result.err());
  }
}
