package org.poruch.app.journey.difficulty.view;

import org.poruch.app.page.view.Faults;

/**
 * One difficulty.
 *
 * @param own the reader named it
 * @param text what was typed and could not be saved
 */
public record DifficultyPage(
        DifficultyLook difficulty, boolean own, String text, boolean found, Faults faults) {}
