package org.poruch.app.meeting.view;

import java.util.List;

/** The ways of talking, and what they did for whom, for a tutor. */
public record MethodsPage(List<String> methods, List<Count> counts) {
    /**
     * One method with one tutee.
     *
     * @param held meetings with it
     * @param yes of them such that helped, as the tutee says
     */
    public record Count(String tutee, String method, int held, int yes, int partly, int no) {}
}
