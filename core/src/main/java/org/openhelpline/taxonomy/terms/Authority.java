package org.openhelpline.taxonomy.terms;

/**
 * Who says something of a wording.
 *
 * @param id stable id
 * @param name its name
 * @param advice whether what it says is no more than the advice of those who wrote the terms
 */
public record Authority(String id, String name, boolean advice) {}
