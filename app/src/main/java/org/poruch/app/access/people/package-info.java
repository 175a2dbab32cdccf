/**
 * The people of a centre as others see them: searched, shown, entered by those who keep the list,
 * given a slip.
 */
@NullMarked
package org.poruch.app.access.people;

import org.jspecify.annotations.NullMarked;
