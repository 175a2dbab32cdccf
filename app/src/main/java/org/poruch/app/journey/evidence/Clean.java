package org.poruch.app.journey.evidence;

/**
 * A file as it will be kept.
 *
 * @param width in pixels; 0 when it is no picture
 */
@SuppressWarnings("ArrayRecordComponent") // made once, kept at once, never compared
record Clean(FileType type, byte[] bytes, int width, int height) {}
