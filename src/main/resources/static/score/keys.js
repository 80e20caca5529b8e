// Arrows walk between cells, Enter to the next open question, Esc restores. No single letters: typing tools send stray keys.
import { controlsOf, isText, rowOf, slotOf } from "./cells.js";

const visible = (node) => node.checkVisibility() && node.type !== "hidden" && !node.disabled && !node.readOnly;

/** What can be reached in a row: the question itself first, explanations after it. */
function open(row) {
  const controls = controlsOf(row).filter(visible);
  const explains = (control) => control.closest("details") !== null;
  return [...controls.filter((one) => !explains(one)), ...controls.filter(explains)];
}

/**
 * @param {HTMLElement} table
 * @param {(control: HTMLInputElement) => void} restore puts back what stood there when the cell was entered
 */
export function walkByKeys(table, restore) {
  table.addEventListener("keydown", (event) => {
    const control = event.target.closest?.("[data-cell]");
    if (!control || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = target(table, control, event);
    if (event.key === "Escape") restore(control);
    else if (to) go(to);
    else return;
    event.preventDefault();
  });
}

export function go(control) {
  control.focus();
  if (isText(control)) control.select();
  control.scrollIntoView({ block: "nearest" });
}

function target(table, control, { key, shiftKey }) {
  if (shiftKey) return null;
  switch (key) {
    case "ArrowUp": return atEdge(control, -1, true) ? vertical(table, control, -1) : null;
    case "ArrowDown": return atEdge(control, 1, true) ? vertical(table, control, 1) : null;
    case "ArrowLeft": return atEdge(control, -1) ? beside(control, -1) : null;
    case "ArrowRight": return atEdge(control, 1) ? beside(control, 1) : null;
    case "Enter": return control.matches("textarea") ? null : nextOpen(table, control);
    default: return null;
  }
}

/** Left and right belong to the text until its edge, and to a group of choices always. */
function atEdge(control, step, upOrDown = false) {
  if (control.matches("select")) return false;
  if (!isText(control)) return upOrDown || control.type !== "radio";
  if (upOrDown && !control.matches("textarea")) return true;
  const { selectionStart: from, selectionEnd: to, value } = control;
  const whole = from === 0 && to === value.length;
  return whole || (from === to && from === (step < 0 ? 0 : value.length));
}

function vertical(table, control, step) {
  const rows = [...table.querySelectorAll("[data-leaf]")].filter((row) => row.offsetParent !== null);
  const slot = slotOf(control);
  for (let i = rows.indexOf(rowOf(control)) + step; rows[i]; i += step) {
    const cells = open(rows[i]);
    if (cells.length) return cells.find((cell) => slotOf(cell) === slot) ?? chosen(cells);
  }
  return null;
}

function beside(control, step) {
  const cells = open(rowOf(control)).filter((cell) => cell.type !== "radio" || cell.checked || cell === control);
  return cells[cells.indexOf(control) + step] ?? null;
}

/** A group of choices is entered at what is chosen. */
const chosen = (cells) => cells.find((cell) => cell.type === "radio" && cell.checked) ?? cells[0];

/** Where the question of a row is answered: a control, or the button that adds the first line. */
function first(row) {
  const asked = open(row).filter((control) => !control.closest("details"));
  return chosen(asked) ?? row.querySelector(".parts [data-add]") ?? chosen(open(row));
}

/** The next row that still lacks something; where nothing lacks, simply the next row. */
function nextOpen(table, control) {
  const rows = [...table.querySelectorAll("[data-leaf]")].filter(first);
  const here = rows.indexOf(rowOf(control));
  const row = rows.slice(here + 1).find((one) => one.hasAttribute("data-missing")) ?? rows[here + 1];
  return row ? first(row) : null;
}

/** Walks to the first row that blocks, else to the first that is open. @returns {number} how many there are */
export function toFirstMissing(table) {
  const rows = [...table.querySelectorAll("[data-leaf][data-missing]")].filter((one) => controlsOf(one).length);
  const row = rows.find(stops) ?? rows[0];
  if (!row) return 0;
  table.dispatchEvent(new CustomEvent("walk-to", { detail: row }));
  if (stops(row)) row.querySelector("details.more")?.setAttribute("open", "");
  row.scrollIntoView({ block: "center" });
  go((stops(row) && open(row).find((one) => one.closest("details") && !one.value)) || first(row));
  return rows.length;
}

export const stops = (row) => row.dataset.missing === "stops";
