// Iryna and Olena fill the two-sided sheet: her side first; it prints on one page. Beside it: words about a step, and what is new.
import { Person, story, PHONE } from '../screen.mjs';

const LONG = 'Дев’ять із дев’ятнадцяти знайшли точку самі, решта чекала підказки; тиша після першого завдання тривала чотири хвилини. ';

await story('iryna and olena on one sheet', async chromium => {
    const iryna = await Person.at(chromium, 'iryna');
    const olena = await Person.at(chromium, 'olena', { viewport: PHONE });
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому сильні учні губляться?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);
    await olena.go(journey);

    // A word about a step, told on the thread.
    await iryna.go(journey + '/route/steps/new');
    await iryna.send({ action: 'Скласти три завдання з повзунком' }, 'form[action$="/route/steps"] button.go');
    await olena.go(journey + '/route');
    await olena.follow('Скласти три завдання з повзунком');
    await olena.follow('Написати про цей крок');
    await olena.send({ text: 'Чому саме три?' }, 'form:has([name="audience"]) button.go');
    await olena.sees('Чому саме три?');
    await olena.picture('_step');
    await iryna.go(journey + '/route');
    await iryna.sees('1 коментар');
    await iryna.picture('_route');

    // The sheet: no own probe, no sheet; her side first; one page of A4.
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.send({ text: 'Лише повзунок', worked: 'Дев’ять знайшли самі' }, 'form:has([name="audience"]) button.go');
    await iryna.go(journey + '/analyses/new');
    await iryna.page.locator('[name="probes"]').first().check();
    await iryna.send({}, 'form[action$="/analyses"] button.go');
    const sheet = iryna.path();
    await olena.go(sheet);
    if (await olena.page.locator('form[action$="/expert"]').count()) throw new Error('The tutor’s side is open before the tutee’s');
    await iryna.send({ worked: LONG.repeat(4), didNot: LONG.repeat(4), why: LONG.repeat(4) }, 'form[action$="/own"] button.go');
    await olena.go(sheet);
    await olena.send({ text: LONG.repeat(8) }, 'form[action$="/expert"] button.go');
    await iryna.go(sheet);
    await iryna.send({ text: LONG.repeat(2) }, 'form[action$="/decided"] button.go');
    const pdf = await iryna.page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g).length;
    if (pages !== 1) throw new Error(`The sheet prints on ${pages} pages`);
    if (process.env.PORUCH_PICTURES) {
        await iryna.page.emulateMedia({ media: 'print' });
        await iryna.page.setViewportSize({ width: 720, height: 1020 });
        await iryna.picture('_print');
    }
    await olena.go('/analyses');
    await olena.sees('1 із 1');
});
