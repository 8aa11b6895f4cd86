package org.openhelpline.taxonomy;

/**
 * A form that a text fits.
 *
 * @param form the form
 * @param matched the label that the text fitted
 * @param lang that label's language
 * @param isPreferred whether it is the form's preferred label in that language
 */
public record FormMatch(Form form, String matched, String lang, boolean isPreferred) {}
