package org.openhelpline.taxonomy.blackbox.wrong.validation;

/** What others should not know. */
public final class Checking {}
