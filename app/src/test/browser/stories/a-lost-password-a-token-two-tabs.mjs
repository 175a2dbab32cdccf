// Petro has lost his password and comes back with a slip; he makes a token and takes it back. Iryna writes in two tabs at once,
// and no word of either is lost.
import { Person, story, base, PHONE } from '../screen.mjs';

const NEW = 'ліхтар над рікою';

async function slip(chromium) {
    const nadiia = await Person.at(chromium, 'nadiia');
    await nadiia.go('/people?q=' + encodeURIComponent('Петро Савчук'));
    await nadiia.follow('Петро Савчук');
    await nadiia.follow(/талон/i);
    await nadiia.send({}, 'form[action$="/slip"] button.go');
    await nadiia.check();
    const code = await nadiia.page.locator('code.big').innerText();
    await nadiia.context.close();
    return code;
}

async function comesBack(chromium, javaScriptEnabled) {
    const code = await slip(chromium);
    const petro = await Person.guest(chromium, 'petro', { viewport: PHONE, javaScriptEnabled });
    await petro.go('/sign-in');
    await petro.follow(/талон/i);
    await petro.refused({ code: code.replace(/....$/, 'aaaa'), password: NEW }, 401, 'form[action="/slip"] button.go');
    await petro.sees('Цей код не підходить');
    await petro.refused({ code, password: 'мало' }, 422, 'form[action="/slip"] button.go');
    await petro.sees('10 знаків');
    await petro.send({ code: code.toUpperCase(), password: NEW }, 'form[action="/slip"] button.go');
    await petro.go('/account/reads');
    await petro.sees('Надія Гриценко');
    await petro.go('/account');
    await petro.send({}, 'form[action="/sign-out"] button');
    await petro.signIn(NEW);
    return petro;
}

async function token(petro) {
    await petro.go('/account');
    await petro.page.fill('#token', 'Мій календар');
    await petro.send({}, 'form[action="/account/tokens"] button');
    const text = await petro.page.locator('#tokens code').innerText();
    const me = () => fetch(base + '/api/v1/me', { headers: { Authorization: `Bearer ${text}` } });
    if ((await me()).status !== 200) throw new Error('The token does not open the API.');
    await petro.go('/account');
    await petro.doesNotSee(text);
    await petro.send({}, '#tokens form[action$="/revocation"] button');
    if ((await me()).status !== 401) throw new Error('The token opens the API after it was taken back.');
    await petro.context.close();
}

/** The same page in two tabs: the first is saved, the second is told, keeps what was typed, and is saved after all. */
async function twice(iryna, path, form, fields, { first, second, field }) {
    const other = await iryna.tab();
    const pick = field === 'level';
    await iryna.go(path);
    await other.go(path);
    for (const tab of [iryna, other]) await tab.unfold(form);
    await iryna.send({ ...fields, [field]: first }, `${form} button.go`);
    await other.refused({ ...fields, [field]: second }, 412, `${form} button.go`);
    if (!pick) await other.sees(first);
    const kept = await other.page.locator(`${form} [name="${field}"]${pick ? ':checked' : ''}`).first().inputValue();
    if (kept !== second) throw new Error(`${path} lost «${second}», it shows «${kept}»`);
    await other.send({}, `${form}:has([name="${field}"]) button.go`);
    await other.page.close();
}

async function tabs(chromium) {
    const iryna = await Person.at(chromium, 'iryna');
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому літера лякає?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();

    await iryna.go(journey + '/entries/new?kind=diary');
    await iryna.send({ text: 'Перші слова', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    const entry = await iryna.page.locator('a[href^="/entries/"]').first().getAttribute('href');
    await twice(iryna, entry + '/edit', 'form:has([name="audience"])', {}, { field: 'text', first: 'З першої вкладки', second: 'З другої вкладки' });
    await iryna.go(entry);
    await iryna.sees('З другої вкладки');
    await iryna.sees('Попередні редакції (2)');

    await iryna.go(journey + '/meetings/new');
    await iryna.send({ how: 'video' }, 'form[action$="/meetings"] button.go');
    const meeting = iryna.path();
    await twice(iryna, meeting + '/edit', `form[action="${meeting}"]`, {}, { field: 'notes', first: 'Читали зошити', second: 'Читали шість зошитів' });
    await iryna.go(meeting);
    await iryna.sees('Читали шість зошитів');

    await iryna.go(journey + '/route/edit');
    await iryna.page.fill('#branch-name', 'Що робить літера');
    await iryna.send({}, 'form[action$="/route/branches"] button');
    await twice(iryna, journey + '/route/edit', 'form[action$="/branches/name"]', {}, { field: 'name', first: 'Літери', second: 'Рух' });
    await iryna.go(journey + '/route/edit');
    await iryna.sees('Рух');

    await iryna.go(journey + '/route/steps/new');
    await iryna.send({ action: 'Розсортувати завдання' }, 'form[action$="/route/steps"] button.go');
    await iryna.go(journey + '/route');
    const step = await iryna.page.locator('a[href^="/steps/"]').first().getAttribute('href');
    await twice(iryna, step, 'form:has([name="reflection"])', {}, { field: 'reflection', first: 'Вийшло п’ять купок', second: 'Одна купка порожня' });

    await twice(iryna, journey + '/review?form=written', 'form[action$="/review"]', {}, { field: 'level', first: 'event', second: 'method' });
    await twice(iryna, journey + '/review', 'form[action$="/review/decision"]', {}, { field: 'text', first: 'Далі сама', second: 'Далі вдвох' });
    await twice(iryna, journey + '/outlook/edit', 'form[action$="/outlook"]', { support: 'rarer' }, { field: 'next', first: 'Геометрія', second: 'Імовірність' });
    await iryna.go(journey + '/meetings');
    await iryna.context.close();
}

await story('Petro comes back with a slip; Iryna writes in two tabs', async chromium => {
    await comesBack(chromium, false).then(petro => petro.context.close());
    await token(await comesBack(chromium, true));
    await tabs(chromium);
});
