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

    static async at(chromium, name, { viewport = DESK, javaScriptEnabled = true, dark = false, language } = {}) {
        const context = await chromium.newContext({
            viewport, javaScriptEnabled, locale: 'uk-UA', colorScheme: dark ? 'dark' : 'light', bypassCSP: false,
        });
        context.setDefaultTimeout(15_000);
        const person = new Person(name, await context.newPage(), context);
        await person.signIn();
        if (language) await person.speak(language);
        return person;
    }

    async signIn() {
        await this.go('/sign-in');
        await this.page.fill('#login', `${this.name}@${centre}`);
        await this.page.fill('#password', password);
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

    /** Fills fields by id or name, and sends the form that holds them. */
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

    async sees(text) {
        const body = await this.page.locator('main').innerText();
        if (!body.includes(text)) throw new Error(`${this.name} does not see «${text}» on ${this.path()}:\n${body.slice(0, 1500)}`);
    }

    async doesNotSee(text) {
        if ((await this.page.content()).includes(text)) throw new Error(`${this.name} sees «${text}» on ${this.path()}`);
    }

    /** What must hold on every page: no sideways scroll at 320, axe finds nothing, nothing broke. */
    async check() {
        if (this.faults.length) throw new Error(`${this.name} on ${this.page.url()}: ${this.faults.join('; ')}`);
        const kind = this.path().replace(/[0-9a-f-]{36}/g, '*');
        if (this.looked.has(kind)) return;
        this.looked.add(kind);
        await this.noSidewaysScroll();
        if (this.context._options.javaScriptEnabled !== false) await this.axe();
        if (pictures) await this.picture(kind);
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

    async picture(name = this.path()) {
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
