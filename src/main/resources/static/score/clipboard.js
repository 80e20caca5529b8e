// What Excel and Word put on the clipboard, as rows of texts with what is odd about each.

/** @typedef {{text: string, hidden?: boolean, merged?: boolean}} Pasted */

/** @returns {Pasted[][]|null} null where it is a single value and ordinary pasting will do */
export function readClipboard(data) {
  const html = data.getData("text/html");
  const rows = (/<table/i.test(html) && fromHtml(html)) || fromText(data.getData("text/plain"));
  return rows.length > 1 || rows[0]?.length > 1 ? rows : null;
}

/** Tabs and line ends; a quoted cell may hold both. */
function fromText(text) {
  const rows = [[]];
  const cell = /("(?:[^"]|"")*"(?=\t|\r?\n|$)|[^\t\r\n]*)(\t|\r?\n|$)/g;
  const body = text.replace(/\r?\n$/, "");
  for (let found; (found = cell.exec(body)); ) {
    const quoted = found[1].startsWith('"') && found[1].length > 1;
    rows.at(-1).push({ text: (quoted ? found[1].slice(1, -1).replaceAll('""', '"') : found[1]).trim() });
    if (!found[2]) break;
    if (found[2] !== "\t") rows.push([]);
  }
  return rows;
}

/** Styles are read as data, never applied: the page allows no inline style. */
function fromHtml(html) {
  const inert = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/\sstyle\s*=/gi, " data-style=");
  const table = new DOMParser().parseFromString(inert, "text/html").querySelector("table");
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => {
      const hidden = isHidden(row) || isHidden(cell);
      const merged = cell.colSpan > 1 || cell.rowSpan > 1;
      const text = cell.textContent.replace(/\s+/g, " ").trim();
      return [{ text, hidden, merged }, ...Array(cell.colSpan - 1).fill({ text: "", merged })];
    }));
  return rows.length ? rows : null;
}

const isHidden = (node) =>
  node.hidden || /display\s*:\s*none|mso-hide|height\s*:\s*0/i.test(node.dataset.style ?? "") || node.getAttribute("height") === "0";
