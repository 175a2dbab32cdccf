// Steps can be dragged to another place, which does the same as the buttons beside them.
(() => {
    const form = document.getElementById('place');
    if (!form) return;
    let step, gap;

    const lists = () => [...document.querySelectorAll('[data-branch]')];
    const others = list => [...list.querySelectorAll(':scope > [data-step]')].filter(each => each !== step);

    const under = y => {
        const near = list => { const box = list.getBoundingClientRect(); return Math.max(box.top - y, y - box.bottom, 0); };
        const list = lists().sort((a, b) => near(a) - near(b))[0];
        const before = others(list).find(each => { const box = each.getBoundingClientRect(); return y < box.top + box.height / 2; });
        list.insertBefore(gap, before ?? null);
        return list;
    };

    const end = () => {
        step?.classList.remove('dragged');
        gap?.remove();
        step = gap = undefined;
    };

    for (const item of document.querySelectorAll('[data-step]')) {
        const grip = document.createElement('span');
        grip.className = 'grip';
        grip.title = form.dataset.grip;
        grip.setAttribute('aria-hidden', 'true');
        item.append(grip);
        grip.addEventListener('pointerdown', event => {
            if (event.button) return;
            event.preventDefault();
            grip.setPointerCapture(event.pointerId);
            step = item;
            gap = document.createElement('li');
            gap.className = 'gap';
            item.classList.add('dragged');
            item.after(gap);
        });
        grip.addEventListener('pointermove', event => {
            if (step !== item) return;
            under(event.clientY);
            if (event.clientY < 80) scrollBy(0, -16);
            if (event.clientY > innerHeight - 80) scrollBy(0, 16);
        });
        grip.addEventListener('pointerup', event => {
            if (step !== item) return;
            const list = under(event.clientY);
            const position = [...list.children].filter(each => each !== step && (each === gap || each.dataset.step)).indexOf(gap);
            const at = item.parentElement === list && [...list.querySelectorAll(':scope > [data-step]')].indexOf(item) === position;
            if (!at) {
                form.action = form.dataset.at + item.dataset.step + '/place';
                form.elements.branch.value = list.dataset.branch;
                form.elements.position.value = position;
                form.submit();
            }
            end();
        });
        grip.addEventListener('pointercancel', end);
    }
    addEventListener('keydown', event => event.key === 'Escape' && end());
})();
