// Olena keeps her day: she promises an answer, notes in two taps, plans a meeting with a method, and sees where her time went.
import { Person, story, PHONE } from '../screen.mjs';

await story('Olena keeps her day', async chromium => {
    const iryna = await Person.at(chromium, 'iryna', { viewport: PHONE });
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому літера лякає?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);

    // Iryna says how long silence is fine, and writes a line in passing.
    await iryna.go(journey + '/pace');
    await iryna.send({ silence: '7', nudgeDays: '3', nudgeText: 'Один рядок про урок' }, 'form[action$="/pace"] button.go');
    await iryna.go(journey);
    await iryna.page.locator('details.quick summary').first().click();
    await iryna.send({ text: 'Дала три завдання з повзунком' }, 'details.quick form button.go');
    await iryna.sees('Дала три завдання з повзунком');

    // Olena promises an answer and notes something for herself without leaving the page.
    const olena = await Person.at(chromium, 'olena');
    await olena.go('/today');
    await olena.send({ days: '2' }, 'form[action="/today/promise"] button');
    await olena.page.locator('#notes summary').first().click();
    await olena.send({ text: 'Запитати про восьмий клас' }, '#notes details[open] button');
    await olena.sees('Збережено');
    await iryna.go(journey + '/pace');
    await iryna.sees('протягом 2 днів');

    // A meeting with a method; advice stands beside; Iryna says whether it helped.
    await olena.go(journey);
    await olena.sees('Порада до етапу');
    await olena.go(journey + '/meetings/new');
    await olena.page.locator('summary', { hasText: 'Метод розмови' }).click();
    await olena.page.locator('[name="how"][value="video"]').check();
    await olena.page.locator('[name="method"][value="problem-dialogue"]').check();
    await olena.page.locator('[name="minutes"][value="45"]').check();
    await olena.send({}, 'form[action$="/meetings"] button.go');
    const meeting = olena.path();
    await iryna.go(meeting);
    await iryna.send({}, 'form[action$="/helped"] button[value="yes"]');
    await olena.go('/methods');
    await olena.sees('Що кому допомогло');

    // Her time: the meeting by its length, the note by its form; one tap puts it right.
    await olena.go('/hours');
    await olena.sees('45');
    await olena.send({}, 'form.tap button:has-text("+5")');
    await olena.sees('Пораховано');
    await olena.go('/hours/counting');
    await olena.go('/advice');
    const phone = await Person.at(chromium, 'olena', { viewport: PHONE, dark: true, language: 'ru' });
    for (const page of ['/today', '/hours', '/methods', journey, journey + '/meetings/new', journey + '/pace']) await phone.go(page);
});
