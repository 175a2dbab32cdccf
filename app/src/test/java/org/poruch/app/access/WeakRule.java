package org.poruch.app.access;

import java.lang.reflect.Field;
import java.util.function.BiPredicate;

/** A mutant: a rule that lets everybody in who stands in any relation, until it is closed. */
final class WeakRule implements AutoCloseable {
    private final Rule rule;
    private final Object strong;

    private WeakRule(Rule rule, Object strong) {
        this.rule = rule;
        this.strong = strong;
    }

    static WeakRule open(Rule rule) {
        try {
            var weak = new WeakRule(rule, relation().get(rule));
            BiPredicate<Standing, Thing> everybody = (standing, thing) -> true;
            relation().set(rule, everybody);
            return weak;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field relation() throws ReflectiveOperationException {
        var field = Rule.class.getDeclaredField("relation");
        field.setAccessible(true);
        return field;
    }

    @Override
    public void close() {
        try {
            relation().set(rule, strong);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
