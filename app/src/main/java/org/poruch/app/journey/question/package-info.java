/**
 * Whether a question is worded so that one can act on it. Rules of three languages look for words
 * that say nothing, for a missing class or person, for a result wished instead of an act. They only
 * point; nobody is kept from saving.
 */
@NullMarked
package org.poruch.app.journey.question;

import org.jspecify.annotations.NullMarked;
