// Brings the queue to the server, one row at a time, until each has been answered.

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;

export class Sender {
  #queue; #session; #address; #on;
  /** Rows that wait for their person: a refused value, two values for one row. */
  #held = new Set();
  #running = false;
  #again = false;
  #timer = 0;
  #pause = FIRST_PAUSE;
  #doubts = 0;
  /** Ask who is signed in before sending: true after every failure and cut line, and for what an earlier tab left. */
  #unsure;

  /**
   * @param {{saved: Function, clash: Function, refused: Function, state: Function}} on what came of it
   */
  constructor(queue, session, address, on) {
    [this.#queue, this.#session, this.#address, this.#on] = [queue, session, address, on];
    this.#unsure = queue.size > 0;
    addEventListener("online", () => this.now());
    addEventListener("offline", () => {
      this.#unsure = true;
      this.#on.state("offline");
    });
  }

  /** The person has touched the row again. */
  release(leaf) { this.#held.delete(leaf); }

  get waiting() { return this.#queue.leaves.filter((leaf) => !this.#held.has(leaf)); }

  /** Sends what waits; called again while running, it goes round once more. What is still being typed waits for its own call. */
  async now() {
    this.#again = true;
    if (this.#running || !this.waiting.length) return;
    clearTimeout(this.#timer);
    this.#running = true;
    try {
      while (this.#again && (await this.#may())) await this.#round();
    } catch {
      this.#later();
    } finally {
      this.#running = false;
    }
  }

  async #round() {
    this.#again = false;
    for (const leaf of this.waiting) {
      if (this.#unsure) return;
      if (this.#queue.has(leaf)) await this.#send(leaf);
    }
  }

  async #may() {
    if (!this.#unsure) return true;
    let who = await this.#session.check();
    if (who === "none") {
      this.#on.state("signed-out");
      await this.#session.signIn();
      who = await this.#session.check();
    }
    if (who !== "mine") {
      this.#on.state(who === "other" ? "other" : "signed-out");
      return false;
    }
    this.#unsure = false;
    return true;
  }

  async #send(leaf) {
    const command = this.#queue.take(leaf);
    // an older command goes first: what was typed after it is due as well
    if (this.#queue.hasNext(leaf)) this.#again = true;
    this.#on.state("sending");
    const answer = await fetch(this.#address, {
      method: "POST", headers: this.#session.headers(), body: JSON.stringify({ ...command, leaf }),
    });
    if (answer.status === 401 || answer.status === 403) return this.#doubt();
    if (answer.status >= 500 || answer.status === 429) throw new Error("try again");
    const body = await answer.json().catch(() => ({}));
    this.#pause = FIRST_PAUSE;
    this.#doubts = 0;
    if (answer.ok) {
      this.#queue.answered(leaf, body.version);
      this.#on.saved(leaf, body, command.fields);
    } else {
      this.#queue.refused(leaf);
      if (this.#queue.fields(leaf) === command.fields) this.#held.add(leaf);
      this.#on[answer.status === 409 ? "clash" : "refused"](leaf, body);
    }
    this.#on.state("answered");
  }

  /** A lost session or an old token: ask first, then once more; a refusal that stays may lift with time. */
  #doubt() {
    this.#unsure = true;
    this.#again = true;
    if (++this.#doubts > 2) throw new Error("still refused");
  }

  #later() {
    this.#unsure = true;
    this.#on.state(navigator.onLine ? "failing" : "offline");
    this.#timer = setTimeout(() => this.now(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}
