package org.poruch.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.poruch.app.people.Centre;
import org.poruch.app.people.People;
import org.poruch.app.people.Role;
import org.poruch.app.storage.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = "Enters somebody; user slip makes the way in.",
        mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {
    private static final List<String> LANGUAGES = List.of("uk", "ru", "en");

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "LOGIN@CENTRE")
    private String login = "";

    @Option(names = "--name", required = true, description = "The name that others see.")
    private String name = "";

    @Option(
            names = "--role",
            description =
                    "methodologist, tutor, teacher, pupil, guardian, specialist, head or admin; may stand several times.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--language", description = "uk, ru or en (default: uk).")
    private String language = "uk";

    @Option(names = "--child", description = "A child: a guardian must consent.")
    private boolean child;

    @Option(
            names = "--guardian",
            paramLabel = "LOGIN",
            description = "The child's guardian, entered before.")
    private @Nullable String guardian;

    @Override
    public Integer call() {
        var account = Login.of(login);
        var given = roles.stream().map(UserAddCommand::role).toList();
        check(given);
        try (var nearby = place.nearby()) {
            Errand.asApp(nearby.database(), errand -> enter(errand, account, given));
        }
        System.out.println("Entered: " + account.name() + "@" + account.centre());
        return 0;
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandRefusal("There is no role %s.".formatted(word)));
    }

    private void check(List<Role> given) {
        if (name.isBlank()) {
            throw new CommandRefusal("A person needs a name.");
        }
        if (given.isEmpty()) {
            throw new CommandRefusal("Give at least one --role.");
        }
        if (!LANGUAGES.contains(language)) {
            throw new CommandRefusal("The language (%s) must be uk, ru or en.".formatted(language));
        }
        if (guardian != null && !child) {
            throw new CommandRefusal("A guardian is named for a child: add --child.");
        }
    }

    private UUID enter(Errand errand, Login account, List<Role> given) {
        var centre = Login.centre(errand, account.centre());
        var people = new People(errand.in(centre.id()).jdbc());
        var id = UuidCreator.getTimeOrderedEpoch();
        var person =
                new People.NewPerson(
                        id, account.name(), name.strip(), language, null, null, null, null, child);
        if (!people.enter(person)) {
            throw new CommandRefusal(
                    "There is somebody with the login %s already.".formatted(login));
        }
        var today = LocalDate.now(centre.zone());
        given.forEach(role -> people.give(id, role, today));
        if (guardian != null) {
            people.guard(id, guardian(people, guardian, centre), today);
        }
        return id;
    }

    private static UUID guardian(People people, String typed, Centre centre) {
        var name = typed.replaceFirst("@" + centre.word() + "$", "");
        return people.withLogin(name)
                .orElseThrow(
                        () ->
                                new CommandRefusal(
                                        "There is no %s in the centre %s."
                                                .formatted(name, centre.word())));
    }
}
