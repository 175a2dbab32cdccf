package org.poruch.app.access.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looked. */
public record ReadsPage(List<ReadRow> rows, @Nullable String next) {}
