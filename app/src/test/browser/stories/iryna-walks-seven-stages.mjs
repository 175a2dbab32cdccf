// Iryna, a teacher, walks from an interest to an outlook with Olena beside her: once with JavaScript, once without.
import { Person, story, PHONE, DESK } from '../screen.mjs';

const inDays = days => new Date(Date.now() + days * 86400_000).toISOString().slice(0, 10);

async function walk(chromium, javaScriptEnabled) {
    const iryna = await Person.at(chromium, 'iryna', { javaScriptEnabled, viewport: javaScriptEnabled ? DESK : PHONE });
    const olena = await Person.at(chromium, 'olena', { javaScriptEnabled });

    // 1. Interest: no test is needed.
    await iryna.go('/journeys/new');
    await iryna.send({ interest: 'Чому сильні учні губляться, коли замість числа літера?', practice: 'seven-stages' }, 'form[action="/journeys"] button.go');
    const journey = iryna.path();
    await iryna.sees('Чому сильні учні губляться');

    // She asks Olena to be beside her.
    await iryna.go('/people?q=' + encodeURIComponent('Олена'));
    await iryna.follow('Олена Марчук');
    await iryna.press(/тьютор|поруч/i);
    await olena.go('/today');
    await olena.sees('Ірина Коваль');

    // 2. Question: a vague one is flagged, a concrete one is not; both are kept.
    await iryna.go(journey + '/question');
    await iryna.send({ text: 'Як краще вчити параметри?' }, 'form[action$="/question"] button.go');
    await iryna.go(journey + '/question');
    await iryna.sees('краще');
    await iryna.send({ text: 'Який порядок завдань дає 9-Б побачити параметр як точку, що рухається?', missing: 'Добірка завдань', for: 'Обрати порядок на листопад, 9-Б', by: 'грудень' },
        'form[action$="/question"] button.go');
    await iryna.go(journey);
    await iryna.sees('Який порядок завдань дає 9-Б');

    // 3. Goal: Olena proposes, both agree.
    await olena.go(journey + '/goal');
    await olena.send({ image: 'Три уроки на власних завданнях; половина 9-Б пояснює розв’язок своїми словами.', signs: 'Пояснення учнів, пораховані\nТри конспекти', until: inDays(120) },
        'form[action$="/goals"] button.go');
    await iryna.go(journey + '/goal');
    await iryna.sees('Три уроки на власних завданнях');
    await iryna.send({}, 'form[action$="/agreement"] button.go');
    await iryna.go(journey);
    await iryna.sees('Наша мета');

    // 4. Plan: her own step, and one that Olena proposes and she takes.
    await iryna.go(journey + '/route/steps/new');
    await iryna.send({ action: 'Скласти три завдання з повзунком', hours: '6', due: inDays(20), product: 'Три картки завдань' }, 'form[action$="/route/steps"] button.go');
    await olena.go(journey + '/route/proposals/new');
    await olena.send({ action: 'Супервізія: чому пояснення приходить зарано', hours: '2', why: 'Ви самі про це писали' }, 'form[action$="/route/proposals"] button.go');
    await iryna.go(journey + '/route');
    await iryna.sees('Супервізія');
    await iryna.send({}, 'button[name="answer"][value="taken"]');
    await iryna.go(journey + '/route');
    await iryna.sees('Скласти три завдання з повзунком');

    // 5. Doing: an own probe, a reply, a meeting noted in two taps, a joint analysis.
    await iryna.go(journey + '/analyses/new');
    await iryna.doesNotSee('name="probes"');
    await iryna.go(journey + '/entries/new?kind=probe');
    await iryna.send({ text: 'Без формули, лише повзунок і запитання «коли торкнеться?»', worked: 'Одинадцять із дев’ятнадцяти знайшли самі', audience: 'pair' }, 'form:has([name="audience"]) button.go');
    await olena.go('/today');
    await olena.sees('Без формули, лише повзунок');
    await olena.go(journey);
    await olena.follow(/^Відповісти/);
    await olena.send({ text: 'А що робили руками інші восьмеро?' }, 'main form:has([name="text"]) button.go');
    await olena.go(journey + '/meetings/new');
    await olena.send({ how: 'video' }, 'main form:has([name="how"]) button.go');
    await olena.go(journey);
    await olena.sees('Тьюторська зустріч');
    await iryna.go(journey);
    await iryna.sees('А що робили руками інші восьмеро?');

    // The tutee's side first: Olena cannot read it before it is sent.
    await iryna.go(journey + '/analyses/new');
    await iryna.page.locator('[name="probes"]').first().check();
    await iryna.send({}, 'form[action$="/analyses"] button.go');
    const sheet = iryna.path();
    await olena.go(sheet);
    if (await olena.page.locator('form[action$="/expert"]').count()) throw new Error('The tutor’s side is open before the tutee’s');
    await iryna.send({ worked: 'Тиша на початку', didNot: 'Пояснення зарано', why: 'Боюся паузи' }, 'form[action$="/own"] button.go');
    await olena.go(sheet);
    await olena.sees('Боюся паузи');
    await olena.send({ text: 'Пауза тут і є вчителькою.' }, 'form[action$="/expert"] button.go');
    await iryna.go(sheet);
    await iryna.sees('Пауза тут і є вчителькою.');
    await iryna.send({ text: 'Десять хвилин тиші після першого завдання.' }, 'form[action$="/decided"] button.go');

    // 6. Results: she chooses form and level, Olena signs an opinion, the decision is hers.
    await iryna.go(journey + '/review');
    await iryna.send({ form: 'lesson-video' }, 'form[action$="/review"] button.go');
    await iryna.send({ level: 'method' }, 'form[action$="/review"] button.go');
    await olena.go(journey + '/review');
    if (await olena.page.locator('form[action$="/decision"]').count()) throw new Error('The tutor is offered to decide');
    await olena.send({ text: 'Метод тримається і без мене.' }, 'form[action$="/expert"] button.go');
    await iryna.go(journey + '/review');
    await iryna.sees('Метод тримається і без мене.');
    await iryna.send({ text: 'Лишаю повзунок у всіх трьох класах.' }, 'form[action$="/decision"] button.go');

    // 7. What next: each goal, and whether support is still needed.
    await iryna.go(journey + '/outlook');
    if (await iryna.page.locator('[name="support"]').count() === 0) await iryna.go(journey + '/outlook/edit');
    await iryna.page.locator('[name$="reached"][value="partly"]').first().check();
    await iryna.page.locator('[name$="satisfaction"][value="4"]').first().check();
    await iryna.send({ support: 'rarer' }, 'form[action$="/outlook"] button.go');
    await olena.go(journey);
    await olena.sees('Перспектива');

    // Any stage can be visited again, and the walk is kept.
    await iryna.go(journey + '/stages');
    await iryna.press(/Мета/);
    await iryna.go(journey + '/stages');
    await iryna.sees('Що далі');

    // She sees that Olena looked.
    await iryna.go('/account/reads');
    await iryna.sees('Олена Марчук');
    await iryna.context.close();
    await olena.context.close();
}

await story('Iryna walks the seven stages with JavaScript', chromium => walk(chromium, true));
await story('Iryna walks the seven stages without JavaScript', chromium => walk(chromium, false));
