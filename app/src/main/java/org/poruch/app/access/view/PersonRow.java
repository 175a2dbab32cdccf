package org.poruch.app.access.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a list of people. */
public record PersonRow(
        UUID id,
        String name,
        List<String> roles,
        @Nullable String school,
        @Nullable String subject) {}
