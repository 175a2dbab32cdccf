/** Drafts of routes, groups of a term, and who walks beside whom. */
@NullMarked
package org.poruch.plan;

import org.jspecify.annotations.NullMarked;
