// Puts the name of a figure into the text where the cursor stands. Without a script people copy the name, braces and all.
const text = document.querySelector("#text");

for (const name of document.querySelectorAll("[data-insert]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.textContent = name.dataset.label;
  button.setAttribute("aria-label", `${name.dataset.label}: ${name.dataset.insert}`);
  button.addEventListener("click", () => {
    text.setRangeText(name.dataset.insert, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
  name.after(" ", button);
}
