// A picture that is pasted into a form goes into its file field, as if it had been chosen there.
document.querySelectorAll('input[data-photo]').forEach(input => input.form.addEventListener('paste', event => {
    const pictures = [...event.clipboardData.files].filter(file => file.type.startsWith('image/'));
    if (!pictures.length) return;
    event.preventDefault();
    const list = new DataTransfer();
    [...input.files, ...pictures].forEach(file => list.items.add(file));
    input.files = list.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
}));
