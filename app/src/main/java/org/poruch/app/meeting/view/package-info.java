/** Records that the templates of the meeting take. */
@NamedInterface("view")
@NullMarked
package org.poruch.app.meeting.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
