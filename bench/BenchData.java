import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Fills an empty centre called "bench" with made-up people and journeys, opens a session for each of them, and writes the lists of
 * requests that the load harness plays.
 *
 * <p>Arguments: the data folder of a running server, the number of persons, the folder for the lists.
 */
public final class BenchData {
    private static final String PEOPLE = """
            insert into centre (id, short, name, time_zone) values ('%1$s', 'bench', 'Bench', 'Europe/Kyiv');
            insert into school (centre_id, id, name) select uuid '%1$s', pg_temp.uid('school', i), 'Школа ' || i from generate_series(0, 49) i;
            insert into person (centre_id, id, login, name, school_id, subject)
                select uuid '%1$s', pg_temp.uid('person', i), 'p' || i, 'Людина ' || i || ' Прізвище', pg_temp.uid('school', i %% 50), 'математика'
                from generate_series(0, %2$d - 1) i;
            insert into role (centre_id, person_id, role, from_day)
                select uuid '%1$s', pg_temp.uid('person', i), case when i < %3$d then 'tutor' else 'teacher' end, date '2026-01-01' from generate_series(0, %2$d - 1) i;
            insert into session (hash, centre_id, person_id, kind, csrf, expires_at)
                select sha256(('bench.' || k || i)::bytea), uuid '%1$s', pg_temp.uid('person', i), k, bytea '\\x00', now() + interval '1 day'
                from generate_series(0, %2$d - 1) i, unnest(array['page', 'token']) k;
            """;

    private static final String JOURNEYS = """
            insert into journey (centre_id, id, practice, state, stage, opened_by, turn, contact_on, turn_line)
                select uuid '%1$s', pg_temp.uid('journey', i), 'seven-stages', 'open', 'doing', pg_temp.uid('person', i),
                    (array['tutor', 'tutee', 'nobody'])[1 + i %% 3], current_date - i %% 40, pg_temp.uid('line', i * 20)
                from generate_series(%3$d, %2$d - 1) i;
            insert into participant (centre_id, id, journey_id, person_id, capacity, speaker, from_day)
                select uuid '%1$s', pg_temp.uid('tutee', i), pg_temp.uid('journey', i), pg_temp.uid('person', i), 'tutee', true, date '2026-01-01' from generate_series(%3$d, %2$d - 1) i
                union all
                select uuid '%1$s', pg_temp.uid('tutor', i), pg_temp.uid('journey', i), pg_temp.uid('person', i %% %3$d), 'tutor', false, date '2026-01-01' from generate_series(%3$d, %2$d - 1) i;
            insert into stage_walk (centre_id, journey_id, stage, person_id, happened_on)
                select uuid '%1$s', pg_temp.uid('journey', i), s, pg_temp.uid('person', i), current_date - 60 + n::int * 10
                from generate_series(%3$d, %2$d - 1) i, unnest(array['interest', 'question', 'goal', 'plan', 'doing']) with ordinality o(s, n);
            insert into wording (centre_id, journey_id, kind, version, text, person_id)
                select uuid '%1$s', pg_temp.uid('journey', i), k, 1, 'Який порядок завдань дає 9-Б побачити параметр як точку, що рухається, а не ще одне невідоме?', pg_temp.uid('person', i)
                from generate_series(%3$d, %2$d - 1) i, unnest(array['interest', 'question']) k;
            insert into goal (centre_id, journey_id, id, image, until_day, state, proposed_by)
                select uuid '%1$s', pg_temp.uid('journey', i), pg_temp.uid('goal', i), 'Три уроки на власних завданнях; половина класу пояснює розв’язок своїми словами.', current_date + 90, 'agreed', pg_temp.uid('person', i)
                from generate_series(%3$d, %2$d - 1) i;
            insert into goal_word (centre_id, goal_id, person_id, capacity, agreed)
                select uuid '%1$s', pg_temp.uid('goal', i), pg_temp.uid('person', i), 'tutee', true from generate_series(%3$d, %2$d - 1) i
                union all
                select uuid '%1$s', pg_temp.uid('goal', i), pg_temp.uid('person', i %% %3$d), 'tutor', true from generate_series(%3$d, %2$d - 1) i;
            insert into signpost (centre_id, journey_id, thing, kind, text, day)
                select uuid '%1$s', pg_temp.uid('journey', i), pg_temp.uid('step', i * 3 + n), 'step', 'Три завдання власного складання', current_date + n * 9
                from generate_series(%3$d, %2$d - 1) i, generate_series(0, 2) n;
            insert into thread_line (centre_id, journey_id, id, kind, author_id, audience, about, happened_on, recorded_at, words)
                select uuid '%1$s', pg_temp.uid('journey', i), pg_temp.uid('line', i * 20 + n), (array['probe', 'note', 'diary', 'reflection'])[1 + n %% 4],
                    case when n %% 4 = 1 then pg_temp.uid('person', i %% %3$d) else pg_temp.uid('person', i) end, 'pair',
                    case when n %% 4 = 1 then pg_temp.uid('line', i * 20 + n - 1) end, current_date - n, now() - n * interval '1 day',
                    json_build_object('text', 'Без формули, лише повзунок і запитання «коли торкнеться?» Одинадцять із дев’ятнадцяти знайшли обидва моменти самі. Даня: «а це просто місце, де стояти».',
                        'worked', case when n %% 4 = 3 then 'Сортувати за тим, що робить літера.' else '' end)
                from generate_series(%3$d, %2$d - 1) i, generate_series(0, 19) n;
            analyze;
            """;

    private BenchData() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        int persons = Integer.parseInt(args[1]);
        var lists = Files.createDirectories(Path.of(args[2]));
        int tutors = Math.max(1, persons / 20);
        try (Connection owner = connect(folder)) {
            fill(owner, persons, tutors);
        }
        write(lists, persons, tutors);
    }

    private static Connection connect(Path folder) throws Exception {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("secrets"))) {
            secrets.load(reader);
        }
        var port = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/poruch", "poruch_owner", secrets.getProperty("owner"));
    }

    private static void fill(Connection owner, int persons, int tutors) throws Exception {
        try (var run = owner.createStatement()) {
            run.execute("""
                    create function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable
                    as $$ select md5('bench/' || kind || '/' || n)::uuid $$""");
            var centre = id("centre", 0);
            run.execute(PEOPLE.formatted(centre, persons, tutors));
            run.execute(JOURNEYS.formatted(centre, persons, tutors));
        }
    }

    private static void write(Path lists, int persons, int tutors) throws Exception {
        List<String> journey = new ArrayList<>();
        List<String> today = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        List<String> floor = new ArrayList<>();
        for (int i = tutors; i < persons && i < tutors + 1000; i++) {
            journey.add("GET\t/journeys/" + id("journey", i) + "\tporuch=bench.page" + i);
            floor.add("GET\t/floor/" + id("journey", i) + "\tporuch=bench.page" + (i % tutors));
            entry.add("POST\t/api/v1/journeys/" + id("journey", i) + "/entries\tporuch=bench.page" + i + "\tapplication/json\t"
                    + "{\"kind\":\"diary\",\"audience\":\"pair\",\"text\":\"Сьогодні десять хвилин тиші після першого завдання.\"}");
        }
        for (int i = 0; i < tutors; i++) {
            today.add("GET\t/today\tporuch=bench.page" + i);
        }
        save(lists.resolve("journey.tsv"), journey);
        save(lists.resolve("today.tsv"), today);
        save(lists.resolve("entry.tsv"), entry);
        save(lists.resolve("floor.tsv"), floor);
    }

    private static void save(Path file, List<String> lines) throws Exception {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.forEach(out::println);
        }
    }

    private static String id(String kind, long n) throws Exception {
        var md5 = MessageDigest.getInstance("MD5").digest(("bench/" + kind + "/" + n).getBytes(StandardCharsets.UTF_8));
        var hex = java.util.HexFormat.of().formatHex(md5);
        return String.join("-", hex.substring(0, 8), hex.substring(8, 12), hex.substring(12, 16), hex.substring(16, 20), hex.substring(20));
    }
}
