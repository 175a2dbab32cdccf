package org.poruch.app.access.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slip for somebody.
 *
 * @param sheet the slip, once it is made
 */
public record PersonSlipPage(UUID person, String name, @Nullable SlipSheet sheet) {}
