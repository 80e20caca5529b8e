// Restricted texts stay closed until somebody who may read them asks: the server puts on record that they were opened.
import { controlsOf, rowOf, slotOf } from "./cells.js";
import { announce } from "./say.js";

/** @param {(row: Element, fields: Object<string, string>) => void} opened the texts in the slots of their lines */
export function openRestricted(table, address, session, opened) {
  table.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-open-restricted]");
    if (!button) return;
    const row = rowOf(button);
    try {
      const answer = await fetch(`${address}/${row.dataset.leaf}`, { method: "POST", headers: session.headers() });
      if (!answer.ok) throw new Error("not opened");
      opened(row, placed(row, (await answer.json()).texts));
      button.closest("[data-case]").querySelector("textarea").focus();
    } catch {
      announce("Chưa mở được nội dung hạn chế. Mời thử lại.");
    }
  });
}

/** Lines may have moved since the page was drawn: each is found by its id. */
function placed(row, texts) {
  const fields = {};
  for (const control of controlsOf(row)) {
    const slot = slotOf(control);
    if (!slot.endsWith(".id") || texts[control.value] === undefined) continue;
    const line = slot.slice(0, -"id".length);
    fields[`${line}text`] = texts[control.value];
    fields[`${line}closed`] = "";
  }
  return fields;
}
