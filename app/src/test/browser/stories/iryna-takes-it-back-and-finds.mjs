// Iryna throws an entry away and takes it back, with and without JavaScript; then she finds people and pages by keys.
import { Person, story, PHONE } from '../screen.mjs';

await story('iryna takes it back and finds', async chromium => {
    const iryna = await Person.at(chromium, 'iryna');
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому сильні учні губляться?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go(journey + '/entries/new?kind=diary');
    await iryna.send({ text: 'Сьогодні було тихо' }, 'form:has([name="audience"]) button.go');

    const throwAway = async person => {
        await person.go(journey);
        await person.go(await person.page.locator('.thread h3 a[href^="/entries/"]').first().getAttribute('href'));
        await Promise.all([person.page.waitForNavigation(), person.page.locator('form[action$="/bin"] button').click()]);
        await person.check();
        await person.doesNotSee('Сьогодні було тихо');
    };

    // Ten seconds over the page, with a way back.
    await throwAway(iryna);
    await iryna.page.locator('.said.toast').waitFor();
    await iryna.axe();
    await iryna.picture('_toast');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.locator('.said.toast button').click()]);
    await iryna.sees('Сьогодні було тихо');

    // Not taken back in time: the toast goes, the bin has it.
    await throwAway(iryna);
    await iryna.page.locator('.said.toast').waitFor({ state: 'detached', timeout: 12_000 });
    await iryna.go('/bin');
    await iryna.sees('Сьогодні було тихо');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.locator('form[action$="/return"] button').click()]);

    // Without JavaScript the page after it holds the same link.
    const plain = await Person.at(chromium, 'iryna', { javaScriptEnabled: false, viewport: PHONE });
    await throwAway(plain);
    await Promise.all([plain.page.waitForNavigation(), plain.page.locator('.said form button').click()]);
    await plain.sees('Сьогодні було тихо');
    await plain.go('/find?q=' + encodeURIComponent('Оле'));
    await plain.sees('Олена Марчук');

    // Ctrl+K, a few letters, arrows, Enter.
    await iryna.go(journey);
    await iryna.page.keyboard.press('Control+k');
    await iryna.page.locator('dialog.over input').waitFor();
    await iryna.page.keyboard.type('оле мар', { delay: 30 });
    await iryna.page.locator('dialog.over').getByText('Олена Марчук').waitFor();
    await iryna.axe();
    await iryna.picture('_found');
    await iryna.page.keyboard.press('ArrowDown');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.keyboard.press('Enter')]);
    await iryna.sees('Олена Марчук');

    // The sheet of keys, and a key from it.
    await iryna.go(journey);
    await iryna.page.keyboard.press('?');
    await iryna.page.locator('dialog.over').getByText('Ctrl').first().waitFor();
    await iryna.axe();
    await iryna.picture('_keys');
    await iryna.page.keyboard.press('Escape');
    await iryna.page.keyboard.press('g');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.keyboard.press('b')]);
    if (iryna.path() !== '/bin') throw new Error(`G B led to ${iryna.path()}`);

    // In a form, letters are letters, and Ctrl+Enter sends.
    await iryna.go(journey + '/entries/new?kind=diary');
    await iryna.page.focus('#text');
    await iryna.page.keyboard.type('gb? ще рядок');
    await Promise.all([iryna.page.waitForNavigation(), iryna.page.keyboard.press('Control+Enter')]);
    await iryna.sees('gb? ще рядок');

    // A picture from the clipboard goes into the file field.
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 20, height: 20 });
        const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
        const clip = new DataTransfer();
        clip.items.add(new File([blob], 'image.png', { type: 'image/png' }));
        document.getElementById('text').dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, bubbles: true, cancelable: true }));
    });
    const files = await iryna.page.evaluate(() => [...document.getElementById('upload').files].map(file => file.type));
    if (files.join() !== 'image/png') throw new Error(`The file field holds «${files}»`);
});
