// Who is signed in now? Asked before anything waits is sent again; signing in happens in place.
import { dialog, el } from "./dom.js";

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** Told to the window when the page is no longer hidden. */
export const UNLOCKED = "tdkt:unlocked";

export const isLocked = () => document.body.classList.contains("locked");

export class Session {
  #address;
  #account;

  constructor(address, account) {
    this.#address = address;
    this.#account = account;
  }

  headers() {
    return {
      Accept: "application/json",
      "Content-Type": "application/json",
      [meta("csrf-header")?.content || "X-CSRF-TOKEN"]: meta("csrf-token")?.content ?? "",
    };
  }

  /** @returns {Promise<"mine"|"none"|"other">}; rejects while the line is down */
  async check() {
    const answer = await fetch(this.#address, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.status === 401) return "none";
    if (!answer.ok) throw new Error("no answer");
    const { account, csrf } = await answer.json();
    if (account !== this.#account) return "other";
    this.#renew(csrf);
    return "mine";
  }

  /** The sign-in page's own form. @returns {Promise<{form: HTMLElement, done: Promise<void>}>} done when somebody has signed in */
  async signInForm() {
    const page = await (await fetch("/dang-nhap", { headers: { Accept: "text/html" } })).text();
    const found = new DOMParser().parseFromString(page, "text/html").querySelector('form[action="/dang-nhap"]');
    if (!found) throw new Error("no sign-in form");
    const form = document.importNode(found, true);
    const error = el("p", { className: "error", role: "alert" });
    form.prepend(error);
    const done = new Promise((resolve) => form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#post(form).then((text) => (text ? (error.textContent = text) : resolve()));
    }));
    return { form, done };
  }

  /** The form in a dialog. Resolves when somebody signed in, or the dialog was closed. */
  async signIn() {
    if (isLocked()) return new Promise((resolve) => addEventListener(UNLOCKED, resolve, { once: true }));
    const { form, done } = await this.signInForm();
    const box = dialog(
      el("h2", {}, "Đăng nhập lại"),
      el("p", {}, "Phiên làm việc đã hết. Những ô chưa lưu vẫn còn nguyên; đăng nhập xong sẽ được gửi tiếp."),
      form);
    done.then(() => box.close());
    return new Promise((resolve) => box.addEventListener("close", resolve));
  }

  /** Whoever comes next to this PC is asked for the password. */
  async lock() {
    await fetch("/khoa", { method: "POST", headers: this.headers() });
  }

  /** @returns {Promise<string>} why not, or empty */
  async #post(form) {
    try {
      const answer = await fetch("/dang-nhap", {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" },
      });
      if (answer.ok) return "";
      const told = await answer.json().catch(() => ({}));
      return told.text ?? "Chưa đăng nhập được. Mời thử lại.";
    } catch {
      return "Mất mạng, chưa đăng nhập được. Mời thử lại.";
    }
  }

  #renew(csrf) {
    if (!csrf) return;
    meta("csrf-token")?.setAttribute("content", csrf);
    const name = meta("csrf-parameter")?.content ?? "_csrf";
    document.body.setAttribute("hx-headers", JSON.stringify({ [meta("csrf-header").content]: csrf }));
    document.querySelectorAll(`input[name="${CSS.escape(name)}"]`).forEach((input) => (input.value = csrf));
  }
}
