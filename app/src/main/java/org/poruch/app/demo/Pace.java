package org.poruch.app.demo;

/**
 * How far somebody has come and when.
 *
 * @param began days ago
 * @param last days since the newest happening
 * @param steps how many happenings of the story have taken place
 */
record Pace(int began, int last, int steps) {}
