// Iryna draws her route and looks at it as a map, a table and a diary; with a mouse, with keys, without scripts, on paper.
import { Person, story, PHONE } from '../screen.mjs';

const inDays = days => new Date(Date.now() + days * 86400_000).toISOString().slice(0, 10);
const actions = person => person.page.locator('[data-step] h3').allInnerTexts();

/** Labels of the drawn map that lie over one another, measured in this browser and its font. */
const overlaps = person => person.page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg.map:not(.key) text')];
    const boxes = texts.map(text => ({ text: text.textContent, owner: text.closest('a') ?? text.getAttribute('class') + text.getAttribute('x'), box: text.getBoundingClientRect() }));
    const found = [];
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
        const a = one.box, b = other.box;
        const over = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
        if (over && one.owner !== other.owner) found.push(`${one.text} × ${other.text}`);
    }));
    return found;
});

await story('Iryna draws her map', async chromium => {
    const iryna = await Person.at(chromium, 'iryna');
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому сильні учні губляться, коли замість числа стоїть літера?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go(journey + '/map');
    await iryna.sees('Мій інтерес');
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);

    // The route grows: two branches, a probe, a check.
    const steps = [['Розсортувати чотирнадцять завдань', -12, 'self-study'], ['Проба: літери на повзунку', 4, 'probe'],
        ['Вісім завдань для себе', 20, 'check'], ['Записати урок і порахувати, хто говорить', 40, 'practice']];
    for (const [action, days, form] of steps) {
        await iryna.go(journey + '/route/steps/new');
        await iryna.page.selectOption('[name=form]', form);
        await iryna.send({ action, due: inDays(days), hours: '2' }, 'form[action$="/route/steps"] button.go');
    }
    await iryna.go(journey + '/route/edit');
    await iryna.page.fill('#branch-name', 'Розмова про помилки');
    await iryna.send({}, 'form[action$="/route/branches"] button');

    // A step is dragged; the button beside it does the same.
    const grips = iryna.page.locator('.grip');
    await grips.nth(3).scrollIntoViewIfNeeded();
    const from = await grips.nth(3).boundingBox();
    const to = await iryna.page.locator('[data-branch]').nth(0).locator('[data-step]').first().boundingBox();
    await iryna.page.mouse.move(from.x + 10, from.y + 10);
    await iryna.page.mouse.down();
    await iryna.page.mouse.move(to.x + 60, to.y + 4, { steps: 6 });
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.mouse.up()]);
    if (!(await actions(iryna))[0].startsWith('Записати урок')) throw new Error('The drag moved nothing: ' + await actions(iryna));
    await iryna.page.locator('[data-step] summary').first().click();
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.locator('[data-step] button[value=later]').first().click()]);
    if (!(await actions(iryna))[1].startsWith('Записати урок')) throw new Error('The button moved nothing: ' + await actions(iryna));

    // Left aside with its reason; taken back again.
    const last = iryna.page.locator('[data-step]').last();
    await last.locator('summary').click();
    await last.locator('[name=whyAside]').fill('немає автобуса');
    await Promise.all([iryna.page.waitForNavigation(), last.locator('button[value=aside]').click()]);
    await iryna.go(journey + '/map');
    await iryna.sees('немає автобуса');
    await iryna.sees('Вісім завдань');
    const over = await overlaps(iryna);
    if (over.length) throw new Error('Labels lie over one another: ' + over.join('; '));

    // With keys alone: the stops of the drawing in reading order.
    await iryna.page.locator('.mapbox').focus();
    await iryna.page.keyboard.press('Tab');
    const first = await iryna.page.evaluate(() => document.activeElement.getAttribute('aria-label'));
    if (!first?.startsWith('Моє питання')) throw new Error('The first stop by keys is ' + first);
    await iryna.page.keyboard.press('Tab');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.keyboard.press('Enter')]);
    if (!iryna.path().startsWith('/steps/')) throw new Error('Enter led to ' + iryna.path());

    // A change for herself, without any script; Olena does not see it before it is shown.
    const plain = await Person.at(chromium, 'iryna', { javaScriptEnabled: false, viewport: PHONE });
    const olena = await Person.at(chromium, 'olena', { viewport: PHONE });
    await plain.go(journey + '/route/edit');
    await plain.send({}, 'form[action$="/route/draft"] button');
    await plain.page.locator('form[action$="/draft/steps"] [name=action]').first().fill('Спитати дітей, що змінилося');
    await Promise.all([plain.page.waitForNavigation(), plain.page.locator('form[action$="/draft/steps"] button').first().click()]);
    await olena.go(journey + '/map');
    await olena.doesNotSee('Спитати дітей');
    await plain.go(journey + '/route/draft');
    await plain.send({}, 'form[action$="/showing"] button.go');
    await plain.sees('Спитати дітей');
    await olena.go(journey + '/map');
    await olena.sees('Спитати дітей');

    // The diary comes first from now on.
    await iryna.go(journey + '/diary');
    await iryna.press('Відкривати спершу це');
    await iryna.go(journey);
    await iryna.follow('Відкрити маршрут');
    if (!iryna.path().endsWith('/diary')) throw new Error('The first look is ' + iryna.path());
    await iryna.go(journey + '/route');
    await iryna.sees('Таблиця');

    // The same in Russian and in the dark.
    const dark = await Person.at(chromium, 'iryna', { dark: true, viewport: PHONE, language: 'ru' });
    await dark.go(journey + '/map');
    await dark.sees('Моя карта');
    await dark.go(journey + '/route/edit');
    await dark.speak('uk');
});
