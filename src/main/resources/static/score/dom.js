// Building elements without inline HTML: what people typed stays text.

/**
 * @param {string} tag
 * @param {Object<string, any>} [props] properties; those with a dash become attributes
 * @param {...(Node|string)} children
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.includes("-") || name === "role") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children);
  return node;
}

/** A modal dialog that removes itself when it closes. */
export function dialog(...children) {
  const box = el("dialog", {}, ...children);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

/** Closed with Esc counts as no. @returns {Promise<boolean>} */
export function ask(text, yes, no) {
  return new Promise((resolve) => {
    const box = dialog(
      el("p", {}, text),
      el("p", { className: "acts" },
        el("button", { className: "button grave", onclick: () => box.close("yes") }, yes),
        el("button", { className: "button", onclick: () => box.close(), autofocus: true }, no)));
    box.addEventListener("close", () => resolve(box.returnValue === "yes"));
  });
}
