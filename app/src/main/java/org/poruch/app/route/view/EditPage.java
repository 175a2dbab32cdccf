package org.poruch.app.route.view;

import java.util.List;
import java.util.UUID;
import org.poruch.app.page.view.Choice;
import org.poruch.app.page.view.Faults;

/**
 * The route, to be changed.
 *
 * @param draft a change that only its owner sees
 * @param forms in what form a step may be walked
 * @param names the branches, to move a step to another one
 * @param name what was typed as the name of a branch, if it could not be kept
 * @param renamed the branch whose new name it is; empty for a new branch
 */
public record EditPage(
        UUID journey,
        boolean draft,
        List<BranchLook> branches,
        List<Choice> forms,
        List<Choice> names,
        String name,
        String renamed,
        Faults faults) {

    /** Where the forms of this page are sent. */
    public String at() {
        return "/journeys/" + journey + (draft ? "/route/draft" : "/route");
    }

    /** Where the forms of one step are sent. */
    public String at(StepLook step) {
        return draft ? at() + "/steps/" + step.id() : "/steps/" + step.id();
    }
}
