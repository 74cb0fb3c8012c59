// The line to the panel. It breaks, the server restarts, the page is reloaded: what was said arrives once, and whole.

import { get, Refused, stream, Unreachable } from "./api.js";

const LAST_WORDS = new Set(["waiting", "finished", "error"]);
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const BROKEN = "The line to the server broke. Trying again; nothing is lost.";

const pause = (milliseconds) => new Promise((settle) => setTimeout(settle, milliseconds));

/** `on.event(event, old)` for everything the panel does, `on.read(read)` when the server's account replaces what is on
 * the screen, `on.trouble(text)` for what the candidate should know, an empty text when it is over. */
export class Line {
  constructor(id, on) {
    this.path = `/api/interviews/${encodeURIComponent(id)}`;
    this.on = on;
    this.last = "";
    this.busy = false;
  }

  /** Take up whatever is going on: a run that speaks, one that was cut off, or the opening. */
  async open() {
    let read = await get(this.path);
    for (; read.live && read.live.run === null; read = await get(this.path)) await pause(FIRST_PAUSE_MS); // it waits for its number
    this.on.read(read);
  }

  /** Say something to the panel, or with null let it go on. Raises Refused when the server will not hear it. */
  async say(text, after) {
    await this.#take(async () => {
      const posted = () => stream(`${this.path}/turns`, { body: { text, after } });
      if (await this.#follow(posted)) return;
      await this.#mend(text === null ? null : { text, after, posted });
    });
  }

  /** One thing at a time. */
  async #take(deed) {
    this.busy = true;
    try {
      return await deed();
    } finally {
      this.busy = false;
    }
  }

  /** Listen to the run that speaks now. */
  async listen(run, old) {
    await this.#take(async () => {
      this.last = "";
      if (!(await this.#follow(() => stream(`${this.path}/turns/${run}/events`), old))) await this.#mend(null);
    });
  }

  /** Whether the stream was heard to its end; false when it broke. Events up to number `old` were heard before. */
  async #follow(open, old = 0) {
    try {
      for await (const event of open()) {
        this.on.trouble("");
        this.last = event.id || this.last;
        await this.on.event(event, Number(event.id.split(".")[1]) <= old);
        if (LAST_WORDS.has(event.event)) return true;
      }
    } catch (error) {
      if (error instanceof Refused && error.status < 500) throw error;
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    }
    return false;
  }

  /** After a break: from where the run broke off, else by the server's account of where things stand. */
  async #mend(unheard) {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      this.on.trouble(BROKEN);
      await pause(wait);
      try {
        if (this.last && (await this.#resume())) return;
        const read = await get(this.path);
        this.on.trouble("");
        if (unheard && !taken(read, unheard)) {
          if (await this.#follow(unheard.posted)) return;
          continue;
        }
        this.last = "";
        const silent = read.live === null;
        this.on.read(read);
        if (silent && (read.waiting !== null || read.status === "finished")) return;
        const path = `${this.path}/turns`;
        if (
          await this.#follow(() =>
            silent ? stream(path, { body: { text: null, after: null } }) : stream(`${path}/${read.live.run}/events`),
          )
        )
          return;
      } catch (error) {
        if (error instanceof Refused && error.status < 500) throw error;
      }
    }
  }

  async #resume() {
    const [run] = this.last.split(".");
    const from = this.last;
    this.last = "";
    try {
      return await this.#follow(() => stream(`${this.path}/turns/${run}/events`, { lastEventId: from }));
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
}

/** Whether the server has an answer that it was sent just before the line broke. */
export function taken(read, { text, after }) {
  const answered = read.speeches.filter((each) => each.turn === after && each.answer !== null);
  return answered.some((each) => each.answer.trim() === text.trim()) || (read.live !== null && read.waiting === null);
}
