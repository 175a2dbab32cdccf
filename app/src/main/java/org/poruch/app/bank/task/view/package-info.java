/** Records that the templates of tasks take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.bank.task.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
