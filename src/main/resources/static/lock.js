// Nobody has touched the PC for a quarter of an hour: its pages are hidden until the password is entered. What is
// typed stays where it is, and unsent cells wait. Tabs of one browser are awake and asleep together.
import { el } from "./score/dom.js";
import { Session, UNLOCKED, isLocked } from "./score/session.js";

const TOUCHES = ["keydown", "pointerdown", "pointermove", "wheel"];
const RETRY = 3000;
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export function lockWhenIdle() {
  if (meta("idle")) new Lock(1000 * meta("idle"), new Session("/phien", meta("account")));
}

class Lock {
  #idle; #session;
  #tabs = new BroadcastChannel("tdkt");
  #touched = Date.now();
  #told = Date.now();
  #timer = 0;

  constructor(idle, session) {
    [this.#idle, this.#session] = [idle, session];
    for (const kind of TOUCHES) addEventListener(kind, () => this.#touch(), { capture: true, passive: true });
    document.addEventListener("visibilitychange", () => this.#look());
    this.#tabs.addEventListener("message", (event) => event.data === "touched" && (this.#touched = Date.now()));
    this.#look();
  }

  get #left() { return this.#touched + this.#idle - Date.now(); }

  /** Hides the page if the time is over, as after a sleep of the machine; else looks again when it is. */
  #look() {
    clearTimeout(this.#timer);
    if (isLocked()) return;
    if (this.#left <= 0) this.#lock();
    else this.#timer = setTimeout(() => this.#look(), this.#left);
  }

  #touch() {
    if (isLocked() || this.#left <= 0) return this.#look();
    this.#touched = Date.now();
    if (this.#touched - this.#told > this.#idle / 15) this.#tell();
  }

  /** Who types for long without sending anything is at work all the same. */
  #tell() {
    this.#told = Date.now();
    this.#tabs.postMessage("touched");
    this.#session.check().then((who) => who !== "mine" && this.#lock(), () => {});
  }

  async #lock() {
    if (isLocked()) return;
    document.body.classList.add("locked");
    const place = el("div");
    const box = el("dialog", {},
      el("h2", {}, "Máy đã khóa"),
      el("p", {}, el("strong", {}, document.querySelector(".top .person").textContent),
        " đang dùng máy này. Những gì đã gõ vẫn còn nguyên; mời nhập lại mật khẩu."),
      place,
      el("button", { className: "link", type: "button", onclick: leave }, "Đổi người dùng"));
    box.addEventListener("close", () => isLocked() && box.showModal());
    document.body.append(box);
    box.showModal();
    await this.#session.lock().catch(() => {});
    await this.#opened(place);
    document.body.classList.remove("locked");
    box.close();
    box.remove();
    this.#touched = Date.now();
    dispatchEvent(new Event(UNLOCKED));
    this.#look();
  }

  /** Until the person of this page is signed in again, here or in another tab; somebody else goes to a page of their own. */
  async #opened(place) {
    for (;;) {
      await Promise.race([this.#asked(place), this.#openedElsewhere()]);
      const who = await this.#session.check().catch(() => "none");
      if (who === "mine") break;
      if (who === "other") location.assign("/");
    }
    this.#tabs.postMessage("open");
  }

  #openedElsewhere() {
    return new Promise((resolve) =>
      this.#tabs.addEventListener("message", (event) => event.data === "open" && resolve()));
  }

  async #asked(place) {
    const { form, done } = await this.#form(place);
    const login = form.elements.login;
    login.closest(".field").hidden = Boolean(login.value);
    place.replaceChildren(form);
    (login.value ? form.elements.password : login).focus();
    return done;
  }

  async #form(place) {
    for (;;) {
      try {
        return await this.#session.signInForm();
      } catch {
        place.replaceChildren(el("p", { role: "alert" }, "Mất mạng: đang thử nối lại."));
        await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }
}

/** The same question about unsent cells as at the top of the page. */
function leave() {
  document.querySelector("form[data-sign-out]").requestSubmit();
}
