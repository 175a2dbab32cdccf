package org.poruch.app.demo;

/**
 * The people whose names stay the same in every demo; journeys are told apart in {@link
 * CastJourneys}.
 */
final class CastList {
    private static final int BIRTHDAY_AGO = 12 * 365 + 100;

    private CastList() {}

    static void enter(Crowd crowd, Moment today, String hash) {
        var first = crowd.school(0);
        var second = crowd.school(1);
        crowd.cast(
                "nadiia",
                "Надія Гриценко",
                new Crowd.Look("uk", "methodologist", null, "методист", null, null),
                hash);
        crowd.cast(
                "olena",
                "Олена Марчук",
                new Crowd.Look("uk", "tutor", null, null, "математика", null),
                hash);
        crowd.cast(
                "sofiia",
                "Софія Левченко",
                new Crowd.Look("uk", "tutor", null, null, "початкові класи", null),
                hash);
        crowd.cast(
                "bohdan",
                "Богдан Ткач",
                new Crowd.Look("uk", "tutor", null, null, "історія України", null),
                hash);
        crowd.cast(
                "iryna",
                "Ірина Коваль",
                new Crowd.Look("uk", "teacher", first, null, "математика", null),
                hash);
        crowd.cast(
                "petro",
                "Петро Савчук",
                new Crowd.Look("uk", "teacher", second, null, "фізика", null),
                hash);
        crowd.cast(
                "halyna",
                "Галина Романюк",
                new Crowd.Look("uk", "teacher", second, null, "математика", null),
                hash);
        crowd.cast(
                "andrii",
                "Андрій Лисенко",
                new Crowd.Look("uk", "teacher", first, null, "географія", null),
                hash);
        var born = today.day().minusDays(BIRTHDAY_AGO);
        crowd.cast(
                "danylo",
                "Данило Мельник",
                new Crowd.Look("uk", "pupil", first, null, null, born),
                hash);
        crowd.cast(
                "oksana",
                "Оксана Мельник",
                new Crowd.Look("uk", "guardian", null, null, null, null),
                hash);
        crowd.cast(
                "marta",
                "Марта Кравець",
                new Crowd.Look("uk", "specialist", null, "психолог", null, null),
                hash);
        crowd.cast(
                "stepan",
                "Степан Іващук",
                new Crowd.Look("uk", "head", first, "директор", null, null),
                hash);
        crowd.cast(
                "admin",
                "Адміністратор",
                new Crowd.Look("uk", "admin", null, null, null, null),
                hash);
        crowd.alsoRole("olena", "teacher");
        crowd.guard(crowd.who("danylo"), crowd.who("oksana"));
    }
}
