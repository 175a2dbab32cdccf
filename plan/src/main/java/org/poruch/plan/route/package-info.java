/**
 * One person's route as a few drafts to choose from: resources and a month for each, within the
 * hours there are.
 */
@NullMarked
package org.poruch.plan.route;

import org.jspecify.annotations.NullMarked;
