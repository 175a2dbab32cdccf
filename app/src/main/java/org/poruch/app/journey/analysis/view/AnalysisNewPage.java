package org.poruch.app.journey.analysis.view;

import java.util.List;
import org.poruch.app.page.view.Faults;

/**
 * The choice of probes for a new sheet.
 *
 * @param own the reader is the tutee, who alone writes probes
 */
public record AnalysisNewPage(String journey, List<ProbeLook> probes, boolean own, Faults faults) {}
