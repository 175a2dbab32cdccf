// A person at a screen: one browser context, signed in, with the checks that hold on every page.
import { createRequire } from 'node:module';
import { readFileSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const base = process.env.PORUCH_BASE;
export const centre = process.env.PORUCH_CENTRE;
export const password = process.env.PORUCH_PASSWORD;
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
const pictures = process.env.PORUCH_PICTURES;

export async function browser() {
    const { existsSync } = await import('node:fs');
    return chromium.launch({
        executablePath: process.env.PORUCH_CHROMIUM ?? browsers.find(existsSync),
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
}

export class Person {
    constructor(name, page, context) {
        this.name = name;
        this.page = page;
        this.context = context;
        this.faults = [];
        this.looked = new Set();
        page.on('console', message => message.type() === 'error' && this.faults.push(message.text()));
        page.on('pageerror', error => this.faults.push(String(error)));
        page.on('response', answer => answer.status() >= 500 && this.faults.push(`${answer.status()} ${answer.url()}`));
    }

    /** Somebody at a browser who has not signed in. */
    static async guest(chromium, name, { viewport = DESK, javaScriptEnabled = true, dark = false } = {}) {
        const context = await chromium.newContext({
            viewport, javaScriptEnabled, locale: 'uk-UA', colorScheme: dark ? 'dark' : 'light', bypassCSP: false,
        });
        context.setDefaultTimeout(15_000);
        return new Person(name, await context.newPage(), context);
    }

    static async at(chromium, name, { language, ...look } = {}) {
        const person = await Person.guest(chromium, name, look);
        await person.signIn();
        if (language) await person.speak(language);
        return person;
    }

    /** The same person at the same browser, in a second tab. */
    async tab() {
        return new Person(this.name, await this.context.newPage(), this.context);
    }

    async signIn(word = password) {
        await this.go('/sign-in');
        await this.page.fill('#login', `${this.name}@${centre}`);
        await this.page.fill('#password', word);
        await this.page.click('main button.go');
        await this.page.waitForLoadState();
    }

    async speak(language) {
        await this.page.click(`footer button[value=${language}]`);
        await this.page.waitForLoadState();
    }

    async go(path) {
        const answer = await this.page.goto(path.startsWith('http') ? path : base + path);
        if (answer && answer.status() >= 400) throw new Error(`${this.name}: ${path} answered ${answer.status()}`);
        await this.check();
    }

    /** Fills fields by name, and sends the form that holds them; without a button's name, the first one. */
    async send(fields, button = 'main form:has([name="_once"]) button.go') {
        for (const [name, value] of Object.entries(fields)) {
            const field = this.page.locator(`[name="${name}"]`);
            const type = await field.first().getAttribute('type');
            if (type === 'radio' || type === 'checkbox') await this.page.locator(`[name="${name}"][value="${value}"]`).check();
            else await field.first().fill(String(value));
        }
        await Promise.all([this.page.waitForNavigation(), this.page.locator(button).first().click()]);
        await this.check();
    }

    /** Sends a form that must come back with this status. A browser's own complaint about it is no fault. */
    async refused(fields, status, button) {
        const answer = this.page.waitForResponse(response => response.request().method() === 'POST');
        await this.send(fields, button).catch(fault => {
            if (!String(fault).includes(`status of ${status}`)) throw fault;
        });
        if ((await answer).status() !== status) throw new Error(`${this.path()} answered ${(await answer).status()}, not ${status}`);
        this.faults.length = 0;
        this.looked.delete(this.kind());
        await this.check(`-${status}`);
    }

    /** Opens what is folded around this place. */
    async unfold(place) {
        for (const folded of await this.page.locator(`details:not([open]):has(${place}), ${place} details:not([open])`).all()) {
            await folded.evaluate(details => details.setAttribute('open', ''));
        }
    }

    async press(text) {
        await Promise.all([this.page.waitForNavigation(), this.page.getByRole('button', { name: text }).first().click()]);
        await this.check();
    }

    async follow(text) {
        await Promise.all([this.page.waitForNavigation(), this.page.getByRole('link', { name: text }).first().click()]);
        await this.check();
    }

    path() {
        return new URL(this.page.url()).pathname;
    }

    /** The path without ids: pages of one kind look alike. */
    kind() {
        return this.path().replace(/[0-9a-f-]{36}/g, '*');
    }

    async sees(text) {
        const body = await this.page.locator('main').innerText();
        if (!body.includes(text)) throw new Error(`${this.name} does not see «${text}» on ${this.path()}:\n${body.slice(0, 1500)}`);
    }

    async doesNotSee(text) {
        if ((await this.page.content()).includes(text)) throw new Error(`${this.name} sees «${text}» on ${this.path()}`);
    }

    /** What must hold on every page: no sideways scroll at 320, axe finds nothing, nothing broke. */
    async check(status = '') {
        if (this.faults.length) throw new Error(`${this.name} on ${this.page.url()}: ${this.faults.join('; ')}`);
        const kind = this.kind();
        if (this.looked.has(kind)) return;
        this.looked.add(kind);
        await this.noSidewaysScroll();
        if (this.context._options.javaScriptEnabled !== false) await this.axe();
        await this.picture(kind + status);
    }

    async noSidewaysScroll() {
        const size = this.page.viewportSize();
        await this.page.setViewportSize({ width: 320, height: 640 });
        const box = this.page.locator('html');
        const wide = await box.evaluate(html => html.scrollWidth - html.clientWidth).catch(() => 0);
        await this.page.setViewportSize(size);
        if (wide > 0) throw new Error(`${this.path()} scrolls sideways by ${wide} px at 320 px`);
    }

    async axe() {
        await this.page.evaluate(axe);
        const found = await this.page.evaluate(async () => {
            const result = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
            return result.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
        });
        if (found.length) throw new Error(`axe on ${this.path()}:\n${found.join('\n')}`);
    }

    /** Kept only where PORUCH_PICTURES names a folder. */
    async picture(name = this.path()) {
        if (!pictures) return;
        mkdirSync(pictures, { recursive: true });
        const file = `${this.name}${name.replaceAll('/', '_')}-${this.page.viewportSize().width}.png`;
        await this.page.screenshot({ path: `${pictures}/${file}`, fullPage: true });
    }
}

/** Runs a story with a browser of its own and tells how it went. */
export async function story(title, tell) {
    const chromium = await browser();
    try {
        await tell(chromium);
        console.log(`ok: ${title}`);
    } catch (fault) {
        console.error(`not ok: ${title}\n${fault.stack}`);
        process.exitCode = 1;
    } finally {
        await chromium.close();
    }
}
