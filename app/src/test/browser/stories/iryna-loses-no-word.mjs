// Iryna writes, her browser dies in the middle of it, and her words are there again.
import { Person, browser, story } from '../screen.mjs';

const WORDS = 'Без формули, лише повзунок: дев’ять із дев’ятнадцяти знайшли самі';

await story('iryna loses no word', async chromium => {
    const iryna = await Person.at(chromium, 'iryna');
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому сильні учні губляться?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();

    // The browser is killed five seconds after the last letter.
    const doomed = await browser();
    const writing = await Person.at(doomed, 'iryna');
    await writing.go(journey + '/entries/new?kind=probe');
    await writing.page.fill('#text', WORDS);
    await writing.page.locator('[name="audience"][value="me"]').check();
    await writing.page.waitForTimeout(5000);
    await writing.page.goto('chrome://crash', { timeout: 2000 }).catch(() => {});
    await doomed.close();

    // She opens the page again: the text stands there, and says since when.
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.page.locator('.unsent:not([hidden])').waitFor();
    await iryna.sees('Ваша чернетка, збережена');
    const text = () => iryna.page.inputValue('#text');
    if (await text() !== WORDS) throw new Error(`The text is «${await text()}»`);
    if (!await iryna.page.isChecked('[name="audience"][value="me"]')) throw new Error('The audience is lost');
    await iryna.axe();
    await iryna.picture('_draft');

    // Thrown away, and taken back.
    await iryna.page.click('.unsent button');
    await iryna.page.getByText('Чернетка в кошику').waitFor();
    if (await text() !== '') throw new Error('The thrown away text still stands there');
    await iryna.page.click('.unsent button');
    await iryna.page.getByText('Ваша чернетка').waitFor();
    if (await text() !== WORDS) throw new Error('The text did not come back');

    // A form that comes back with a fault keeps the newer words, not the older draft.
    await iryna.page.fill('#text', WORDS + '!');
    await iryna.page.fill('#happenedOn', '2090-01-01');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.click('form:has([name="audience"]) button.go')]);
    await iryna.page.waitForTimeout(500);
    iryna.faults.length = 0; // the browser tells the answer 422 as a fault
    await iryna.page.locator('#errors').waitFor();
    if (await text() !== WORDS + '!') throw new Error('An older draft took the place of newer words');

    // Sent: it stands on the journey, and the form is empty again.
    await iryna.send({ happenedOn: new Date().toISOString().slice(0, 10) }, 'form:has([name="audience"]) button.go');
    await iryna.go(journey);
    await iryna.sees(WORDS + '!');
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.page.waitForTimeout(500);
    if (await text() !== '') throw new Error('A sent text came back as a draft');
});
