package org.poruch.app.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.view.ReadRow;
import org.poruch.app.page.Limit;
import org.poruch.app.people.Centres;
import org.poruch.app.people.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, and who looked at what is mine. */
@RestController
class MeApi {
    private final Centres centres;
    private final ReadQueries reads;

    MeApi(Centres centres, ReadQueries reads) {
        this.centres = centres;
        this.reads = reads;
    }

    record CentreBody(
            UUID id,
            @com.fasterxml.jackson.annotation.JsonProperty("short") String word,
            String name) {}

    record Me(UUID id, String name, String language, CentreBody centre, Set<Role> roles) {}

    record Reader(UUID id, @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(
            String kind,
            @Nullable UUID journey,
            @Nullable Reader reader,
            @Nullable Instant quarter,
            @Nullable Instant at) {}

    record Reads(List<Read> items, @Nullable String next) {}

    @GetMapping("/api/v1/me")
    @Who(Rule.SIGNED_IN)
    Me show(Visitor visitor) {
        var centre = centres.get(visitor.centre());
        return new Me(
                visitor.person(),
                visitor.name(),
                visitor.language(),
                new CentreBody(centre.id(), centre.word(), centre.name()),
                visitor.roles());
    }

    @GetMapping("/api/v1/me/reads")
    @Who(Rule.SIGNED_IN)
    Reads list(
            @RequestParam(defaultValue = "50") Limit limit,
            @RequestParam(defaultValue = "0") int cursor,
            Visitor visitor) {
        int most = limit.most();
        int skip = Math.clamp(cursor, 0, 1_000_000);
        var found = reads.of(visitor.person(), most + 1, skip);
        return new Reads(
                found.stream().limit(most).map(MeApi::read).toList(),
                found.size() > most ? String.valueOf(skip + most) : null);
    }

    private static Read read(ReadRow row) {
        boolean way = row.kind().equals("way-in");
        var reader = row.who() == null ? null : new Reader(row.who(), row.name());
        return new Read(
                row.kind(), row.journey(), reader, way ? null : row.at(), way ? row.at() : null);
    }
}
