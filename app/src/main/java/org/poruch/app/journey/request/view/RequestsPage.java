package org.poruch.app.journey.request.view;

import java.util.List;

/**
 * All requests of a journey, the newest first.
 *
 * @param own the reader asked them
 */
public record RequestsPage(String journey, boolean own, List<RequestLook> requests) {
    public List<RequestLook> open() {
        return requests.stream().filter(RequestLook::open).toList();
    }

    public List<RequestLook> past() {
        return requests.stream().filter(each -> !each.open()).toList();
    }
}
