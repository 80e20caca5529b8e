// The one line that tells people, and their screen readers, what just happened.

export function announce(text) {
  const line = document.querySelector("#told");
  if (line) line.textContent = text;
}
