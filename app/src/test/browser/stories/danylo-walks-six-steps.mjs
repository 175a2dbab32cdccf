// Danylo, 12, walks the six steps with Sofiia; his mother gives consent first, and sees only what he opens to the family.
import { Person, story, PHONE } from '../screen.mjs';

const inDays = days => new Date(Date.now() + days * 86400_000).toISOString().slice(0, 10);

await story('Danylo walks the six steps on a phone', async chromium => {
    const sofiia = await Person.at(chromium, 'sofiia');
    const danylo = await Person.at(chromium, 'danylo', { viewport: PHONE });
    const oksana = await Person.at(chromium, 'oksana', { viewport: PHONE });

    // Sofiia proposes; nothing opens before his mother's consent.
    await sofiia.go('/people?q=' + encodeURIComponent('Данило'));
    await sofiia.follow('Данило Мельник');
    await sofiia.go(await sofiia.page.locator('a[href*="tutee="]').first().getAttribute('href'));
    await sofiia.send({}, 'form[action="/journeys"] button.go');
    await oksana.go('/journeys');
    await oksana.follow(/Данило/);
    await oksana.send({}, 'form[action$="/consent"] button.go');
    await danylo.go('/journey');
    const journey = danylo.path();
    await danylo.sees('Твій хід');
    await danylo.send({}, 'form[action$="/taking"] button.go');

    // Needs and trust: he says what he wants to find out; what is only his stays his.
    await danylo.go(journey + '/interest');
    await danylo.send({ text: 'Хочу дізнатися, чому місток із паперу тримає машинку' }, 'form[action$="/interest"] button.go');
    await danylo.go(journey + '/entries/new?kind=diary');
    await danylo.send({ text: 'Боюся, що не вийде', audience: 'me' }, 'form:has([name="audience"]) button.go');
    await sofiia.go(journey);
    await sofiia.doesNotSee('Боюся, що не вийде');

    // Trial: an own probe, open to the family.
    await danylo.go(journey + '/entries/new?kind=probe');
    await danylo.send({ text: 'Склав папір гармошкою, витримало 14 монет', worked: 'гармошка', didNot: 'рулон', willTry: 'трикутники', audience: 'family' }, 'form:has([name="audience"]) button.go');
    await oksana.go(journey);
    await oksana.sees('витримало 14 монет');
    await oksana.doesNotSee('Боюся, що не вийде');
    await sofiia.go(journey);
    await sofiia.sees('витримало 14 монет');

    // Programme: a goal of two.
    await danylo.go(journey + '/goal');
    await danylo.send({ image: 'Місток із паперу, який тримає мій зошит', signs: 'зошит лежить хвилину', until: inDays(30) }, 'form[action$="/goals"] button.go');
    await sofiia.go(journey + '/goal');
    await sofiia.send({}, 'form[action$="/agreement"] button.go');

    // Reflection and scaling.
    await danylo.go(journey + '/entries/new?kind=reflection');
    await danylo.send({ worked: 'трикутники', didNot: 'поспішав', willTry: 'поміряти перед тим, як різати', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await danylo.go(journey + '/outlook');
    if (await danylo.page.locator('[name="support"]').count() === 0) await danylo.go(journey + '/outlook/edit');
    await danylo.page.locator('[name$="reached"][value="yes"]').first().check();
    await danylo.page.locator('[name$="satisfaction"][value="5"]').first().check();
    await danylo.send({ support: 'go-on' }, 'form[action$="/outlook"] button.go');
    await danylo.go(journey);
    await danylo.sees('Масштабування');
});
