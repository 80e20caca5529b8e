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
function parsed(html) {
  const inert = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/\sstyle\s*=/gi, " data-style=");
  return new DOMParser().parseFromString(inert, "text/html");
}

function fromHtml(html) {
  const table = parsed(html).querySelector("table");
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => {
      const hidden = isHidden(row) || isHidden(cell);
      const merged = cell.colSpan > 1 || cell.rowSpan > 1;
      const text = oneLine(cell);
      return [{ text, hidden, merged }, ...Array(cell.colSpan - 1).fill({ text: "", merged })];
    }));
  return rows.length ? rows : null;
}

const isHidden = (node) =>
  node.hidden || /display\s*:\s*none|mso-hide|height\s*:\s*0/i.test(node.dataset.style ?? "") || node.getAttribute("height") === "0";

const oneLine = (node) => node.textContent.replace(/\s+/g, " ").trim();

/* ---- a whole filled table with its heads, and the paragraphs around it ---- */

/** A line with at least three cells, one of which heads the criteria. */
const HEAD = /^(?=[^\n]*\t[^\n]*\t)[^\n]*(nội\s+dung|tiêu\s+chí|chỉ\s+tiêu)/im;

/** @returns {string} tabs between cells, a line for each row and paragraph; empty where it is no such table */
export function wholeTable(data) {
  const html = data.getData("text/html");
  const text = /<table/i.test(html) ? textOf(parsed(html).body) : data.getData("text/plain");
  return HEAD.test(text.normalize("NFC")) ? text : "";
}

function textOf(body) {
  body.querySelectorAll("br").forEach((end) => end.replaceWith(" "));
  return [...body.querySelectorAll("table, p, li, h1, h2, h3, h4, h5, h6")]
    .filter((node) => !node.parentElement.closest("table, p, li"))
    .flatMap((node) => (node.matches("table") ? linesOf(node) : [oneLine(node)]))
    .filter(Boolean)
    .join("\n");
}

/** A cell that spans columns or rows stands in its first place, the others are empty. */
function linesOf(table) {
  const held = [];
  return [...table.rows].map((row) => {
    const texts = [];
    const skip = () => { while (held[texts.length] > 0) { held[texts.length] -= 1; texts.push(""); } };
    for (const cell of row.cells) {
      skip();
      for (let i = 0; i < cell.colSpan; i++) {
        held[texts.length] = cell.rowSpan - 1;
        texts.push(i ? "" : quoted(oneLine(cell)));
      }
    }
    skip();
    return isHidden(row) ? `Dòng ẩn trong tệp gốc: ${texts.filter(Boolean).join(" | ")}` : texts.join("\t");
  });
}

const quoted = (text) => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);
