package org.poruch.app.access.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Choice;

/**
 * One person's card.
 *
 * @param propose the reader may propose a journey
 * @param asked the reader's own journey, on which this tutor can be asked to walk beside
 * @param keeper the reader keeps the list
 */
public record PersonPage(
        PersonRow person,
        @Nullable String login,
        @Nullable String post,
        @Nullable LocalDate bornOn,
        List<Choice> guardians,
        boolean propose,
        @Nullable UUID asked,
        boolean keeper,
        boolean self) {}
