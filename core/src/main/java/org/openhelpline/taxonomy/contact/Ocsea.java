package org.openhelpline.taxonomy.contact;

import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * What a contact shows of online child sexual exploitation and abuse, each answer wider than the one before. Whoever
 * counts must say by which of them, since the same contacts give different figures.
 *
 * @param violence whether any reason lies within violence; the share's denominator
 * @param byCode whether a reason's code is sexual violence that its label places online
 * @param byMode whether the modes of the sexual-violence reasons, joined, touch online
 * @param byForm whether a reason carries a form of OCSEA: one that always involves technology, or another on a reason
 *     that touches online
 */
public record Ocsea(boolean violence, boolean byCode, boolean byMode, boolean byForm) {
  /** The category whose contacts the share is of. */
  public static final String VIOLENCE = "violence";

  /**
   * What a classification shows.
   *
   * @param classification the contact's reasons
   * @param taxonomy their edition; codes that it does not hold show nothing
   * @param forms the forms in force
   */
  public static Ocsea of(Classification classification, Taxonomy taxonomy, Forms forms) {
    boolean violence = false;
    boolean byCode = false;
    boolean byForm = false;
    Mode sexual = Mode.NONE;
    boolean hasViolence = taxonomy.find(VIOLENCE).isPresent();
    for (Reason reason : classification.reasons()) {
      Optional<Concept> found = taxonomy.find(reason.code());
      if (found.isEmpty()) {
        continue;
      }
      Concept concept = found.get();
      Mode mode = concept.modeRule().effective(reason.mode());
      violence |= hasViolence && taxonomy.isWithin(reason.code(), VIOLENCE);
      byCode |= concept.isOnlineSexualViolence();
      if (concept.sexualViolence()) {
        sexual = sexual.join(mode);
      }
      for (String id : reason.forms()) {
        byForm |= forms.find(id).filter(f -> shows(f, mode)).isPresent();
      }
    }
    return new Ocsea(violence, byCode, sexual.touchesOnline(), byForm);
  }

  /** Whether a reason that carries a form and happened there is a case of OCSEA by it. */
  public static boolean shows(Form form, Mode mode) {
    return form.isOcseaByItself() || form.kind() != Form.Kind.ADJACENT && mode.touchesOnline();
  }

  /** Whether it shows OCSEA by a yardstick, within violence or not. */
  public boolean shows(OcseaYardstick yardstick) {
    return switch (yardstick) {
      case BY_CODE -> byCode;
      case BY_CODE_AND_MODE -> byCode || byMode;
      case BY_CODE_MODE_AND_FORMS -> byCode || byMode || byForm;
    };
  }

  /** Whether it counts by code. */
  public boolean countsByCode() {
    return violence && shows(OcseaYardstick.BY_CODE);
  }

  /** Whether it counts by code and mode. */
  public boolean countsByCodeAndMode() {
    return violence && shows(OcseaYardstick.BY_CODE_AND_MODE);
  }

  /** Whether it counts by code, mode and forms. */
  public boolean countsByCodeModeAndForms() {
    return violence && shows(OcseaYardstick.BY_CODE_MODE_AND_FORMS);
  }

  /** Whether it shows OCSEA, but no reason lies within violence, so that no share of violence counts it. */
  public boolean isOutsideViolence() {
    return !violence && (byCode || byMode || byForm);
  }
}
