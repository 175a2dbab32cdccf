// Danylo, 12, asks, tries, names what is hard and finds a way; beside him Sofiia, his mother and a teacher's words.
import { Person, story, PHONE, DESK } from '../screen.mjs';

const month = new Date().toISOString().slice(0, 7);

/** A photo as a phone makes it: large and full of grain. */
const photo = async page => {
    const data = await page.evaluate(() => {
        const canvas = document.createElement('canvas');
        canvas.width = 2400;
        canvas.height = 1800;
        const pen = canvas.getContext('2d');
        const grain = pen.createImageData(2400, 1800);
        for (let i = 0; i < grain.data.length; i += 4) {
            const sky = i / grain.data.length * 120;
            grain.data.set([sky + Math.random() * 60, sky + 40 + Math.random() * 60, 180 + Math.random() * 60, 255], i);
        }
        pen.putImageData(grain, 0, 0);
        pen.fillStyle = '#7a4a20';
        pen.fillRect(300, 1200, 1800, 120);
        return canvas.toDataURL('image/jpeg', .92).split(',')[1];
    });
    return { name: 'міст.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
};

async function begin(sofiia, danylo, oksana) {
    await sofiia.go('/people?q=' + encodeURIComponent('Данило'));
    await sofiia.follow('Данило Мельник');
    await sofiia.go(await sofiia.page.locator('a[href*="tutee="]').first().getAttribute('href'));
    await sofiia.send({}, 'form[action="/journeys"] button.go');
    await oksana.go('/journeys');
    await oksana.follow(/Данило/);
    await oksana.send({}, 'form[action$="/consent"] button.go');
    await danylo.go('/journey');
    await danylo.send({}, 'form[action$="/taking"] button.go');
    return danylo.path();
}

await story('Danylo asks, tries, names what is hard and finds a way', async chromium => {
    const sofiia = await Person.at(chromium, 'sofiia');
    const danylo = await Person.at(chromium, 'danylo', { viewport: PHONE });
    const oksana = await Person.at(chromium, 'oksana', { viewport: PHONE });
    const journey = await begin(sofiia, danylo, oksana);
    await danylo.go(journey + '/interest');
    await danylo.send({ text: 'Чому мости не падають?' }, 'form[action$="/interest"] button.go');

    // Needs: pictures for the child, words for the others, each in its own column.
    await danylo.go(journey + '/needs/edit?voice=child&pictured=true');
    await danylo.page.locator('[name="pictures"][value="build"]').check();
    await danylo.page.locator('[name="pictures"][value="quiet"]').check();
    await danylo.send({ audience: 'family' }, 'form[action$="/needs"] button.go');
    await oksana.go(journey + '/needs/edit');
    await oksana.send({ text: 'Удома годинами будує з усього, що є', audience: 'family' }, 'form[action$="/needs"] button.go');
    await sofiia.go(journey + '/needs/edit?voice=teacher');
    await sofiia.send({ text: 'На математиці тихий, дроби обходить', audience: 'pair' }, 'form[action$="/needs"] button.go');
    await sofiia.go(journey + '/needs/edit?voice=tutor');
    await sofiia.send({ text: 'Захоплюється, коли може сам перевірити', audience: 'pair' }, 'form[action$="/needs"] button.go');
    for (const seen of ['Будувати', 'Удома годинами', 'дроби обходить', 'сам перевірити']) await sofiia.sees(seen);
    await oksana.go(journey + '/needs');
    await oksana.doesNotSee('дроби обходить');

    // I want to find out: one field and a photo, which leaves the phone small.
    await danylo.go(journey + '/own');
    await danylo.follow('Хочу дізнатися');
    await danylo.page.setInputFiles('#upload', await photo(danylo.page));
    await danylo.page.waitForFunction(() => document.querySelector('output').textContent.includes('кБ'));
    const size = await danylo.page.evaluate(() => document.querySelector('#upload').files[0].size);
    if (size > 200_000) throw new Error(`The photo is still ${size} bytes large`);
    await danylo.send({ text: 'Чому місток із паперу тримає машинку?', dictatedTo: 'Софія Бондар', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await sofiia.go(journey + '/requests');
    await sofiia.follow('Чому місток');
    await sofiia.page.locator('.pieces img').first().scrollIntoViewIfNeeded();
    await sofiia.page.waitForFunction(() => document.querySelector('.pieces img').naturalWidth > 0);
    const request = sofiia.path();
    await sofiia.send({ note: 'Говорили в четвер' }, 'form[action$="/talks"] button.go');

    // A trial of two weeks; he wants more, and the route is there.
    await danylo.go(request);
    await danylo.follow('проба інтересу');
    await danylo.page.locator('[id="actions.0"]').fill('Скласти міст із паперу');
    await danylo.page.locator('[id="actions.1"]').fill('Сходити до мосту через річку');
    await danylo.send({}, 'form[action$="/trials"] button.go');
    await danylo.page.locator('[name="done"][value="1"]').check();
    await danylo.send({}, 'form[action$="/actions"] button');
    await danylo.send({ answer: 'more', why: 'Хочу міцніший', next: 'Міст із 40 паличок' }, 'form[action$="/answer"] button.go');
    await danylo.sees('Міст із 40 паличок');
    await danylo.sees('Сходити до мосту');

    // What is hard has a life; what he thinks of it is his own.
    await danylo.go(journey + '/entries/new?kind=difficulty');
    await danylo.send({ text: 'Дроби. Без них не порахувати палички', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await danylo.go(journey + '/difficulties');
    await danylo.follow('Дроби');
    await danylo.send({ text: 'Дивитись відео' }, 'form[action$="/ways"] button.go');
    await danylo.send({ text: 'Ділити палички на столі', found: 'true' }, 'form[action$="/ways"] button.go');
    await danylo.sees('Спосіб знайдено');
    await danylo.go(journey + '/entries/new?kind=reflection');
    await danylo.sees('З чого можна почати');
    await danylo.page.locator('[name="tags"][value="success"]').check();
    await danylo.send({ worked: 'Трикутники', didNot: 'Клей', willTry: 'Підпора раніше', audience: 'me' }, 'form:has([name="audience"]) button.go');
    await danylo.go(`${journey}/look-back?month=${month}`);
    for (const seen of ['Трикутники', 'Дроби', 'Чому місток']) await danylo.sees(seen);

    // Two bridges side by side.
    await danylo.go(journey + '/comparisons/new');
    for (const [id, text] of [['solutions.0', 'Папір гармошкою'], ['solutions.1', 'Трикутники з паличок'], ['criteria.0', 'тримає зошит'], ['criteria.1', 'швидко зробити']])
        await danylo.page.locator(`[id="${id}"]`).fill(text);
    await danylo.send({ problem: 'Міст, що тримає зошит', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await danylo.page.locator('#mark-0-0').selectOption('no');
    await danylo.page.locator('#mark-1-0').selectOption('yes');
    await danylo.send({ best: '2', fits: 'Полиця для книжок' }, 'form:has([name="audience"]) button.go');
    await danylo.sees('найкраще');

    // The same pages on a desk, in the dark, in other languages.
    await danylo.go(journey + '/own');
    for (const [name, look] of [['danylo', { viewport: PHONE, dark: true, language: 'ru' }], ['danylo', { viewport: DESK, language: 'en' }], ['sofiia', { viewport: PHONE, language: 'ru' }], ['sofiia', { viewport: DESK, dark: true, language: 'uk' }]]) {
        const again = await Person.at(chromium, name, look);
        const own = name === 'danylo' ? ['/own', '/look-back', '/needs/edit?voice=child&pictured=true', '/trials/new', '/comparisons/new', '/entries/new?kind=request'].map(page => journey + page) : [];
        for (const page of [request, ...own, ...['', '/needs', '/requests', '/trials', '/difficulties', '/comparisons'].map(page => journey + page)]) await again.go(page);
        await again.context.close();
    }
});
