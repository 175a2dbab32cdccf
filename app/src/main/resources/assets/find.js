// Ctrl+K finds, ? tells the keys, G and a letter goes there. What is shown are the pages /find and /keys themselves.
const GO = { KeyT: '/today', KeyJ: '/journey', KeyP: '/people' };
const writes = field => field.matches('input, textarea, select, [contenteditable]');
let went = 0;

async function part(path) {
    const answer = await fetch(path, { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('.finder');
}

async function over(path) {
    if (document.querySelector('dialog.over')) return;
    const finder = await part(path);
    if (!finder || document.querySelector('dialog.over')) return;
    const dialog = document.createElement('dialog');
    dialog.className = 'over';
    dialog.setAttribute('aria-label', finder.querySelector('h1').textContent);
    const close = document.createElement('form');
    close.method = 'dialog';
    close.append(Object.assign(document.createElement('button'), { className: 'btn quiet small', textContent: finder.dataset.close }));
    for (const field of finder.querySelectorAll('[id]')) field.id = `over-${field.id}`;
    for (const label of finder.querySelectorAll('[for]')) label.htmlFor = `over-${label.htmlFor}`;
    dialog.append(close, finder);
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    walk(finder);
    finder.querySelector('input')?.focus();
}

/** Keys of one letter can be switched off: whoever speaks to the computer would press them by accident. */
function letters(finder) {
    const line = finder.querySelector('[data-letters]');
    if (!line) return;
    const box = line.querySelector('input');
    box.checked = localStorage.getItem('letters') !== 'off';
    box.addEventListener('change', () => localStorage.setItem('letters', box.checked ? 'on' : 'off'));
    line.hidden = false;
}

function walk(finder) {
    letters(finder);
    const field = finder.querySelector('input[type=search]');
    if (!field) return;
    const links = () => [...finder.querySelectorAll('.found a')];
    let asked;
    let timer;
    const ask = async () => {
        const mine = asked = field.value;
        const found = await part(`/find?q=${encodeURIComponent(mine)}`);
        if (found && mine === asked) finder.querySelector('.found').replaceWith(found.querySelector('.found'));
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    field.form.addEventListener('submit', async event => {
        event.preventDefault();
        clearTimeout(timer);
        if (asked !== field.value) await ask();
        links()[0]?.click();
    });
    finder.addEventListener('keydown', event => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step) return;
        const stops = [field, ...links()];
        const next = stops[stops.indexOf(document.activeElement) + step];
        if (next) { event.preventDefault(); next.focus(); }
    });
}

document.addEventListener('keydown', event => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.code === 'KeyK') { event.preventDefault(); over('/find'); return; }
    if (ctrl && event.key === 'Enter' && event.target.form) { event.preventDefault(); event.target.form.requestSubmit(); return; }
    if (ctrl || event.altKey || localStorage.getItem('letters') === 'off' || writes(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === '?') { event.preventDefault(); over('/keys'); }
    if (Date.now() - went < 1500 && event.code === 'KeyB') location.href = '/bin';
    else if (Date.now() - went < 1500 && GO[event.code] && document.querySelector(`nav a[href="${GO[event.code]}"]`)) location.href = GO[event.code];
    went = event.code === 'KeyG' ? Date.now() : 0;
});

const here = document.querySelector('main .finder');
if (here) walk(here);
