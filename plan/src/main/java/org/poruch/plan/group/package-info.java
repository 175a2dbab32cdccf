/** The groups of one term: which topic is taught when, by whom, and who comes. */
@NullMarked
package org.poruch.plan.group;

import org.jspecify.annotations.NullMarked;
