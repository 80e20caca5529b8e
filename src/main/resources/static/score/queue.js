// What has not reached the server yet. Survives a closed tab, per account and sheet; sensitive text stays in memory.

import { uuid } from "./uuid.js";

const PREFIX = "tdkt.unsent.";

/**
 * @typedef {{command: string, version: number, fields: Object<string, string>}} Command
 * @typedef {{sent?: Command, next?: Command}} Entry
 *   sent = on its way, so the server may have it: sent again under the same id until answered.
 *   next = the last value typed since; an earlier one that never left is forgotten.
 */
export class Queue {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  #key;
  #sensitive;

  /** @param {(leaf: string, slot: string) => boolean} sensitive what must never be written to this machine */
  constructor(account, sheet, sensitive) {
    this.#key = keyOf(account) + sheet;
    this.#sensitive = sensitive;
    this.#entries = new Map(Object.entries(read(this.#key)));
  }

  get size() { return this.#entries.size; }
  get leaves() { return [...this.#entries.keys()]; }
  has(leaf) { return this.#entries.has(leaf); }
  /** Typed since the last command left? */
  hasNext(leaf) { return Boolean(this.#entries.get(leaf)?.next); }
  /** The last fields typed for a leaf. */
  fields(leaf) { const entry = this.#entries.get(leaf); return (entry?.next ?? entry?.sent)?.fields; }

  /** Something would be lost with this tab: sensitive text that has not left yet. */
  get onlyInMemory() {
    return [...this.#entries].some(([leaf, entry]) =>
      Object.keys((entry.next ?? entry.sent).fields).some((slot) => this.#sensitive(leaf, slot)));
  }

  put(leaf, version, fields) {
    const entry = this.#entries.get(leaf) ?? {};
    if (same(entry.next?.fields, fields)) return;
    entry.next = { command: uuid(), version, fields };
    this.#set(leaf, entry);
  }

  /** The command to send now; from here on the server may have it. */
  take(leaf) {
    const entry = this.#entries.get(leaf);
    if (!entry.sent) {
      entry.sent = entry.next;
      delete entry.next;
      this.#set(leaf, entry);
    }
    return entry.sent;
  }

  /** The server has it: what was typed meanwhile builds on its answer. */
  answered(leaf, version) {
    const next = this.#entries.get(leaf)?.next;
    this.#set(leaf, next ? { next: { ...next, version } } : undefined);
  }

  /** The server wrote nothing: the typed text waits for its person. */
  refused(leaf) {
    const { sent, next } = this.#entries.get(leaf) ?? {};
    this.#set(leaf, { next: next ?? sent });
  }

  /** Based on what somebody else wrote first. */
  rebase(leaf, version) {
    this.#set(leaf, { next: { command: uuid(), version, fields: this.fields(leaf) } });
  }

  drop(leaf) { this.#set(leaf, undefined); }

  #set(leaf, entry) {
    if (entry) this.#entries.set(leaf, entry);
    else this.#entries.delete(leaf);
    const stored = read(this.#key);
    const kept = entry && this.#storable(leaf, entry);
    if (kept) stored[leaf] = kept;
    else delete stored[leaf];
    write(this.#key, stored);
  }

  /** The entry without sensitive slots; nothing where only those were typed. */
  #storable(leaf, { sent, next }) {
    const open = (command) => {
      if (!command) return undefined;
      const fields = Object.fromEntries(
        Object.entries(command.fields).filter(([slot]) => !this.#sensitive(leaf, slot)));
      return Object.keys(fields).length ? { ...command, fields } : undefined;
    };
    const kept = { sent: open(sent), next: open(next) };
    return kept.sent || kept.next ? kept : undefined;
  }
}

/** How many rows of this account wait on this machine, over all its sheets. */
export function unsentOf(account) {
  return keysOf(account).reduce((sum, key) => sum + Object.keys(read(key)).length, 0);
}

export function forget(account) {
  keysOf(account).forEach((key) => localStorage.removeItem(key));
}

const keyOf = (account) => `${PREFIX}${account}.`;
const keysOf = (account) => Object.keys(localStorage).filter((key) => key.startsWith(keyOf(account)));

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

function write(key, entries) {
  try {
    if (Object.keys(entries).length) localStorage.setItem(key, JSON.stringify(entries));
    else localStorage.removeItem(key);
  } catch {
    // A full or forbidden store: the values still wait in memory.
  }
}

export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
