package org.poruch.app.journey.comparison.view;

/**
 * One comparison.
 *
 * @param mine the reader wrote it
 */
public record ComparisonPage(ComparisonLook comparison, boolean mine) {}
