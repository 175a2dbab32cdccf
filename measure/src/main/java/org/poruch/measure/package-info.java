/** From answers to an honest gap profile: item response theory, subscores, adaptive tests. */
@NullMarked
package org.poruch.measure;

import org.jspecify.annotations.NullMarked;
