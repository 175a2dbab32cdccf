package org.poruch.app.demo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import org.poruch.app.access.Passwords;
import org.poruch.app.people.Centres;
import org.poruch.app.people.Founding;
import org.poruch.app.storage.Database;
import org.poruch.app.storage.Errand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the people of a demo before the server opens, if somebody wished for them and they are not
 * there yet.
 */
@Component
class DemoMaker implements SmartLifecycle {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final String PASSWORD = "poruch-demo";
    private static final int NOON = 12 * 60;

    private final ObjectProvider<DemoWish> wish;
    private final Database database;
    private final Passwords passwords;
    private final Clock clock;
    private volatile boolean running;

    DemoMaker(ObjectProvider<DemoWish> wish, Database database, Passwords passwords, Clock clock) {
        this.wish = wish;
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        var wanted = wish.getIfAvailable();
        if (wanted != null) {
            Errand.asOwner(database, errand -> make(errand, wanted));
        }
    }

    /** All three centres or none: one transaction. */
    private int make(Errand errand, DemoWish wanted) {
        var centres = new Centres(errand.jdbc());
        var all = DemoCentre.all(wanted.size());
        if (!centres.all().isEmpty()) {
            return 0;
        }
        wanted.says().accept("Making up three centres and their people");
        var shelf = new Shelf();
        var hash = passwords.hash(PASSWORD);
        for (var centre : all) {
            new Founding(errand.jdbc()).found(centre.word(), centre.name(), ZONE);
            var chance = new SplittableRandom(wanted.seed() * 31 + centre.word().hashCode());
            fill(
                    errand.in(centres.named(centre.word()).orElseThrow().id()),
                    centre,
                    chance,
                    shelf,
                    hash);
            wanted.says().accept("  " + centre.word());
        }
        return all.size();
    }

    private void fill(
            Errand errand, DemoCentre centre, SplittableRandom chance, Shelf shelf, String hash) {
        var rows = new Rows();
        var today = Moment.on(LocalDate.now(clock.withZone(ZONE)), NOON, ZONE);
        centre.fill(rows, chance, shelf, today, hash);
        try {
            rows.write(errand.connection());
        } catch (SQLException e) {
            throw new IllegalStateException("The demo's rows must fit the tables.", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the tables are there, before the web server opens its port. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
