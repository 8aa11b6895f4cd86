package org.openhelpline.taxonomy.blackbox.wrong.cli;

/** What others should not know. */
public final class Command {}
