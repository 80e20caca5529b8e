// A file that was chosen or dropped is sent at once, also one that came before this script; without it the button does it.
const send = (field) => field?.files.length && field.form.requestSubmit();

document.addEventListener("change", (event) => send(event.target.closest("[data-send-at-once]")));
send(document.querySelector("[data-send-at-once]"));
