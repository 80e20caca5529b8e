// <block-grid>: criteria as rows, members as columns. Arrows move, Enter accepts, a digit starts a correction.
// What was decided waits in the same queue as the cells of a sheet, until the server has answered.
import { dialog, el } from "./score/dom.js";
import { announce } from "./score/say.js";
import { Queue } from "./score/queue.js";
import { Sender } from "./score/sender.js";
import { Session } from "./score/session.js";

const PANEL_PAUSE = 180;
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

class BlockGrid extends HTMLElement {
  #queue; #sender; #columns; #rows; #panel;
  #timer = 0;
  #savedAt = "";

  connectedCallback() {
    const { save, account, block, check } = this.dataset;
    this.#panel = this.querySelector(".panel");
    this.#columns = [...this.querySelectorAll("thead th[data-unit]")];
    this.#rows = [...this.querySelectorAll("tr[data-leaf]")];
    this.#queue = new Queue(account, block, () => false);
    this.#sender = new Sender(this.#queue, new Session(check, account), save, {
      saved: (place, answer) => this.#saved(place, answer),
      clash: (place, answer) => this.#clash(place, answer),
      refused: (place, answer) => this.#refused(place, answer),
      state: (state) => this.#tell(state),
    });
    this.#listen();
    this.#queue.leaves.forEach((place) => this.#cell(place)?.classList.add("unsent"));
    const first = this.querySelector("tr[data-leaf] td.m") ?? this.#rows[0]?.cells[2];
    if (first) first.tabIndex = 0;
    this.#sender.now();
  }

  #listen() {
    const cell = (event) => event.target.closest?.("tr[data-leaf] td");
    this.addEventListener("click", (event) => {
      if (event.target.closest("[data-accept]")) this.#accept(this.#current());
      else if (event.target.closest("[data-correct]")) this.#correct(this.#current(), {});
      else if (cell(event)?.cellIndex >= 2) this.#go(cell(event));
    });
    this.addEventListener("keydown", (event) => cell(event) && this.#key(event, cell(event)));
    this.addEventListener("focusin", (event) => cell(event) && this.#show(cell(event)));
    document.addEventListener("submit", (event) => this.#before(event), true);
  }

  /** An act on a whole row or column waits until every cell is saved. */
  #before(event) {
    if (!event.target.matches("form[data-after-saving]") || !this.#queue.size) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#sender.now();
    announce("Còn ô chưa lưu xong. Mời bấm lại khi trang báo “Đã lưu”.");
  }

  #key(event, cell) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const move = MOVES[event.key];
    if (move) this.#walk(cell, move);
    else if (event.key === "Enter") this.#accept(cell);
    else if (/^[0-9]$/.test(event.key)) this.#correct(cell, { points: event.key });
    else return;
    event.preventDefault();
  }

  #walk(cell, [down, right]) {
    const row = this.#rows[this.#rows.indexOf(cell.parentElement) + down];
    const next = row?.cells[cell.cellIndex + right];
    if (next && next.cellIndex >= 2) this.#go(next);
  }

  #go(cell) {
    this.querySelectorAll("td[tabindex]").forEach((one) => one.removeAttribute("tabindex"));
    cell.tabIndex = 0;
    cell.focus();
  }

  #current() { return this.querySelector("td[tabindex]"); }

  #column(cell) { return this.#columns[cell.cellIndex - 2]; }
  #place(cell) { return `${this.#column(cell).dataset.unit}/${cell.parentElement.dataset.leaf}`; }

  #cell(place) {
    const [unit, leaf] = [place.slice(0, place.indexOf("/")), place.slice(place.indexOf("/") + 1)];
    const index = this.#columns.findIndex((column) => column.dataset.unit === unit);
    return this.querySelector(`tr[data-leaf="${CSS.escape(leaf)}"]`)?.cells[index + 2];
  }

  /** On a phone the grid is for reading. */
  #editable(cell) {
    const may = "edit" in this.#column(cell).dataset && !matchMedia("(max-width: 40rem)").matches;
    if (!may) announce("Ô này chỉ để xem.");
    return may;
  }

  #accept(cell) {
    if (!cell || !this.#editable(cell)) return;
    if (cell.classList.contains("m")) this.#put(cell, {});
    else announce("Ô này đã chấm. Muốn chấm khác, mời gõ chữ số.");
    this.#walk(cell, MOVES.ArrowDown);
  }

  async #correct(cell, typed, error = "") {
    if (!cell || !this.#editable(cell)) return;
    const row = cell.parentElement;
    const fields = await correction(typed, `${row.cells[0].textContent} · tối đa ${row.dataset.max}`, error);
    cell.focus();
    if (fields) this.#put(cell, fields);
  }

  #put(cell, fields) {
    const place = this.#place(cell);
    this.#queue.put(place, Number(cell.dataset.v ?? 0), fields);
    this.#sender.release(place);
    cell.classList.remove("wrong");
    cell.classList.add("unsent");
    this.#tell("sending");
    this.#sender.now();
  }

  #saved(place, answer) {
    this.#savedAt = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
    this.#draw(place, answer);
  }

  #draw(place, answer) {
    const cell = this.#cell(place);
    if (cell) {
      cell.className = answer.look ?? "";
      cell.classList.toggle("unsent", this.#queue.has(place));
      if (answer.version) cell.dataset.v = answer.version;
      cell.replaceChildren(answer.self, el("b", {}, answer.block));
      if (cell === document.activeElement) this.#show(cell);
    }
    document.querySelectorAll("[data-summary]").forEach((line) => (line.textContent = answer.line));
    for (const sum of answer.summary.sums) {
      this.querySelector(`[data-sum="${sum.unit}"]`)?.replaceChildren(sum.self, el("b", {}, sum.block));
      this.querySelector(`[data-rank="${sum.unit}"]`)?.replaceChildren(sum.rank);
      this.querySelector(`[data-state="${sum.unit}"]`)?.replaceChildren(sum.state);
    }
  }

  /** Somebody was faster: the cell shows theirs, and this decision is taken anew or left. */
  #clash(place, answer) {
    this.#again(place, "Ô này vừa được người khác chấm và đang hiện điểm của họ. Muốn chấm khác, mời ghi lại.", answer);
  }

  #refused(place, answer) {
    this.#again(place, answer.text ?? "Chưa ghi được ô này.");
  }

  /** Nothing was written; what was typed comes back with the sentence. */
  #again(place, text, answer) {
    const typed = this.#queue.fields(place) ?? {};
    this.#queue.drop(place);
    if (answer) this.#draw(place, answer);
    const cell = this.#cell(place);
    cell?.classList.remove("unsent");
    cell?.classList.add("wrong");
    announce(text);
    if (typed.points) this.#correct(cell, typed, text);
  }

  #show(cell) {
    clearTimeout(this.#timer);
    const [unit, leaf] = [this.#column(cell).dataset.unit, cell.parentElement.dataset.leaf];
    const address = `${this.dataset.panel}?dv=${unit}&tc=${encodeURIComponent(leaf)}`;
    if (!cell.firstChild?.textContent.trim() && !cell.querySelector("b")?.textContent) {
      this.#panel.replaceChildren(el("p", { className: "muted" }, "Đơn vị chưa gửi bảng."));
      return;
    }
    this.#timer = setTimeout(() => window.htmx.ajax("GET", address, { target: this.#panel, swap: "innerHTML" }), PANEL_PAUSE);
  }

  #tell(state) {
    const cells = this.#queue.size;
    const text = cells ? waiting(state, cells) : this.#savedAt && `Đã lưu ${this.#savedAt}`;
    document.querySelectorAll("[data-saved]").forEach((line) => {
      line.classList.toggle("waiting", cells > 0);
      if (line.textContent !== text) line.textContent = text;
    });
  }
}

/** Number, bonus and reason. @returns {Promise<Object<string, string>|undefined>} */
function correction(typed, title, error) {
  const field = (name, label, node) => {
    node.id = `block-${name}`;
    node.value = typed[name] ?? "";
    return el("div", { className: "field" }, el("label", { htmlFor: node.id }, label), node);
  };
  const points = el("input", { inputMode: "decimal", autocomplete: "off", required: true });
  const bonus = el("input", { inputMode: "decimal", autocomplete: "off" });
  const reason = el("textarea", { rows: 3, required: true });
  const form = el("form", { method: "dialog" },
    field("points", "Điểm Khối chấm", points),
    field("bonus", "Điểm thưởng (để trống nếu giữ như đơn vị)", bonus),
    field("reason", "Lý do chấm khác điểm tự chấm", reason),
    el("p", { className: "acts" },
      el("button", { className: "button main", value: "yes" }, "Ghi điểm"),
      el("button", { className: "button", type: "button", "data-close": "" }, "Để sau")));
  const box = dialog(el("h2", {}, title), el("p", { className: "error", role: "alert" }, error), form);
  points.focus();
  points.setSelectionRange(points.value.length, points.value.length);
  return new Promise((resolve) => box.addEventListener("close", () =>
    resolve(box.returnValue === "yes"
      ? { points: points.value, bonus: bonus.value, reason: reason.value }
      : undefined)));
}

function waiting(state, cells) {
  switch (state) {
    case "offline": return `Mất mạng, vẫn chấm tiếp được · chưa lưu ${cells} ô`;
    case "failing": return `Chưa lưu ${cells} ô, đang thử lại`;
    case "signed-out": return `Chưa lưu ${cells} ô: mời đăng nhập lại`;
    case "other": return `Chưa lưu ${cells} ô: người khác đang đăng nhập ở máy này. Mời tải lại trang`;
    default: return `Chưa lưu ${cells} ô, đang gửi`;
  }
}

customElements.define("block-grid", BlockGrid);
