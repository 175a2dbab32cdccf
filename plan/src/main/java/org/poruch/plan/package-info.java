/**
 * Drafts of routes, groups of a term, and who walks beside whom. The packages below each solve one
 * of the three; here stands what they have in common: how long to search, and how to say why
 * something cannot be. Everything is a proposal with its reasons; people decide.
 */
@NullMarked
package org.poruch.plan;

import org.jspecify.annotations.NullMarked;
