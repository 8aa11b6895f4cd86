package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: can be extended by anyone. */
public class OpenForAll {}
