/** The server and the command line; each package below is one room. */
@NullMarked
package org.poruch.app;

import org.jspecify.annotations.NullMarked;
