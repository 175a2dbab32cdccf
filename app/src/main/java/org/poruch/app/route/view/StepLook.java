package org.poruch.app.route.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as the API gives it, as pages show it and as versions keep it. */
public record StepLook(
        UUID id,
        UUID branch,
        String action,
        @Nullable String resource,
        @Nullable String form,
        @Nullable BigDecimal hours,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String place,
        @Nullable String product,
        @Nullable String shown,
        String state,
        @Nullable String evidence,
        @Nullable String reflection,
        @Nullable LocalDate doneOn,
        @Nullable String whyAside,
        UUID author,
        int version) {

    public boolean done() {
        return state.equals("done");
    }

    public boolean aside() {
        return state.equals("aside");
    }

    /** Neither done nor left aside. */
    public boolean ahead() {
        return !done() && !aside();
    }

    /** Which pin of the map it has. */
    public String pin() {
        return form != null && (form.equals("probe") || form.equals("check")) ? form : "step";
    }

    /** How the pin is drawn. */
    public String pinState() {
        return switch (state) {
            case "doing" -> "now";
            case "todo" -> "ahead";
            default -> state;
        };
    }

    /** The same step with other words about what is to be done. */
    public StepLook saying(
            String action,
            @Nullable String resource,
            @Nullable String form,
            @Nullable BigDecimal hours,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable String place,
            @Nullable String product,
            @Nullable String shown) {
        return new StepLook(
                id,
                branch,
                action,
                resource,
                form,
                hours,
                from,
                due,
                place,
                product,
                shown,
                state,
                evidence,
                reflection,
                doneOn,
                whyAside,
                author,
                version);
    }

    /** The same step, walked so far. */
    public StepLook walked(
            String state,
            @Nullable String evidence,
            @Nullable String reflection,
            @Nullable LocalDate doneOn,
            @Nullable String whyAside) {
        return new StepLook(
                id,
                branch,
                action,
                resource,
                form,
                hours,
                from,
                due,
                place,
                product,
                shown,
                state,
                evidence,
                reflection,
                doneOn,
                whyAside,
                author,
                version);
    }

    public StepLook onBranch(UUID other) {
        return new StepLook(
                id,
                other,
                action,
                resource,
                form,
                hours,
                from,
                due,
                place,
                product,
                shown,
                state,
                evidence,
                reflection,
                doneOn,
                whyAside,
                author,
                version);
    }

    public StepLook by(UUID other) {
        return new StepLook(
                id,
                branch,
                action,
                resource,
                form,
                hours,
                from,
                due,
                place,
                product,
                shown,
                state,
                evidence,
                reflection,
                doneOn,
                whyAside,
                other,
                version);
    }

    public StepLook atVersion(int other) {
        return new StepLook(
                id,
                branch,
                action,
                resource,
                form,
                hours,
                from,
                due,
                place,
                product,
                shown,
                state,
                evidence,
                reflection,
                doneOn,
                whyAside,
                author,
                other);
    }
}
