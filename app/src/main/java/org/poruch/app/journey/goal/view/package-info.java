/** Records that the goal's templates take. */
@NullMarked
package org.poruch.app.journey.goal.view;

import org.jspecify.annotations.NullMarked;
