// A whole filled table from Word or Excel goes to a page of its own, which shows what was understood before it is written.
import { wholeTable } from "./clipboard.js";
import { el } from "./dom.js";

/**
 * Pasted anywhere on the sheet.
 * @param {HTMLElement} table
 * @param {() => boolean} settled whether nothing that was typed still waits
 */
export function pasteWhole(table, settled) {
  const address = table.dataset.whole;
  if (!address) return;
  document.addEventListener("paste", (event) => {
    const elsewhere = event.target.closest?.("input, textarea, select, dialog");
    if (!table.isConnected || (elsewhere && !elsewhere.matches("[data-cell]"))) return;
    const text = wholeTable(event.clipboardData);
    if (!text) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (settled()) post(address, text);
  }, true);
}

/** Pasted into the field that waits for it: a table keeps its cells, and is looked at right away. */
export function takeWhole(event) {
  const field = event.target.closest?.("[data-whole-text]");
  const text = field && wholeTable(event.clipboardData);
  if (!text) return;
  event.preventDefault();
  field.value = text;
  field.form.requestSubmit();
}

function post(address, text) {
  const csrf = document.querySelector('meta[name="csrf-token"]')?.content ?? "";
  const form = el("form", { method: "post", action: address, hidden: true },
    el("input", { name: "_csrf", value: csrf }), el("textarea", { name: "text", value: text }));
  document.body.append(form);
  form.submit();
}
