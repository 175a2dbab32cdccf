package org.poruch.app.page;

import jakarta.servlet.http.HttpServletRequest;
import org.poruch.app.page.view.Shell;

/**
 * Makes the shell of a request. The room that knows who is signed in implements it; where it
 * cannot, because the database is away or nobody is signed in, error pages take the guest's shell.
 */
public interface Shells {
    Shell of(HttpServletRequest request);
}
