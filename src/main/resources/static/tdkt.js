// The few things that every page needs a script for. Everything here also works, more plainly, without it.
import "./score-table.js";
import { keepDrafts } from "./drafts.js";
import { sendInBackground } from "./forms.js";
import { lockWhenIdle } from "./lock.js";
import { announce } from "./score/say.js";
import { signOut } from "./score/signout.js";
import { takeWhole } from "./score/whole.js";

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.matches("[data-sign-out]")) signOut(event, form);
  else sendInBackground(event);
});

document.addEventListener("click", (event) => {
  const close = event.target.closest("[data-close]");
  close?.closest("dialog")?.close();
  close?.closest("details")?.removeAttribute("open");
});

document.addEventListener("paste", takeWhole);
lockWhenIdle();
keepDrafts();

/** A part of a page that could not be fetched is always told. */
document.addEventListener("htmx:sendError", () => announce("Mất mạng: chưa tải được. Mời thử lại."));
document.addEventListener("htmx:timeout", () => announce("Máy chủ chậm trả lời. Mời thử lại."));

/** A text to paste elsewhere; where copying is forbidden it is selected instead. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    announce("Đã chép. Mời dán vào tin nhắn.");
  } catch {
    announce("Đã chọn cả đoạn: bấm Ctrl+C để chép.");
  }
});
