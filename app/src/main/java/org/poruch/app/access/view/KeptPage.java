package org.poruch.app.access.view;

import java.util.Map;

/**
 * What was being written when the session ended, ready to be sent again.
 *
 * @param path where the form goes
 */
public record KeptPage(String path, Map<String, String> fields) {}
