package org.poruch.app.route.view;

import java.util.List;
import java.util.UUID;

/**
 * A branch with its steps, in their order.
 *
 * @param name empty for the first branch, until the tutee gives it one
 */
public record BranchLook(UUID id, String name, List<StepLook> steps) {
    public BranchLook named(String other) {
        return new BranchLook(id, other, steps);
    }

    public BranchLook with(List<StepLook> others) {
        return new BranchLook(id, name, List.copyOf(others));
    }
}
