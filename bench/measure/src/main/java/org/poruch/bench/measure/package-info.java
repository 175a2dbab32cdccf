/**
 * How fast and how honest the library {@code measure} is: studies on simulated people, and timings.
 */
@NullMarked
package org.poruch.bench.measure;

import org.jspecify.annotations.NullMarked;
