// Iryna takes a task from the bank, says it in her own words, compares it with its new version; Olena writes a programme.
import { Person, story, PHONE } from '../screen.mjs';

const task = {
    title: 'Точка на повзунку', text: 'Рухайте повзунок і записуйте, скільки спільних точок.', topics: 'параметри, функції',
    level: '9 клас', hours: '1,5', material: 'GeoGebra', gain: 'Параметр стає місцем, де стоїш.', gainBy: 'Олена Марчук',
};
const save = 'form.loose button.go';

await story('Iryna takes from the bank', async chromium => {
    const olena = await Person.at(chromium, 'olena');
    const iryna = await Person.at(chromium, 'iryna', { viewport: PHONE });
    const danylo = await Person.at(chromium, 'danylo', { viewport: PHONE, dark: true });

    // Olena puts a task and a template into the bank.
    await olena.go('/bank');
    await olena.sees('Нічого не знайшлося');
    await olena.go('/bank/new');
    await olena.send(task, save);
    const product = olena.path();
    await olena.sees('CC-BY-4.0');
    await olena.go('/bank/new');
    await olena.send({
        kind: 'template', title: 'Параметри за семестр', text: 'Початок, а не колія.', topics: 'параметри',
        steps: 'Бачити літеру:\nРозсортувати чотирнадцять завдань | 4 | збірник | таблиця\nПроба з повзунком | 2\nВести урок:\nЗаписати урок і порахувати, хто говорить | 2',
    }, save);
    const template = olena.path();

    // Iryna begins, finds the template by another form of its word, and takes it in one action.
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому літера лякає?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);
    await iryna.go('/bank?q=' + encodeURIComponent('параметрами'));
    await iryna.sees('Точка на повзунку');
    await iryna.go(template);
    await iryna.press('На мій маршрут');
    await iryna.sees('Розсортувати чотирнадцять завдань');

    // Olena proposes the task; Iryna takes it and says it her way.
    await olena.go(product);
    await olena.follow(/Спершу змінити/);
    await olena.send({ text: 'Лише повзунок, жодної формули.', why: 'Для 9-Б саме так.' }, save);
    await iryna.go(journey + '/route');
    await iryna.press('Беру');
    await iryna.follow('Точка на повзунку');
    await iryna.sees('жодної формули');
    await iryna.follow('Завдання і його джерело');
    const mine = iryna.path();
    await iryna.send({ text: 'Рухаємо повзунок мовчки.', level: '9-Б' }, save);

    // A new version is offered, field by field; own words stay.
    await olena.go(product + '/edit');
    await olena.send({ text: 'Рухайте повзунок і покажіть пальцем, де буде точка.', hours: '2', why: 'Палець показує, хто бачить рух.' }, save);
    await iryna.go(mine);
    await iryna.sees('Джерело змінилося');
    await iryna.sees('своїми словами');
    await iryna.picture('-task-offers');
    await iryna.press('Зберегти вибір');
    if (await iryna.page.locator('#text').inputValue() !== 'Рухаємо повзунок мовчки.') throw new Error('Own words were lost.');
    await iryna.go(journey + '/template');
    await iryna.sees('як у шаблоні');
    await iryna.sees('власний крок');

    // Conditions of a step.
    await iryna.go(mine);
    await iryna.follow('До кроку маршруту');
    await iryna.follow('Умови цього кроку');
    await iryna.send({ kind: 'place', text: 'Комп’ютерний клас у четвер', ownerName: 'пані Леся' }, save);
    await iryna.press(/Уже є/);
    await iryna.sees('є з');

    // A programme: trunk and own branch.
    await olena.go(journey + '/programme');
    await olena.send({ title: 'Бачити урок', goal: 'Чути одне одного', steps: 'Подивитися урок разом | 2 | нотатки\nСупервізія утрьох | 2' }, save);
    await iryna.go(journey + '/programme');
    await iryna.sees('Подивитися урок разом');
    await iryna.press('Взяти стовбур на мій маршрут');
    await iryna.sees('Супервізія утрьох');
    await iryna.go(journey + '/programme');
    await olena.go(journey + '/likeness');
    await olena.sees('міра Жаккара');
    await olena.go(journey + '/route');

    // What Iryna found, without names; a child looks into the bank too.
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.send({ text: 'Олена сіла за останню парту і мовчала. Одинадцятеро самі знайшли обидва моменти.', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await iryna.go(journey);
    await iryna.page.locator('a[href^="/entries/"]').first().click();
    await iryna.follow('До банку, без імен');
    await iryna.send({}, save);
    await iryna.sees('Без імені');
    await danylo.go('/bank?q=' + encodeURIComponent('моментами'));
    await danylo.sees('за останню парту');
    await danylo.doesNotSee('Олена сіла');
    await danylo.follow(/за останню парту/);
});
