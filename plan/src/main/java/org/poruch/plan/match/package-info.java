/** Who walks beside whom: requests to tutors at the least cost, exactly. */
@NullMarked
package org.poruch.plan.match;

import org.jspecify.annotations.NullMarked;
