package org.poruch.app.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.poruch.app.Story;
import org.springframework.context.annotation.Import;

/** A story that is told on PostgreSQL 15 too, where this machine has it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Story
@Import(Postgres15.class)
@EnabledIf(
        value = "org.poruch.app.storage.Postgres15#isHere",
        disabledReason = "There is no PostgreSQL 15 on this machine.")
public @interface On15 {}
