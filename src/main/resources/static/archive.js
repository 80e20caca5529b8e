// Checking without a mouse: the field that has the focus shows its place on the page, Enter goes to the next field and at the
// last one takes the record. Files are sent one by one, so that a weak line loses one and not all. Without a script Enter
// takes the record, and all files go together.
import { announce } from "./score/say.js";

document.addEventListener("focusin", (event) => {
  const value = event.target.closest("[data-value]");
  document.querySelectorAll("[data-spot].current").forEach((spot) => spot.classList.remove("current"));
  const spot = value && document.querySelector(`[data-spot="${value.dataset.value}"]`);
  spot?.classList.add("current");
  spot?.scrollIntoView({ block: "nearest" });
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("[data-values]");
  if (!form || event.key !== "Enter" || event.isComposing || !event.target.matches("input")) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll("input:not([type=hidden])")];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next && !event.ctrlKey) return next.select() ?? next.focus();
  form.requestSubmit();
});

document.querySelector("[data-values] input:not([type=hidden])")?.focus({ preventScroll: true });

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-one-by-one]")) return;
  event.preventDefault();
  const files = [...form.elements.tep.files];
  form.querySelector("button").disabled = true;
  const told = [];
  for (const [index, file] of files.entries()) {
    announce(`Đang gửi ${index + 1}/${files.length}: ${file.name}`);
    told.push(await sent(form, file));
  }
  const refused = told.filter((sentence) => sentence);
  if (refused.length === 0) return location.reload();
  form.querySelector("button").disabled = false;
  announce(refused.join(" "));
});

/** What to tell of a file that was not taken; nothing where it was. */
async function sent(form, file) {
  const data = new FormData();
  const token = form.querySelector("input[type=hidden]");
  data.append(token.name, token.value);
  data.append("tep", file);
  const answer = await fetch(form.action + "/mot", { method: "POST", body: data, headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) return "";
  if (!answer) return `Mất mạng: chưa gửi được “${file.name}”.`;
  return (await answer.json().catch(() => ({}))).text ?? `Chưa gửi được “${file.name}”.`;
}
