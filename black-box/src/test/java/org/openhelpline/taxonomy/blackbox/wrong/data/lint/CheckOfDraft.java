package org.openhelpline.taxonomy.blackbox.wrong.data.lint;

/** What a document should not know. */
public final class CheckOfDraft {}
