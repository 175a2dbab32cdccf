package org.poruch.app.journey.comparison.view;

import java.util.List;

/** All comparisons of a journey that the reader may see. */
public record ComparisonsPage(String journey, boolean own, List<ComparisonLook> comparisons) {}
