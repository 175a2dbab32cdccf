package org.poruch.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.poruch.app.storage.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "Everybody in a centre.", mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {
    private static final String EVERYBODY =
            """
            select p.login || '@' || c.short as login, p.name,
                array_to_string(array(select r.role from role r
                    where r.person_id = p.id and (r.until_day is null or r.until_day >= (now() at time zone c.time_zone)::date) order by 1), ', ') as roles
            from person p join centre c on c.id = p.centre_id
            where p.left_at is null order by p.login
            """;

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "CENTRE")
    private String centre = "";

    private record Line(String login, String name, String roles) {}

    @Override
    public Integer call() {
        try (var nearby = place.nearby()) {
            Errand.asApp(nearby.database(), this::everybody)
                    .forEach(
                            line ->
                                    System.out.printf(
                                            "%-30s %-40s %s%n",
                                            line.login(), line.name(), line.roles()));
        }
        return 0;
    }

    private List<Line> everybody(Errand errand) {
        errand.in(Login.centre(errand, centre).id());
        return errand.jdbc().sql(EVERYBODY).query(Line.class).list();
    }
}
