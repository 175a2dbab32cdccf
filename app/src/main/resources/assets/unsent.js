// Keeps what is being written and was not sent yet, and brings it back. Without this file a form is a form.
const WAIT = 2500;
const API = '/api/v1/me/unsent';
const said = key => `unsent ${key}`;

const own = field => field.name && !field.name.startsWith('_') && field.type !== 'file' && field.type !== 'password';

function words(form) {
    const all = {};
    for (const [name, value] of new FormData(form)) {
        if (!name.startsWith('_') && typeof value === 'string') (all[name] ??= []).push(value);
    }
    return all;
}

function fill(form, fields) {
    const left = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    for (const field of form.elements) {
        if (!own(field)) continue;
        const values = left[field.name];
        if (field.type === 'checkbox' || field.type === 'radio') {
            if (values || field.type === 'checkbox') field.checked = !!values && values.includes(field.value);
        } else if (values?.length && (field.type !== 'hidden' || field.name === 'version')) {
            field.value = values.shift();
        }
        if (field.type !== 'hidden' && field.value && fields[field.name]) field.closest('details')?.setAttribute('open', '');
    }
}

function moment(at, zone) {
    const day = date => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date);
    const date = day(at) === day(new Date()) ? {} : { day: 'numeric', month: 'short' };
    return new Intl.DateTimeFormat(document.documentElement.lang, { ...date, hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
}

class Draft {
    constructor(form, line) {
        this.form = form;
        this.line = line;
        this.key = form.elements._unsent.value;
        this.fresh = words(form);
        form.addEventListener('input', () => this.later());
        form.addEventListener('change', () => this.later());
        form.addEventListener('submit', () => this.sent());
        addEventListener('pagehide', () => this.flush());
        document.addEventListener('visibilitychange', () => document.hidden && this.flush());
        line.querySelector('button').addEventListener('click', () => this.gone ? this.takeBack() : this.throwAway());
    }

    call(method, path, body, keepalive = false) {
        const headers = { 'X-CSRF-TOKEN': this.form.elements._csrf.value };
        if (body) headers['Content-Type'] = 'application/json';
        return fetch(path, { method, headers, body: body && JSON.stringify(body), keepalive, credentials: 'same-origin' });
    }

    async open() {
        const answer = await fetch(`${API}?form=${encodeURIComponent(this.key)}`, { credentials: 'same-origin' });
        if (!answer.ok) return;
        const draft = (await answer.json()).items[0];
        const sent = sessionStorage.getItem(said(this.key));
        sessionStorage.removeItem(said(this.key));
        if (!draft || this.timer) return;
        if (sent && Date.parse(draft.savedAt) <= Number(sent)) return this.later();
        this.show(draft);
    }

    show(draft) {
        if (JSON.stringify(draft.fields) === JSON.stringify(this.fresh)) return;
        this.id = draft.id;
        this.gone = false;
        fill(this.form, draft.fields);
        this.tell(this.line.dataset.yours.replace('%', moment(new Date(draft.savedAt), this.line.dataset.zone)), 'throw');
    }

    tell(text, act) {
        this.line.querySelector('span').textContent = text;
        this.line.querySelector('button').textContent = this.line.querySelector('button').dataset[act];
        this.line.hidden = false;
    }

    later() {
        this.gone = false;
        this.timer ??= setTimeout(() => this.save(), WAIT);
    }

    async save(keepalive = false) {
        const body = { form: this.key, page: location.pathname + location.search, fields: words(this.form) };
        try {
            const answer = await this.call('PUT', API, body, keepalive);
            this.timer = undefined;
            if (answer.ok) this.id = (await answer.json()).id;
            this.form.dataset.kept = answer.ok ? 'yes' : 'no';
        } catch {
            this.timer = setTimeout(() => this.save(), WAIT);
        }
    }

    flush() {
        if (!this.timer) return;
        clearTimeout(this.timer);
        this.save(true);
    }

    sent() {
        clearTimeout(this.timer);
        this.timer = undefined;
        sessionStorage.setItem(said(this.key), String(Date.now()));
    }

    async throwAway() {
        clearTimeout(this.timer);
        this.timer = undefined;
        await this.call('DELETE', `${API}?form=${encodeURIComponent(this.key)}`);
        fill(this.form, { ...Object.fromEntries([...this.form.elements].filter(own).map(each => [each.name, ['']])), ...this.fresh });
        this.tell(this.line.dataset.gone, 'back');
        this.gone = true;
    }

    async takeBack() {
        const answer = await this.call('POST', `${API}/${this.id}/return`);
        if (answer.ok) this.show(await answer.json());
    }
}

for (const line of document.querySelectorAll('.unsent')) {
    const form = line.closest('form');
    if (form?.elements._csrf) new Draft(form, line).open();
}
