// A column from Excel or Word fills down from the cell that has the focus: shown first, taken as one act, undone as one.
import { dialog, el } from "./dom.js";
import { controlsOf, isText, rowOf, slotOf } from "./cells.js";
import { readClipboard } from "./clipboard.js";
import { readNumber } from "./number.js";

/**
 * @typedef {{control: HTMLInputElement, text: string, note: string, options: string[], on: boolean}} Line
 * @param {HTMLElement} table
 * @param {(control: HTMLInputElement, text: string) => void} write one value, saved like a typed one
 */
export function pasteTables(table, write) {
  const undoButton = table.querySelector("[data-undo-paste]");
  let before = null;

  const undo = () => {
    before?.forEach(([control, text]) => write(control, text));
    before = null;
    if (undoButton) undoButton.hidden = true;
  };
  const accept = (lines) => {
    before = lines.map(({ control }) => [control, control.value]);
    lines.forEach(({ control, text }) => write(control, text));
    if (undoButton) undoButton.hidden = false;
  };

  undoButton?.addEventListener("click", undo);
  table.addEventListener("input", (event) => { if (event.isTrusted) before = before && undoButton ? before : null; });
  table.addEventListener("keydown", (event) => {
    if (before && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      undo();
    }
  });
  table.addEventListener("paste", (event) => {
    const start = event.target.closest?.("[data-cell]");
    const rows = start && isText(start) ? readClipboard(event.clipboardData) : null;
    if (!rows) return;
    event.preventDefault();
    preview(plan(table, start, rows), rows.length, accept, start);
  });
}

/** @returns {Line[]} which text goes where; an empty pasted cell leaves its place as it is */
function plan(table, start, rows) {
  const leaves = [...table.querySelectorAll("[data-leaf]")].filter((row) => row === rowOf(start) || columns(row, start).length);
  const first = leaves.indexOf(rowOf(start));
  return rows.flatMap((cells, i) => {
    const controls = leaves[first + i] ? columns(leaves[first + i], start) : [];
    return cells.flatMap((cell, j) => (controls[j] && cell.text ? [line(controls[j], cell)] : []));
  });
}

/** The text cells of a row from the start's slot on. */
function columns(row, start) {
  const cells = controlsOf(row).filter((control) => isText(control) && !control.readOnly && !control.disabled);
  const from = cells.findIndex((control) => slotOf(control) === slotOf(start));
  return from < 0 ? [] : cells.slice(from);
}

/** @returns {Line} */
function line(control, cell) {
  const odd = cell.hidden ? "dòng ẩn trong tệp gốc" : cell.merged ? "ô gộp trong tệp gốc" : "";
  const plain = { control, text: cell.text, note: odd, options: [], on: !cell.hidden };
  if (control.inputMode !== "decimal") return plain;
  const read = readNumber(cell.text, control.dataset.ceiling);
  const note = (text) => [text, odd].filter(Boolean).join("; ");
  switch (read.kind) {
    case "unclear": return { ...plain, options: read.options, note: note(`“${cell.text}” có hai cách hiểu: mời chọn`) };
    case "unreadable": return { ...plain, note: note("không phải số") };
    default: return read.rewritten ? { ...plain, text: read.text, note: note(`“${cell.text}” hiểu là ${read.text}`) } : plain;
  }
}

function preview(lines, pasted, accept, start) {
  const rows = lines.map((one) => {
    const label = rowOf(one.control).querySelector("th")?.textContent.trim() ?? "";
    const what = rowOf(one.control).querySelector("[data-name]")?.textContent.trim() ?? "";
    const take = el("input", { type: "checkbox", checked: one.on, "aria-label": `Dán vào ${label} ${what}` });
    take.addEventListener("change", () => (one.on = take.checked));
    return el("tr", {}, el("td", {}, take), el("th", { scope: "row" }, label), el("td", {}, what),
      el("td", { className: "number" }, one.control.value || "–"), el("td", { className: "number" }, value(one)),
      el("td", { className: one.note ? "ask-text" : "" }, one.note));
  });
  const heads = ["Dán", "TT", "Nội dung", "Đang có", "Sẽ ghi", "Lưu ý"].map((head) => el("th", { scope: "col" }, head));
  const box = dialog(
    el("h2", {}, `Dán ${lines.length} ô`),
    el("p", {}, pasted > lines.length ? `Đã chép ${pasted} dòng; ô trống và dòng không có chỗ thì bỏ qua.` : "Xem lại từng dòng trước khi ghi."),
    el("div", { className: "preview", tabIndex: 0 }, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...rows))),
    el("p", { className: "acts" },
      el("button", { className: "button main", onclick: () => box.close("yes"), disabled: !lines.length }, "Ghi các ô này"),
      el("button", { className: "button", onclick: () => box.close() }, "Không dán")));
  box.classList.add("wide");
  box.addEventListener("close", () => {
    if (box.returnValue === "yes") accept(lines.filter((one) => one.on));
    start.focus();
  });
}

/** Where a number has two readings nothing is chosen beforehand: the text goes as it is and the server asks again. */
function value(one) {
  if (!one.options.length) return one.text;
  const choices = one.options.map((option) => el("option", { value: option }, option));
  const select = el("select", { "aria-label": one.note }, el("option", { value: one.text }, "– chọn –"), ...choices);
  select.addEventListener("change", () => (one.text = select.value));
  return select;
}
