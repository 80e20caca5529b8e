// Somebody was faster: what stands there now beside what was typed here.
import { el } from "./score/dom.js";

/** @param {HTMLFormElement} form from now on it builds on the newer version @returns {Promise<HTMLElement>} */
export async function newerVersion(form) {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const fresh = [...page.forms].find((one) => one.getAttribute("action") === form.getAttribute("action"));
  if (!fresh) return latest("Bước này không còn thực hiện được ở bản mới nhất.");
  const lines = typed(form).flatMap((control) => difference(control, fresh.elements[control.name]));
  hidden(form).forEach((control) => (control.value = fresh.elements[control.name]?.value ?? control.value));
  return lines.length
    ? el("div", { className: "band ask" },
        el("table", {},
          el("thead", {}, el("tr", {}, ...["", "Đang có", "Của tôi"].map((head) => el("th", { scope: "col" }, head)))),
          el("tbody", {}, ...lines)),
        el("p", {}, "Bấm lại thì ghi theo phần của tôi; muốn lấy bản đang có, mời tải lại trang."))
    : latest("Bấm lại thì thực hiện trên bản mới nhất.");
}

const named = (form) => [...form.elements].filter((control) => control.name && control.name !== "_csrf");
const hidden = (form) => named(form).filter((control) => control.type === "hidden");
const typed = (form) => named(form).filter((control) => !["hidden", "file", "submit", "password"].includes(control.type));

function difference(control, theirs) {
  const [now, mine] = [read(theirs ?? control), read(control)];
  const label = control.labels?.[0]?.textContent.trim() ?? control.name;
  return now === mine
    ? []
    : [el("tr", {}, el("th", { scope: "row" }, label), el("td", {}, now || "(trống)"), el("td", {}, mine || "(trống)"))];
}

function read(control) {
  if (control.type === "checkbox") return control.checked ? "có" : "không";
  return control.selectedOptions?.[0]?.textContent.trim() ?? control.value ?? "";
}

const latest = (text) =>
  el("p", { className: "band ask" }, text, " ", el("a", { href: location.pathname + location.search }, "Xem bản mới nhất"));
