// <score-table>: a real table of labelled inputs in which every row saves itself.
//
// On the element: data-save, data-account, data-sheet, data-check, data-whole, data-restricted. On a row: data-leaf, data-missing, data-in (its groups).
// On a control: data-cell="<leaf>/<slot>", data-version, data-ceiling, data-sensitive. Shown results: [data-points],
// [data-reason], [data-message] in the row; [data-total="<name>"], [data-progress], [data-saved] anywhere on the page.
import { addCase, controlsOf, fieldsOf, isSensitive, isText, removeCase, rowOf, servedFieldsOf, setVersion, show, slotOf, versionOf } from "./score/cells.js";
import { stops, toFirstMissing, walkByKeys } from "./score/keys.js";
import * as notes from "./score/notes.js";
import { pasteTables } from "./score/paste.js";
import { Queue, same } from "./score/queue.js";
import { openRestricted } from "./score/restricted.js";
import { filterMissing, foldGroups, walkOnPhone } from "./score/rows.js";
import { announce } from "./score/say.js";
import { Sender } from "./score/sender.js";
import { Session } from "./score/session.js";
import { pasteWhole } from "./score/whole.js";

const IDLE = 1200;

class ScoreTable extends HTMLElement {
  #queue; #sender;
  #idle = 0;
  #state = "";
  #savedAt = "";
  /** @type {Map<string, Object<string, string>>} what the server is known to hold */
  #known = new Map();
  #entered = new WeakMap();
  /** The person was shown what is still open, and may go on without it. */
  #warned = false;

  connectedCallback() {
    const { save, account, sheet, check, restricted } = this.dataset;
    const session = new Session(check, account);
    this.#rows().forEach((row) => this.#known.set(row.dataset.leaf, servedFieldsOf(row)));
    this.#queue = new Queue(account, sheet, (leaf, slot) => this.#isSensitive(leaf, slot));
    this.#sender = new Sender(this.#queue, session, save, {
      saved: (leaf, body, sent) => this.#saved(leaf, body, sent),
      clash: (leaf, body) => this.#clash(leaf, body),
      refused: (leaf, body) => this.#refused(leaf, body),
      state: (state) => this.#tell(state),
    });
    this.#restore();
    this.#listen();
    this.#early();
    walkByKeys(this, (control) => this.#write(control, this.#entered.get(control) ?? control.value));
    pasteTables(this, (control, text) => this.#write(control, text));
    pasteWhole(this, () => this.#settled());
    openRestricted(this, restricted, session, (row, fields) => this.#opened(row, fields));
    foldGroups(this);
    filterMissing(this);
    walkOnPhone(this);
    this.#sender.now();
  }

  #rows() { return [...this.querySelectorAll("[data-leaf]")]; }
  #row(leaf) { return this.querySelector(`[data-leaf="${CSS.escape(leaf)}"]`); }

  #isSensitive(leaf, slot) {
    const row = this.#row(leaf);
    const control = row && controlsOf(row).find((one) => slotOf(one) === slot);
    return Boolean(control && isSensitive(control));
  }

  /** What an earlier tab could not send stands in its cells again. */
  #restore() {
    for (const leaf of this.#queue.leaves) {
      const row = this.#row(leaf);
      if (row) show(row, this.#queue.fields(leaf));
      else this.#queue.drop(leaf);
      if (row) this.#mark(row);
    }
  }

  /** What was typed before this script was there is sent like all else. */
  #early() {
    this.#rows().filter((row) => !this.#queue.has(row.dataset.leaf)).forEach((row) => this.#changed(row, 0));
  }

  #listen() {
    const control = (event) => event.target.closest?.("[data-cell]");
    this.addEventListener("focusin", (event) => control(event) && this.#entered.set(control(event), control(event).value));
    this.addEventListener("input", (event) => control(event) && !event.isComposing && this.#changed(rowOf(control(event)), IDLE));
    this.addEventListener("compositionend", (event) => control(event) && this.#changed(rowOf(control(event)), IDLE));
    this.addEventListener("change", (event) => control(event) && this.#changed(rowOf(control(event)), 0));
    this.addEventListener("focusout", () => this.#soon(0));
    this.addEventListener("click", (event) => this.#clicked(event.target));
    document.addEventListener("visibilitychange", () => document.hidden && this.#sender.now());
    addEventListener("beforeunload", (event) => this.#queue.onlyInMemory && event.preventDefault());
    document.addEventListener("submit", (event) => this.#before(event), true);
  }

  /** Nothing waits; where something does, it is sent and its person told. */
  #settled() {
    if (!this.#queue.size) return true;
    this.#sender.now();
    announce("Còn ô chưa lưu xong. Mời dán lại khi dòng cuối trang báo “Đã lưu”.");
    return false;
  }

  #clicked(target) {
    const list = target.closest("[data-add]")?.closest("[data-cases]");
    const line = target.closest("[data-remove]")?.closest("[data-case]");
    if (list) addCase(list).querySelector("[data-cell]")?.focus();
    if (line) {
      const row = rowOf(line);
      removeCase(line).querySelector("[data-add]")?.focus();
      this.#changed(row, 0);
    }
    if (target.closest("[data-first-missing]") && !toFirstMissing(this)) announce("Không còn mục nào thiếu.");
  }

  /** An act on the sheet waits until every cell is saved, and walks to what is missing instead. */
  #before(event) {
    const form = event.target;
    if (!form.matches("form[data-after-saving]") || form.method === "dialog") return;
    const text = this.#queue.size
      ? "Còn ô chưa lưu xong. Mời bấm lại khi dòng cuối trang báo “Đã lưu”."
      : form.dataset.walk === "true" && this.#lacking();
    if (!text) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#sender.now();
    announce(text);
  }

  /** Walks to what is missing and says so; what only is open is shown once. @returns {string} empty where the act may go on */
  #lacking() {
    const blocks = this.#rows().some(stops);
    if (!blocks && this.#warned) return "";
    const missing = toFirstMissing(this);
    this.#warned = missing > 0;
    if (!missing) return "";
    return blocks
      ? "Còn nội dung phải giải trình: đã đến mục đầu tiên."
      : `Còn ${missing} mục chưa chấm: đã đến mục đầu tiên. Bấm lần nữa thì vẫn trình.`;
  }

  /** Puts a value as if it were typed. */
  #write(control, text) {
    if (control.value === text) return;
    control.value = text;
    this.#changed(rowOf(control), 0);
  }

  #changed(row, pause) {
    const { leaf } = row.dataset;
    const fields = fieldsOf(row);
    if (same(fields, this.#known.get(leaf)) && !this.#queue.has(leaf)) return;
    if (!same(fields, this.#queue.fields(leaf))) {
      this.#queue.put(leaf, versionOf(row), fields);
      this.#sender.release(leaf);
      notes.clear(row);
    }
    this.#mark(row);
    this.#soon(pause);
  }

  #soon(pause) {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#sender.now(), pause);
    this.#tell(this.#state);
  }

  #saved(leaf, body, sent) {
    this.#savedAt = clock(body.savedAt);
    for (const [name, text] of Object.entries(body.totals ?? {})) fill(`[data-total="${CSS.escape(name)}"]`, text);
    if (body.progress !== undefined) fill("[data-progress]", body.progress);
    const row = this.#row(leaf);
    if (!row) return;
    setVersion(row, body.version);
    const shown = { ...sent, ...body.cells };
    if (!this.#queue.has(leaf)) {
      notes.clear(row);
      if (same(fieldsOf(row), sent)) show(row, shown);
    }
    this.#known.set(leaf, this.#queue.has(leaf) ? shown : fieldsOf(row));
    for (const name of ["points", "reason", "message"]) fill(`[data-${name}]`, body[name] ?? "", row);
    row.dataset.state = body.state ?? "";
    lacks(row, body.missing ?? !body.points);
    this.#mark(row);
  }

  /** Restricted texts that the person has opened stand in their lines, as the server holds them. */
  #opened(row, fields) {
    show(row, fields, { alsoFocused: true });
    const { leaf } = row.dataset;
    this.#known.set(leaf, { ...this.#known.get(leaf), ...fields });
  }

  #clash(leaf, body) {
    const row = this.#row(leaf);
    const mine = this.#queue.fields(leaf);
    notes.clash(row, { ...body, mine },
      () => {
        this.#queue.rebase(leaf, body.version);
        this.#goOn(row);
      },
      () => {
        this.#queue.drop(leaf);
        show(row, body.theirs, { alsoFocused: true });
        this.#known.set(leaf, fieldsOf(row));
        this.#goOn(row);
      });
    setVersion(row, body.version);
  }

  #refused(leaf, body) {
    const row = this.#row(leaf);
    notes.refused(row, body, (control, option) => {
      this.#write(control, option);
      control.focus();
    });
    this.#mark(row);
  }

  #goOn(row) {
    const first = controlsOf(row).find(isText) ?? controlsOf(row)[0];
    notes.clear(row);
    this.#sender.release(row.dataset.leaf);
    this.#mark(row);
    first.focus();
    this.#soon(0);
  }

  #mark(row) {
    const unsent = this.#queue.has(row.dataset.leaf);
    const known = this.#known.get(row.dataset.leaf) ?? {};
    const now = fieldsOf(row);
    controlsOf(row).forEach((control) => {
      const differs = unsent && now[slotOf(control)] !== (known[slotOf(control)] ?? "");
      control.classList.toggle("unsent", differs);
      control.closest(".levels")?.classList.toggle("unsent", differs);
    });
  }

  /** The one line about what is saved, and what is not. */
  #tell(state) {
    this.#state = state;
    const cells = this.querySelectorAll("[data-cell].unsent").length || this.#queue.size;
    const text = this.#queue.size ? waiting(state, cells) : this.#savedAt && `Đã lưu ${this.#savedAt}`;
    document.querySelectorAll("[data-saved]").forEach((line) => {
      line.classList.toggle("waiting", this.#queue.size > 0);
      if (text && line.textContent !== text) line.textContent = text;
    });
  }
}

function waiting(state, cells) {
  switch (state) {
    case "offline": return `Mất mạng, vẫn ghi tiếp được · chưa lưu ${cells} ô`;
    case "failing": return `Chưa lưu ${cells} ô, đang thử lại`;
    case "signed-out": return `Chưa lưu ${cells} ô: mời đăng nhập lại`;
    case "other": return `Chưa lưu ${cells} ô: người khác đang đăng nhập ở máy này. Mời tải lại trang`;
    case "answered": return `Chưa lưu ${cells} ô, mời xem chỗ đánh dấu`;
    default: return `Chưa lưu ${cells} ô, đang gửi`;
  }
}

/** @param {boolean|string} what "stops" blocks sending; anything else is only open */
function lacks(row, what) {
  if (what) row.setAttribute("data-missing", what);
  else row.removeAttribute("data-missing");
}

function fill(selector, text, within = document) {
  within.querySelectorAll(selector).forEach((node) => (node.textContent = text));
}

/** "14:03" from an instant; a text that is already a time stays. */
function clock(at) {
  const time = new Date(at ?? Date.now());
  if (Number.isNaN(time.getTime())) return at;
  return time.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
}

customElements.define("score-table", ScoreTable);
