// Photos are made small before they leave the phone: at most 1600 pixels and about 200 kB, upright, without place and time.
// Without this file the server does the same.
const ENOUGH = 200_000;
const LARGEST = 10 * 1024 * 1024;
const TRIES = [[1600, .8], [1600, .65], [1280, .65], [1024, .6], [800, .5]];

const drawn = (picture, longest, quality) => {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
};

const small = async file => {
    if (!file.type.startsWith('image/') || file.size <= ENOUGH) return file;
    try {
        const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
        let blob = null;
        for (const [longest, quality] of TRIES) {
            blob = await drawn(picture, longest, quality);
            if (blob && blob.size <= ENOUGH) break;
        }
        picture.close();
        return blob && blob.size < file.size ? new File([blob], 'photo.jpg', { type: 'image/jpeg' }) : file;
    } catch {
        return file; // the server says what is wrong with it
    }
};

const chosen = async input => {
    const given = [...input.files];
    const says = input.parentElement.querySelector('output');
    const button = input.form.querySelector('button.go');
    button.disabled = true;
    try {
        const files = await Promise.all(given.map(small));
        const list = new DataTransfer();
        files.forEach(file => list.items.add(file));
        input.files = list.files;
        const large = files.some(file => file.size > LARGEST);
        input.setCustomValidity(large ? input.dataset.large : '');
        says.textContent = large ? input.dataset.large
            : files.map(file => `${file.name}: ${Math.max(1, Math.round(file.size / 1000))} ${input.dataset.size}`).join(', ');
    } finally {
        button.disabled = false;
    }
};

document.querySelectorAll('input[data-photo]').forEach(input => input.addEventListener('change', () => chosen(input)));
