package org.poruch.app.journey.difficulty.view;

import java.util.List;

/** All difficulties of a journey that the reader may see. */
public record DifficultiesPage(String journey, boolean own, List<DifficultyLook> difficulties) {}
