package org.poruch.app.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.poruch.app.access.JourneyId;

/** A form that a tutor sent about a journey on a day. */
record Sending(UUID tutor, JourneyId journey, Form form, LocalDate day) {}
