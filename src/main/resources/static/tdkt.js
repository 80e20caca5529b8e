// The few things that every page needs a script for. Everything here also works, more plainly, without it.
import "./score-table.js";
import { announce } from "./score/say.js";
import { signOut } from "./score/signout.js";

/** A grave act asks first, by naming what follows. */
document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const dialog = form.querySelector(":scope > dialog.ask");
  if (dialog && !dialog.contains(event.submitter)) {
    event.preventDefault();
    dialog.showModal();
  } else if (form.matches("[data-sign-out]")) {
    signOut(event, form);
  }
});

document.addEventListener("click", (event) => {
  event.target.closest("dialog [data-close]")?.closest("dialog").close();
});

/** A part of a page that could not be fetched is always told. */
document.addEventListener("htmx:sendError", () => announce("Mất mạng: chưa tải được. Mời thử lại."));
document.addEventListener("htmx:timeout", () => announce("Máy chủ chậm trả lời. Mời thử lại."));
