// Numbers as people in Vietnam write them. Only to show beforehand what the server will judge, by the same rules.

/**
 * @param {string} raw
 * @param {string} [ceiling] machine form of the largest value that makes sense here
 * @returns {{kind: "understood", text: string, rewritten: boolean} | {kind: "unclear", options: string[]} | {kind: "unreadable"}}
 */
export function readNumber(raw, ceiling) {
  const text = raw.replace(/\s/g, "").replace(/[−–]/g, "-");
  if (text.length > 40) return { kind: "unreadable" };
  if (/^[+-]?\d+$/.test(text)) return understood(text, /^\+|^-?0\d/.test(text));
  if (/^[+-]?\d{1,3}(\.\d{3})+$/.test(text)) return thousands(text, ceiling);
  if (/^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$/.test(text)) return understood(text.replaceAll(".", "").replace(",", "."), false);
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return understood(text.replaceAll(",", ""), true);
  if (/^[+-]?\d+\.\d+$/.test(text)) return understood(text, true);
  return { kind: "unreadable" };
}

function thousands(text, ceiling) {
  const grouped = understood(text.replaceAll(".", ""), false);
  const onePoint = text.indexOf(".") === text.lastIndexOf(".");
  const tooLarge = ceiling && Number(text.replaceAll(".", "")) > Number(ceiling);
  return onePoint && tooLarge ? { kind: "unclear", options: [shown(text), grouped.text] } : grouped;
}

function understood(decimal, rewritten) {
  const [whole, decimals] = parts(decimal);
  const fits = whole.length <= 12 && decimals.length <= 6;
  return fits ? { kind: "understood", text: shown(decimal), rewritten } : { kind: "unreadable" };
}

function parts(decimal) {
  const [whole, decimals = ""] = decimal.replace(/^[+-]/, "").split(".");
  return [whole.replace(/^0+(?=\d)/, ""), decimals.replace(/0+$/, "")];
}

/** "1.000", "9,5", "−2". */
function shown(decimal) {
  const [whole, decimals] = parts(decimal);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = decimal.startsWith("-") && /[1-9]/.test(decimal) ? "−" : "";
  return sign + grouped + (decimals ? "," + decimals : "");
}
