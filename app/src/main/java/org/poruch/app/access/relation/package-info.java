/**
 * Who stands in which relation to a journey, added and ended by those whose journey it is; a
 * guardian's consent.
 */
@NullMarked
package org.poruch.app.access.relation;

import org.jspecify.annotations.NullMarked;
