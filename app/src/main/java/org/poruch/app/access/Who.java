package org.poruch.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use this route. A route without it does not start. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Who {
    Rule value();

    /** Open even while a child's journey waits for a guardian's consent. */
    boolean withoutConsent() default false;

    /** Not written into the read log, because it shows nothing that a person wrote. */
    boolean unlogged() default false;
}
