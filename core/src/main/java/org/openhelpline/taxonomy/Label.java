package org.openhelpline.taxonomy;

/**
 * A label of a concept beside its preferred one.
 *
 * @param lang language tag (BCP 47)
 * @param text the label as it was seen
 * @param edition the edition in which this was the preferred label, or empty if it was none: an odd spelling, a
 *     variant, a helpline's translation
 * @param source where it was seen
 */
public record Label(String lang, String text, String edition, String source) {}
