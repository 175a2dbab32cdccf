/** Records that the templates of the bank take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.bank.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
