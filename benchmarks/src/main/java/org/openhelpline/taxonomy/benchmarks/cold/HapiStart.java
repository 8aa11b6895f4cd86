package org.openhelpline.taxonomy.benchmarks.cold;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;

/** HAPI FHIR with a code system of a hundred concepts in memory, and one validated. */
public final class HapiStart {
  private HapiStart() {}

  /** Prints whether the code is valid. */
  public static void main(String[] args) {
    FhirContext context = FhirContext.forR4Cached();
    CodeSystem system = new CodeSystem();
    system.setUrl("urn:benchmark").setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    for (int i = 0; i < 100; i++) {
      system.addConcept().setCode("code." + i);
    }
    PrePopulatedValidationSupport content = new PrePopulatedValidationSupport(context);
    content.addCodeSystem(system);
    ValidationSupportChain chain =
        new ValidationSupportChain(content, new InMemoryTerminologyServerValidationSupport(context));
    System.out.println(chain.validateCode(new ValidationSupportContext(chain), new ConceptValidationOptions(),
        "urn:benchmark", "code.42", null, null).isOk());
  }
}
