package org.openhelpline.taxonomy;

/**
 * What a concept leaves out, and where that belongs.
 *
 * @param text what is not meant
 * @param code the code to use for it; empty if there is none
 */
public record Pointer(String text, String code) {}
