// What was thrown away can be taken back: the sentence stays over the page for ten seconds, longer while it is looked at.
const said = document.getElementById('said');
said.classList.add('toast');
let timer;
const wait = () => { clearTimeout(timer); timer = setTimeout(() => said.remove(), 10_000); };
const stay = () => clearTimeout(timer);
said.addEventListener('pointerenter', stay);
said.addEventListener('focusin', stay);
said.addEventListener('pointerleave', wait);
said.addEventListener('focusout', wait);
wait();
