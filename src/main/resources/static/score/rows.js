// Which rows are seen: folded groups, the filter "còn thiếu", and on a phone one criterion after the other.
import { el } from "./dom.js";

export function foldGroups(table) {
  table.addEventListener("click", (event) => {
    const fold = event.target.closest("[data-folds]");
    if (!fold) return;
    fold.setAttribute("aria-expanded", String(fold.getAttribute("aria-expanded") === "false"));
    const folded = [...table.querySelectorAll('[data-folds][aria-expanded="false"]')].map((one) => one.dataset.folds);
    table.querySelectorAll("[data-in]").forEach((row) => {
      row.hidden = row.dataset.in.split(" ").some((group) => folded.includes(group));
    });
  });
}

export function filterMissing(table) {
  const box = table.querySelector("[data-filter-missing]");
  box?.addEventListener("change", () => table.classList.toggle("only-missing", box.checked));
}

/** One criterion per screen below 40rem, with previous and next. */
export function walkOnPhone(table) {
  const rows = [...table.querySelectorAll("[data-leaf]")];
  if (!rows.length) return;
  const where = el("span", { role: "status" });
  const step = (by, label) => el("button", { type: "button", className: "button", onclick: () => show(here + by) }, label);
  const [back, on] = [step(-1, "Trước"), step(1, "Tiếp")];
  table.querySelector(".scroll, table").before(el("div", { className: "walk" }, back, where, on));
  let here = 0;
  const show = (i) => {
    rows[here].classList.remove("here");
    here = Math.max(0, Math.min(i, rows.length - 1));
    rows[here].classList.add("here");
    where.textContent = `Tiêu chí ${here + 1}/${rows.length}`;
    back.disabled = here === 0;
    on.disabled = here === rows.length - 1;
  };
  table.addEventListener("walk-to", ({ detail }) => show(rows.indexOf(detail)));
  table.addEventListener("focusin", ({ target }) => {
    const row = target.closest("[data-leaf]");
    if (row) show(rows.indexOf(row));
  });
  table.classList.add("walking");
  show(0);
}
