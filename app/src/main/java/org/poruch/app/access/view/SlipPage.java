package org.poruch.app.access.view;

import org.poruch.app.page.view.Faults;

/** Where one comes in with a slip. */
public record SlipPage(String code, Faults faults) {}
