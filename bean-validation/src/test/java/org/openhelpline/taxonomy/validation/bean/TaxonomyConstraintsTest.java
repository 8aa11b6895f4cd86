package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.bean.internal.LegacyCodeValidator;
import org.openhelpline.taxonomy.validation.bean.internal.ReasonCodeValidator;

/** What constraints check against: what is installed, or what the host gives, side by side. */
class TaxonomyConstraintsTest {
  private final TaxonomyData data = TaxonomyData.bundled();

  record Old(@ReasonCode(edition = "2021") String code) {}

  record Newer(@ReasonCode(edition = "2026") String code) {}

  @Test
  void whatIsInstalledIsFoundOnceAndIsWhatShips() {
    TaxonomyConstraints installed = TaxonomyConstraints.installed();
    assertSame(installed, TaxonomyConstraints.installed());
    assertEquals(data.editionNames(), installed.editionNames());
    assertSame(data.edition("2024"), installed.validator("2024").build().taxonomy());
    assertSame(data.crosswalk("ecpat-ph"), installed.crosswalk("ecpat-ph"));
  }

  @Test
  void aHostsOwnEditionsReplaceThoseThatAreInstalledAndLeaveOtherHostsAlone() {
    TaxonomyConstraints own = TaxonomyConstraints.builder()
        .editions(List.of(data.edition("2026")), Forms.none()).crosswalks(List.of(data.crosswalk("2024-2026"))).build();
    Validator host = Providers.hibernate(c -> c.constraintValidatorFactory(
        new TaxonomyConstraintValidatorFactory(own, c.getDefaultConstraintValidatorFactory()))).getValidator();
    assertEquals(Set.of(), host.validate(new Newer("violence.cyberbullying")));
    Throwable thrown = assertThrows(RuntimeException.class, () -> host.validate(new Old("violence.bullying")));
    assertEquals("unknown edition '2021'; valid: 2026", thrown.getCause().getMessage());
    assertEquals(Set.of(), Providers.HIBERNATE.validate(new Old("violence.bullying")));
    assertSame(data.crosswalk("2024-2026"), own.crosswalk("2024-2026"));
    assertTrue(assertThrows(IllegalArgumentException.class, () -> own.crosswalk("ecpat-ph")).getMessage()
        .contains("valid: 2024-2026"));
  }

  @Test
  void nothingInstalledIsSaidSo() {
    TaxonomyConstraints nothing = TaxonomyConstraints.builder().build();
    String edition = assertThrows(IllegalArgumentException.class, () -> nothing.validator("2024")).getMessage();
    assertTrue(edition.contains("no data is installed (such as helpline-taxonomy-data)"), edition);
    assertThrows(IllegalArgumentException.class, () -> nothing.crosswalk("ecpat-ph"));
  }

  @Test
  void anEditionOfTwoProvidersIsNotGuessed() {
    TaxonomyConstraints twice = TaxonomyConstraints.builder().addInstalled().add(new Other()).build();
    assertEquals("several providers have an edition '2024': [chi, other]",
        assertThrows(IllegalArgumentException.class, () -> twice.validator("2024")).getMessage());
    assertSame(data.edition("2021"), twice.validator("2021").build().taxonomy());
    assertEquals(data.editionNames(), twice.editionNames());
  }

  private static final class Other implements TaxonomyProvider {
    @Override
    public String id() {
      return "other";
    }

    @Override
    public List<String> editions() {
      return List.of("2024");
    }

    @Override
    public Taxonomy load(String edition) {
      return TaxonomyData.bundled().edition(edition);
    }
  }

  @Test
  void otherConstraintsAreLeftToTheOtherFactory() {
    List<Object> asked = new ArrayList<>();
    ConstraintValidatorFactory others = new ConstraintValidatorFactory() {
      @Override
      public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        asked.add(key);
        return key.cast(new ReasonCodeValidator());
      }

      @Override
      public void releaseInstance(ConstraintValidator<?, ?> instance) {
        asked.add(instance);
      }
    };
    var factory = new TaxonomyConstraintValidatorFactory(TaxonomyConstraints.installed(), others);
    var ours = factory.getInstance(LegacyCodeValidator.class);
    assertNotSame(ours, factory.getInstance(LegacyCodeValidator.class), "each annotation needs one of its own");
    factory.releaseInstance(ours);
    assertEquals(List.of(), asked);
    assertThrows(ClassCastException.class, () -> factory.getInstance(Foreign.class));
    Foreign foreign = new Foreign();
    factory.releaseInstance(foreign);
    assertEquals(List.of(Foreign.class, foreign), asked);
  }

  private static final class Foreign implements ConstraintValidator<ReasonCode, String> {
    @Override
    public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
      return true;
    }
  }

  @Test
  void aValidatorThatWasNotInitializedSaysSo() {
    assertThrows(IllegalStateException.class, () -> new LegacyCodeValidator().isValid("x", null));
  }
}
