package org.poruch.app.access.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, as the API shows it; what the reader may not know is left out. */
record PersonJson(
        UUID id,
        String name,
        boolean child,
        PersonJson.@Nullable School school,
        @Nullable String subject,
        List<String> roles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String login,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String post,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate bornOn) {

    record School(UUID id, @Nullable String name) {}

    static PersonJson of(Face face) {
        return new PersonJson(
                face.id(),
                face.name(),
                face.child(),
                face.schoolId() == null ? null : new School(face.schoolId(), face.school()),
                face.subject(),
                face.roles(),
                face.login(),
                face.language(),
                face.post(),
                face.bornOn());
    }
}
