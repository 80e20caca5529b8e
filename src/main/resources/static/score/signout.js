// Leaving clears what waits on this machine, and asks first where something would be lost.
import { forgetDrafts } from "../drafts.js";
import { ask } from "./dom.js";
import { forget, unsentOf } from "./queue.js";

/** @param {SubmitEvent} event @param {HTMLFormElement} form */
export function signOut(event, form) {
  const account = document.querySelector('meta[name="account"]')?.content;
  if (!account) return;
  const unsent = unsentOf(account);
  if (!unsent) return clear(account);
  event.preventDefault();
  const text = `Còn ${unsent} tiêu chí chưa gửi được lên máy chủ. Đổi người dùng bây giờ thì phần ấy mất hẳn.`;
  ask(text, "Bỏ phần chưa gửi và đổi người dùng", "Ở lại").then((leave) => {
    if (!leave) return;
    clear(account);
    form.submit();
  });
}

function clear(account) {
  forget(account);
  forgetDrafts(account);
}
