// What a person must read at a cell: a refused value, or two values for one row.
import { el } from "./dom.js";
import { controlsOf, rowOf, slotOf } from "./cells.js";

let count = 0;

export function clear(row) {
  row.querySelectorAll(".note").forEach((note) => note.remove());
  row.querySelectorAll("[aria-invalid]").forEach((control) => {
    control.removeAttribute("aria-invalid");
    control.removeAttribute("aria-describedby");
  });
}

/** The sentence stands at its cell, the typed text stays; a value with two readings is offered as two buttons. */
export function refused(row, { slot, text, options = [] }, choose) {
  clear(row);
  const control = at(row, slot);
  const note = attach(control, "note", text ?? "Chưa ghi được ô này.");
  options.forEach((option) => note.append(button(option, () => choose(control, option))));
}

/** Both values, and one button for each. */
export function clash(row, { mine, theirs, by, at: when }, keep, take) {
  clear(row);
  // a field that one side does not send is an empty one
  const differs = (name) => (mine?.[name] ?? "") !== (theirs?.[name] ?? "");
  const control = at(row, Object.keys({ ...mine, ...theirs }).find(differs));
  const text = (fields) => Object.entries(fields ?? {})
    .filter(([name]) => differs(name) && !/\.(id|shown|closed)$/.test(name))
    .map(([, value]) => worded(row, value)).join(" · ") || "(trống)";
  const note = attach(control, "note clash", `${by} vừa ghi trước${when ? ` lúc ${when}` : ""}.`);
  note.append(
    el("br"), `Của tôi: ${text(mine)}`, el("br"), `Của ${by}: ${text(theirs)}`, el("br"),
    button("Giữ của tôi", keep), button(`Lấy của ${by}`, take));
}

const at = (row, slot) => controlsOf(row).find((control) => slotOf(control) === slot) ?? controlsOf(row)[0];

/** A choice is told by its label, not by its code. */
function worded(row, value) {
  const choice = controlsOf(row).find((control) => control.type === "radio" && control.value === value);
  return choice?.labels?.[0]?.textContent.trim() || value || "(trống)";
}

function attach(control, className, text) {
  const id = `note-${++count}`;
  const note = el("div", { id, className, role: "alert" }, text, " ");
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id);
  (control.closest("td:not(.number)") ?? rowOf(control).querySelector("td")).append(note);
  return note;
}

const button = (label, act) => el("button", { type: "button", className: "button small", onclick: act }, label);
