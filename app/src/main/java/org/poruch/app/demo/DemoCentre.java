package org.poruch.app.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * One made-up centre.
 *
 * @param teachers in all, the cast among them
 * @param pupils each with a guardian, beside danylo
 * @param tutees of olena and of bohdan whose journeys are told
 * @param children whose journeys are told
 */
record DemoCentre(
        String word,
        String name,
        List<String[]> schools,
        int teachers,
        int pupils,
        int tutees,
        int children) {
    private static final int TEACHERS_IN_CAST = 4;

    static List<DemoCentre> all(DemoSize size) {
        return List.of(
                new DemoCentre(
                        "kalynove",
                        "Калинівський центр розвитку освіти",
                        kalynove(),
                        size.teachers(),
                        size.pupils(),
                        11,
                        4),
                new DemoCentre(
                        "lypky",
                        "Липківський центр розвитку освіти",
                        two("Липківська гімназія", "Липки"),
                        24,
                        4,
                        3,
                        2),
                new DemoCentre(
                        "sosnivka",
                        "Соснівський центр розвитку освіти",
                        two("Соснівська гімназія", "Соснівка"),
                        24,
                        4,
                        3,
                        2));
    }

    private static List<String[]> kalynove() {
        return List.of(
                new String[] {"Вербівська школа", "Вербівка"},
                new String[] {"Грабівська школа", "Грабове"},
                new String[] {"Дубрівська школа", "Дуброва"},
                new String[] {"Зарічанська школа", "Заріччя"},
                new String[] {"Калинівський ліцей", "Калинове"},
                new String[] {"Калинівська гімназія", "Калинове"});
    }

    private static List<String[]> two(String gymnasium, String place) {
        return List.of(
                new String[] {gymnasium, place},
                new String[] {gymnasium.replace("гімназія", "школа № 2"), place});
    }

    void fill(Rows rows, SplittableRandom chance, Shelf shelf, Moment today, String hash) {
        var crowd = new Crowd(rows, chance, today);
        schools.forEach(school -> crowd.school(school[0], school[1]));
        CastList.enter(crowd, today, hash);
        var journeying = new Journeying(rows, chance, crowd, shelf, today);
        journeying.cast();
        int told = journeying.teachers("olena", tutees) + journeying.teachers("bohdan", tutees);
        journeying.children(children);
        new BankStock(rows, chance, crowd, today).fill(shelf.bank);
        for (int i = TEACHERS_IN_CAST + told; i < teachers; i++) {
            crowd.teacher(null, chance.nextInt(4) == 0 ? "ru" : "uk");
        }
        for (int i = children; i < pupils; i++) {
            crowd.pupil(chance.nextInt(5) == 0 ? "ru" : "uk");
        }
    }
}
