// Reading and writing the controls of one row. A row is saved whole: every slot of its leaf goes along.
import { uuid } from "./uuid.js";

export const rowOf = (control) => control.closest("[data-leaf]");
export const controlsOf = (row) => [...row.querySelectorAll("[data-cell]")];
export const slotOf = (control) => control.dataset.cell.slice(rowOf(control).dataset.leaf.length + 1);
export const isText = (control) => control.matches("textarea, input:not([type=radio], [type=checkbox])");
/** What must not be kept on this machine: a restricted text, marked so by the page or in its line just now. */
export const isSensitive = (control) =>
  control.matches("[data-sensitive]")
  || (control.matches("textarea") && Boolean(control.closest("[data-case]")?.querySelector("[data-secret]:checked")));
const isChoice = (control) => control.matches("[type=radio], [type=checkbox]");

/** @returns {Object<string, string>} slot to text; an unchecked box is empty */
export const fieldsOf = (row) => read(row, (control) => control.value, (control) => control.checked);

/** The same as the server sent it: on a slow line people type before this script is there. */
export const servedFieldsOf = (row) => read(row, served, (control) => control.defaultChecked);

const served = (control) =>
  control.options ? ([...control.options].find((one) => one.defaultSelected) ?? control.options[0])?.value : control.defaultValue;

function read(row, text, chosen) {
  const fields = {};
  for (const control of controlsOf(row)) {
    const slot = slotOf(control);
    if (!isChoice(control)) fields[slot] = text(control);
    else if (chosen(control)) fields[slot] = control.value;
    else fields[slot] ??= "";
  }
  return fields;
}

/** Shows the fields, case lines included; never touches the control that somebody is typing in. */
export function show(row, fields, { alsoFocused = false } = {}) {
  fitCases(row, fields);
  for (const control of controlsOf(row)) {
    const text = fields[slotOf(control)];
    if (text === undefined) continue;
    if (isChoice(control)) control.checked = control.value === text;
    else if (control.value !== text && (alsoFocused || control !== document.activeElement)) control.value = text;
  }
}

/** Kept on the row too, since a row of case lines may have no control at all. */
export const versionOf = (row) =>
  Number(row.dataset.version ?? controlsOf(row).find((one) => one.dataset.version)?.dataset.version ?? 0);
export function setVersion(row, version) {
  row.dataset.version = version;
  controlsOf(row).forEach((control) => (control.dataset.version = version));
}

/* ---- lines of cases: "cases.0.reason", "cases.0.points", … ---- */

export function addCase(list) {
  const version = versionOf(rowOf(list));
  const line = list.querySelector("template").content.firstElementChild.cloneNode(true);
  list.insertBefore(line, list.querySelector("template"));
  number(list);
  identify(list, line);
  line.querySelectorAll("[data-cell]").forEach((control) => (control.dataset.version = version));
  return line;
}

/** A line that becomes a record has its id from the start: however often it is saved, it is one record. */
function identify(list, line) {
  const id = line.querySelector('[data-cell$=".id"]');
  const shown = controlsOf(rowOf(list)).find((control) => slotOf(control) === `${list.dataset.cases}.shown`);
  if (!id) return;
  id.value = uuid();
  if (shown) shown.value = `${shown.value} ${id.value}`.trim();
}

export function removeCase(line) {
  const list = line.closest("[data-cases]");
  line.remove();
  number(list);
  return list;
}

const lines = (list) => [...list.querySelectorAll(":scope > [data-case]")];

function number(list) {
  const name = list.dataset.cases;
  const place = new RegExp(`${name}\\.(?:\\d+|#)\\.`);
  lines(list).forEach((line, i) =>
    line.querySelectorAll("[data-cell]").forEach((control) => {
      control.dataset.cell = control.dataset.cell.replace(place, `${name}.${i}.`);
      control.name = control.name.replace(place, `${name}.${i}.`);
    }));
}

function fitCases(row, fields) {
  for (const list of row.querySelectorAll("[data-cases]")) {
    const start = list.dataset.cases + ".";
    const wanted = Object.keys(fields)
      .filter((slot) => slot.startsWith(start))
      .reduce((most, slot) => Math.max(most, Number(slot.slice(start.length).split(".")[0]) + 1), 0);
    while (lines(list).length < wanted) addCase(list);
    lines(list).slice(wanted).filter((line) => !line.contains(document.activeElement)).forEach(removeCase);
  }
}
