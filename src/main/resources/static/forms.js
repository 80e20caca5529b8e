// A form that is refused stays as it was typed: it is sent in the background, and only what was done leads on.
// Without a script the same forms post as ever and the sentence comes as a page of its own.
import { accepted } from "./drafts.js";
import { el } from "./score/dom.js";
import { Session } from "./score/session.js";
import { newerVersion } from "./versions.js";

const MEANT = 'main form[method="post"]:not([data-plain])';

/** @param {SubmitEvent} event */
export function sendInBackground(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented || !form.matches(MEANT)) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  follow(form, event.submitter)
    .catch(() => tell(form, sentence("Mất mạng: chưa gửi được. Phần đã gõ vẫn còn; mời gửi lại.")))
    .finally(() => (form.ariaBusy = null));
}

async function follow(form, submitter) {
  const answer = await post(form, submitter);
  const lost = answer.status === 401 || answer.status === 403;
  await show(form, lost && (await mine()) ? await post(form, submitter) : answer);
}

/** Whether the same person is, or has just been, signed in again. */
async function mine() {
  const session = new Session("/phien", document.querySelector('meta[name="account"]')?.content);
  if ((await session.check()) === "none") await session.signIn();
  return (await session.check()) === "mine";
}

function post(form, submitter) {
  const data = new FormData(form);
  if (submitter?.name) data.append(submitter.name, submitter.value);
  const files = form.enctype === "multipart/form-data";
  return fetch(addressOf(form, submitter), {
    method: "POST", body: files ? data : new URLSearchParams(data), headers: { Accept: "text/html", "HX-Request": "true" },
  });
}

const addressOf = (form, submitter) => submitter?.getAttribute("formaction") ?? form.getAttribute("action");

async function show(form, answer) {
  const next = answer.headers.get("HX-Redirect");
  if (next) {
    accepted(form);
    return go(next);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.querySelector("main");
  if (main) return replace(page, main);
  const told = [page.querySelector("body > *") ?? sentence("Máy chủ chưa trả lời được. Mời gửi lại.")];
  if (answer.status === 409) told.push(await newerVersion(form));
  tell(form, ...told);
}

function go(address) {
  const next = new URL(address, location.href);
  const here = next.pathname === location.pathname && next.search === location.search;
  location.assign(next);
  if (here && next.hash) location.reload();
}

/** The same form again with its errors, or a preview: a page of its own that keeps the address. */
function replace(page, main) {
  document.title = page.title;
  document.querySelector("main").replaceWith(document.importNode(main, true));
  const first = document.querySelector("main [aria-invalid], main [role=alert]");
  if (!first) return scrollTo(0, 0);
  if (first.matches("input, select, textarea")) first.focus();
  first.scrollIntoView({ block: "center" });
}

const sentence = (text) => el("div", { className: "band error", role: "alert" }, el("p", {}, text));

/** At the form, above its button; beneath the heading where the form is no more than a button. */
function tell(form, ...what) {
  const place = form.matches(".act") ? document.querySelector("#told") : noteOf(form);
  place.replaceChildren(...what.map((node) => document.adoptNode(node)));
  place.scrollIntoView({ block: "nearest" });
}

function noteOf(form) {
  const there = form.querySelector("[data-told]");
  if (there) return there;
  const note = el("div", { "data-told": "" });
  (form.querySelector(".acts:last-of-type") ?? form.lastElementChild).before(note);
  return note;
}
