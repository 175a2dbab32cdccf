// Every page that a person can open: axe finds nothing, nothing scrolls sideways at 320 px. The whole run takes all languages,
// themes and widths; the daily one a part of the pairs.
import { Person, story, PHONE, DESK } from '../screen.mjs';

const all = process.env.PORUCH_ALL === 'true';
const looks = all
    ? ['uk', 'ru', 'en'].flatMap(language => [false, true].flatMap(dark => [PHONE, DESK].map(viewport => ({ language, dark, viewport }))))
    : [{ language: 'ru', dark: true, viewport: PHONE }, { language: 'en', dark: false, viewport: DESK }, { language: 'uk', dark: true, viewport: DESK }];

async function prepare(chromium) {
    const iryna = await Person.at(chromium, 'iryna');
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому літера лякає?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.send({ text: 'Проба з повзунком', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await iryna.go(journey + '/route/steps/new');
    await iryna.send({ action: 'Три завдання', hours: '6' }, 'form[action$="/route/steps"] button.go');
    await iryna.go(journey + '/analyses/new');
    await iryna.page.locator('[name="probes"]').first().check();
    await iryna.send({}, 'form[action$="/analyses"] button.go');
    const sheet = iryna.path();
    await iryna.context.close();
    return { journey, sheet };
}

const own = ({ journey, sheet }) => ['/', '/journey', '/journeys', '/journeys/new', '/help', '/people', '/people?q=zzz', '/account', '/account/reads',
    '/account/tokens', '/account/password', journey, sheet, ...['goal', 'question', 'interest', 'stages', 'map', 'diary', 'route', 'route/edit', 'route/versions', 'route/steps/new',
        'participants', 'review', 'outlook', 'meetings', 'meetings/new', 'pace', 'conclusion', 'analyses/new', 'entries/new?kind=probe', 'entries/new?kind=reflection',
        'entries/new?kind=diary', 'entries/new?kind=difficulty'].map(page => `${journey}/${page}`)];
const beside = ({ journey, sheet }) => ['/today', '/hours', '/hours/counting', '/advice', '/methods', '/journeys', journey, sheet, ...['goal', 'map', 'diary', 'route', 'route/proposals/new', 'private-notes', 'meetings', 'meetings/new', 'review', 'pace', 'conclusion']
    .map(page => `${journey}/${page}`)];

await story('Every page holds for the tutee, the tutor, the methodologist and the mother', async chromium => {
    const made = await prepare(chromium);
    for (const look of looks) {
        for (const [name, pages] of [['iryna', own(made)], ['olena', beside(made)], ['nadiia', ['/people', '/people/new', '/account', '/advice', '/advice/edit?stage=goal']], ['oksana', ['/journeys', '/account']]]) {
            const person = await Person.at(chromium, name, look);
            for (const page of pages) await person.go(page);
            await person.context.close();
        }
    }
});
