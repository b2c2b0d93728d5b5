package org.imprimatur.disclaimer.model;

/**
 * A disclaimer as it stands in one rendering. Id and version are part of the content hash.
 *
 * @param id the catalogue's id, such as {@code education-only}
 * @param version the wording's version, from 1
 * @param placement where it stands
 * @param text the words as published, placeholders filled in
 */
public record PlacedDisclaimer(String id, int version, Placement placement, String text) {}
