package org.openhelpline.taxonomy.benchmarks.lookup;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The same as FHIR R4 in memory: a code system, a value set for each category, and a concept map. HAPI has nothing that
 * translates in memory, so its concept map is gone through by hand.
 */
@State(Scope.Benchmark)
public class Hapi {
  private static final String SYSTEM = "urn:benchmark:codes";
  private static final String BELOW = "urn:benchmark:below:";

  private final ConceptMap map = new ConceptMap();
  private final ValidationSupportChain cached;
  private final ValidationSupportChain uncached;

  /** A filled chain. */
  public Hapi() {
    FhirContext context = FhirContext.forR4Cached();
    PrePopulatedValidationSupport content = new PrePopulatedValidationSupport(context);
    content.addCodeSystem(codeSystem());
    for (Concept root : Ours.EDITION.roots()) {
      content.addValueSet(below(root));
    }
    IValidationSupport terminology = new InMemoryTerminologyServerValidationSupport(context);
    IValidationSupport profiles = new DefaultProfileValidationSupport(context);
    this.cached = new ValidationSupportChain(ValidationSupportChain.CacheConfiguration.defaultValues(), content,
        profiles, terminology);
    this.uncached = new ValidationSupportChain(ValidationSupportChain.CacheConfiguration.disabled(), content, profiles,
        terminology);
    ConceptMap.ConceptMapGroupComponent group = map.addGroup();
    for (CodeListEntry entry : Ours.CROSSWALK.sourceList().orElseThrow().entries()) {
      ConceptMap.SourceElementComponent element = group.addElement()
          .setCode(Tables.concatenated(entry.levels().get(0), entry.levels().get(1)));
      Ours.CROSSWALK.translate(entry.levels().get(0), entry.levels().get(1)).alternatives().forEach(a -> {
        for (TranslatedTarget target : a) {
          element.addTarget().setCode(target.reason().code());
        }
      });
    }
  }

  private static CodeSystem codeSystem() {
    CodeSystem system = new CodeSystem();
    system.setUrl(SYSTEM).setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    for (Concept root : Ours.EDITION.roots()) {
      add(system.addConcept(), root);
    }
    return system;
  }

  private static void add(CodeSystem.ConceptDefinitionComponent definition, Concept concept) {
    definition.setCode(concept.code()).setDisplay(concept.label("en"));
    Ours.EDITION.children(concept.code()).forEach(child -> add(definition.addConcept(), child));
  }

  private static ValueSet below(Concept root) {
    ValueSet set = new ValueSet();
    set.setUrl(BELOW + root.code());
    set.getCompose().addInclude().setSystem(SYSTEM).addFilter().setProperty("concept")
        .setOp(ValueSet.FilterOperator.ISA).setValue(root.code());
    return set;
  }

  boolean find(boolean fromCache, String code) {
    return isValid(fromCache, code, null);
  }

  boolean isWithin(boolean fromCache, String code, String ancestor) {
    return isValid(fromCache, code, BELOW + ancestor);
  }

  private boolean isValid(boolean fromCache, String code, @Nullable String valueSet) {
    ValidationSupportChain chain = fromCache ? cached : uncached;
    IValidationSupport.CodeValidationResult result = chain.validateCode(new ValidationSupportContext(chain),
        new ConceptValidationOptions(), SYSTEM, code, null, valueSet);
    return result != null && result.isOk();
  }

  @Nullable String translate(String category, String subcategory) {
    String label = Tables.concatenated(category, subcategory);
    for (ConceptMap.SourceElementComponent element : map.getGroupFirstRep().getElement()) {
      if (element.getCode().equals(label)) {
        return element.hasTarget() ? element.getTargetFirstRep().getCode() : null;
      }
    }
    return null;
  }
}
