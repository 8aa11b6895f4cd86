package org.openhelpline.taxonomy.blackbox;

import com.tngtech.archunit.lang.ArchRule;
import org.openhelpline.taxonomy.blackbox.wrong.ClockReader;
import org.openhelpline.taxonomy.blackbox.wrong.Exiting;
import org.openhelpline.taxonomy.blackbox.wrong.FileReading;
import org.openhelpline.taxonomy.blackbox.wrong.Guessing;
import org.openhelpline.taxonomy.blackbox.wrong.Logging;
import org.openhelpline.taxonomy.blackbox.wrong.MaybeTaker;
import org.openhelpline.taxonomy.blackbox.wrong.Misnamed;
import org.openhelpline.taxonomy.blackbox.wrong.OpenForAll;
import org.openhelpline.taxonomy.blackbox.wrong.PlatformReader;
import org.openhelpline.taxonomy.blackbox.wrong.Printing;
import org.openhelpline.taxonomy.blackbox.wrong.Reflecting;
import org.openhelpline.taxonomy.blackbox.wrong.Registry;
import org.openhelpline.taxonomy.blackbox.wrong.SetterBean;
import org.openhelpline.taxonomy.blackbox.wrong.Streams;
import org.openhelpline.taxonomy.blackbox.wrong.Tracing;
import org.openhelpline.taxonomy.blackbox.wrong.cli.Command;
import org.openhelpline.taxonomy.blackbox.wrong.contact.Early;
import org.openhelpline.taxonomy.blackbox.wrong.crosswalk.Late;
import org.openhelpline.taxonomy.blackbox.wrong.data.draft.KnowsItsCheck;
import org.openhelpline.taxonomy.blackbox.wrong.data.lint.CheckOfDraft;
import org.openhelpline.taxonomy.blackbox.wrong.validation.Checking;

/** The rules of the house: whom each is for, and a sample that breaks it. */
enum HouseRule {
  CORE_KNOWS_THE_BASE_OF_JAVA_ALONE(House.CORE, Dependencies.baseOfJavaAlone(), MaybeTaker.class),
  DATA_FLOWS_ONE_WAY_IN_CORE(House.CORE, Dependencies.oneWayInCore(), Early.class, Late.class),
  CONTACTS_AND_LISTS_ARE_NOT_CHECKED_BY_WHAT_MAPS_THEM(House.CORE, Dependencies.apart(), Late.class, Checking.class),
  NO_CYCLES_IN_CORE(House.CORE, Dependencies.noCycles(), Early.class, Late.class),
  NO_CYCLES_IN_THE_COMMAND_LINE(House.COMMAND_LINE, Dependencies.noCycles(), Early.class, Late.class),
  DOCUMENTS_DO_NOT_KNOW_WHO_CHECKS_THEM(House.DATA, Dependencies.oneWayInData(), KnowsItsCheck.class, CheckOfDraft.class),
  THE_LIBRARY_DOES_NOT_KNOW_THE_COMMAND_LINE(House.LIBRARY, Dependencies.noCommandLine(), Late.class, Command.class),

  NO_REFLECTION_IN_CORE(House.CORE, Surroundings.noReflection(), Reflecting.class),
  NO_FILE_IN_CORE(House.CORE, Surroundings.noFile(), FileReading.class),
  NO_CLOCK_IN_THE_LIBRARY(House.LIBRARY, Surroundings.noClock(), ClockReader.class),
  NO_CHANCE_IN_THE_LIBRARY(House.LIBRARY, Surroundings.noChance(), Guessing.class),
  NO_PROPERTY_OF_THE_PLATFORM(House.LIBRARY, Surroundings.noProperty(), PlatformReader.class),
  NO_DEFAULT_OF_THE_PLATFORM(House.PUBLISHED, Surroundings.noDefault(), PlatformReader.class),
  NOTHING_PRINTS(House.PUBLISHED, Surroundings.noStandardStream(), Printing.class),
  NOTHING_PRINTS_A_STACK_TRACE(House.PUBLISHED, Surroundings.noStandardStream(), Tracing.class),
  ONE_CLASS_OPENS_THE_STANDARD_STREAMS(House.PUBLISHED, Surroundings.noDescriptor(), Streams.class),
  NOTHING_LOGS(House.PUBLISHED, Surroundings.noLog(), Logging.class),
  ONE_CLASS_ENDS_THE_PROCESS(House.PUBLISHED, Surroundings.noExit(), Exiting.class),

  EVERY_PACKAGE_IS_NULL_MARKED(House.PUBLISHED, Shapes.nullMarked(), Late.class),
  NO_STATIC_STATE(House.PUBLISHED, Shapes.noStaticState(), Registry.class),
  WHAT_IS_PUBLIC_CANNOT_BE_EXTENDED_BY_ANYONE(House.LIBRARY, Shapes.closed(), OpenForAll.class),
  VALUES_DO_NOT_CHANGE(House.LIBRARY, Shapes.unchanging(), SetterBean.class),
  NO_SETTERS(House.LIBRARY, Shapes.noSetters(), SetterBean.class),
  NO_OPTIONAL_AS_A_PARAMETER(House.LIBRARY, Shapes.noOptionalParameters(), MaybeTaker.class),
  NOBODY_ELSES_TYPES_IN_THE_INTERFACE(House.CORE_AND_DATA, Shapes.noForeignTypes(), MaybeTaker.class),
  TESTS_ARE_FOUND_BY_THEIR_NAME(House.TESTS, Shapes.testNames(), Misnamed.class);

  private final House whom;
  private final ArchRule rule;
  private final Class<?>[] wrong;

  HouseRule(House whom, ArchRule rule, Class<?>... wrong) {
    this.whom = whom;
    this.rule = rule;
    this.wrong = wrong;
  }

  /** Throws with every place that breaks the rule. */
  void check() {
    rule.check(whom.classes());
  }

  /** Whether the sample breaks the rule. */
  boolean isBrokenBySample() {
    return rule.allowEmptyShould(true).evaluate(House.samples(wrong)).hasViolation();
  }
}
