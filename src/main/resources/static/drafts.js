// What is typed into a marked form outlives a reload, an expired session, a crash: it is kept on this machine, for the
// person who typed it, until the server has accepted it or that person signs out. Never files, passwords, hidden fields.
import { el } from "./score/dom.js";

const PREFIX = "tdkt.draft.";
const MARKED = "form[data-draft]";
const DAYS = 7;
const NEVER = ["hidden", "file", "password", "submit", "button", "reset"];

/**
 * @typedef {{value: string[], base: string[], label: string}} Typed what stands there, and what the server had there
 * @typedef {{at: number, fields: Object<string, Typed>}} Draft only fields that differ from what the server had
 */

/** What the server had in each form when the page was loaded; a refused form comes back with what was typed. */
const bases = new Map();

/** Fields that were not put back, because something newer stands there, until their person has decided. */
const undecided = new Map();

/** Signing out in one tab ends the keeping in all. */
const tabs = new BroadcastChannel("tdkt.drafts");
let keeping = true;

const account = () => document.querySelector('meta[name="account"]')?.content;
const keyOf = (form) => PREFIX + account() + "." + addressOf(form);

/** Where the form goes, with what the page was asked for where the form does not repeat it. */
function addressOf(form) {
  const action = form.getAttribute("action") ?? "";
  return action.includes("?") ? action : action + location.search;
}

/** Keeps what is typed from now on, and puts back what was typed before. */
export function keepDrafts() {
  sweep();
  if (!account()) return;
  for (const form of document.querySelectorAll(MARKED)) {
    bases.set(keyOf(form), read(form, serverValue));
    restore(form, load(keyOf(form)));
  }
  document.addEventListener("input", ({ target }) => keeping && target.form?.matches(MARKED) && keep(target.form));
  tabs.addEventListener("message", ({ data }) => data === account() && (keeping = false));
}

/** The server has taken it, and what led to it over pages that are gone. @param {HTMLFormElement} form */
export function accepted(form) {
  if (!account()) return;
  const here = new Set([...document.querySelectorAll(MARKED)].map(keyOf));
  for (const key of bases.keys()) if (!here.has(key)) localStorage.removeItem(key);
  localStorage.removeItem(keyOf(form));
}

/** Nothing of this person stays on the machine. */
export function forgetDrafts(person) {
  keeping = false;
  tabs.postMessage(person);
  keys().filter((key) => key.startsWith(PREFIX + person + ".")).forEach((key) => localStorage.removeItem(key));
}

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

function sweep() {
  const oldest = Date.now() - DAYS * 24 * 60 * 60 * 1000;
  keys().filter((key) => !(load(key)?.at > oldest)).forEach((key) => localStorage.removeItem(key));
}

/** @returns {Draft|null} */
function load(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(form) {
  const key = keyOf(form);
  if (!bases.has(key)) bases.set(key, read(form, serverValue));
  const [base, now, before] = [bases.get(key), read(form, shownValue), load(key)];
  const fields = Object.fromEntries(Object.entries(before?.fields ?? {}).filter(([name]) => undecided.get(key)?.has(name)));
  for (const [name, value] of Object.entries(now)) {
    if (!same(value, base[name] ?? [])) fields[name] = { value, base: base[name] ?? [], label: labelOf(form, name) };
  }
  if (Object.keys(fields).length) store(key, { at: Date.now(), fields });
  else localStorage.removeItem(key);
}

function store(key, draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden store: what is typed still stands on the page.
  }
}

/** @param {HTMLFormElement} form @param {Draft|null} draft */
function restore(form, draft) {
  if (!draft) return;
  const now = bases.get(keyOf(form));
  const lost = Object.entries(draft.fields).filter(([name, typed]) => !same(typed.value, now[name] ?? []));
  if (!lost.length) return localStorage.removeItem(keyOf(form));
  const [back, newer] = [[], []];
  for (const one of lost) (same(one[1].base, now[one[0]] ?? null) ? back : newer).push(one);
  back.forEach(([name, typed]) => write(form, name, typed.value));
  undecided.set(keyOf(form), new Set(newer.map(([name]) => name)));
  form.closest("details")?.setAttribute("open", "");
  form.prepend(told(form, draft.at, back, newer));
}

function told(form, at, back, newer) {
  const drop = el("button", { className: "button small", type: "button" }, "Bỏ");
  const text = back.length
    ? `Đã khôi phục nội dung nhập lúc ${time(at)}, chưa lưu. `
    : `Nội dung nhập lúc ${time(at)} chưa lưu và chưa điền lại. `;
  const band = el("div", { className: newer.length ? "band ask" : "band ask restored", role: "status" }, el("p", {}, text, drop));
  if (newer.length) {
    band.append(el("p", {}, "Các ô sau đã được sửa từ lúc ấy nên giữ nội dung mới. Nội dung đã nhập khi đó:"),
      el("ul", {}, ...newer.map((one) => line(form, ...one))));
  }
  drop.addEventListener("click", () => {
    back.forEach(([name, typed]) => write(form, name, typed.base));
    undecided.delete(keyOf(form));
    keep(form);
    band.remove();
    control(form, back[0]?.[0])?.focus();
  });
  return band;
}

/** One field where something newer stands: what was typed, to be taken or left. */
function line(form, name, typed) {
  const item = el("li", {}, `${typed.label}: ${words(control(form, name), typed.value)} `);
  if (!control(form, name)) return item;
  const take = el("button", { className: "button small", type: "button" }, "Dùng nội dung này");
  take.setAttribute("aria-label", `Dùng nội dung này: ${typed.label}`);
  take.addEventListener("click", () => {
    write(form, name, typed.value);
    undecided.get(keyOf(form))?.delete(name);
    item.remove();
    keep(form);
    control(form, name).focus();
  });
  item.append(take);
  return item;
}

/** @param {HTMLElement|undefined} one the field as it is now */
function words(one, values) {
  if (one && ticks(one) && values.length < 2) return values.length ? "có" : "không";
  const shown = one?.options ? [...one.options].filter((option) => values.includes(option.value)).map((option) => option.text) : values;
  return shown.join("") ? `“${shown.join(", ")}”` : "(trống)";
}

/** "9:41", or "9:41 ngày 28/11" where it was not today. */
function time(at) {
  const [then, today] = [new Date(at), new Date()];
  const hour = `${then.getHours()}:${String(then.getMinutes()).padStart(2, "0")}`;
  const day = (date) => `${date.getDate()}/${date.getMonth() + 1}`;
  return day(then) === day(today) ? hour : `${hour} ngày ${day(then)}`;
}

const controls = (form) => [...form.elements].filter((one) => one.name && !NEVER.includes(one.type));
const control = (form, name) => controls(form).find((one) => one.name === name);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const ticks = (one) => one.type === "checkbox" || one.type === "radio";

/** @returns {Object<string, string[]>} of each field what stands there; of boxes the ticked ones */
function read(form, of) {
  const values = {};
  for (const one of controls(form)) (values[one.name] ??= []).push(...of(one));
  return values;
}

function shownValue(one) {
  if (ticks(one)) return one.checked ? [one.value] : [];
  return one.options ? [...one.selectedOptions].map((option) => option.value) : [one.value];
}

function serverValue(one) {
  if (ticks(one)) return one.defaultChecked ? [one.value] : [];
  if (!one.options) return [one.defaultValue];
  const chosen = [...one.options].filter((option) => option.defaultSelected);
  return (chosen.length || one.multiple ? chosen : [...one.options].slice(0, 1)).map((option) => option.value);
}

function write(form, name, values) {
  const left = [...values];
  for (const one of controls(form).filter((each) => each.name === name)) {
    if (ticks(one)) one.checked = values.includes(one.value);
    else if (one.options) for (const option of one.options) option.selected = values.includes(option.value);
    else one.value = left.shift() ?? "";
  }
}

/** As people read it: the words of its label, within a group those of the group too. */
function labelOf(form, name) {
  const one = control(form, name);
  const group = one.closest("fieldset")?.querySelector("legend")?.textContent;
  const own = [...(one.labels?.[0]?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent;
  return [group, own].filter(Boolean).map((text) => text.trim()).join(", ") || name;
}
