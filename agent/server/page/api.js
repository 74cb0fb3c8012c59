// The way to the server: JSON there and back, the key when one is asked for, and what went wrong in plain words.

import { dialog, el } from "./dom.js";
import { events } from "./sse.js";

const KEY = "roundtwo-key";
const UNREACHABLE = "The server cannot be reached. Check that it is running; nothing you typed is lost.";

/** The server said no. `message` is for the reader. */
export class Refused extends Error {
  constructor(status, error) {
    super(error.message ?? "The server could not do that.");
    this.status = status;
    this.line = error.line ?? null;
    this.param = error.param ?? null;
  }
}

/** Nobody answered. */
export class Unreachable extends Error {
  constructor() {
    super(UNREACHABLE);
  }
}

let asking = null;

function key() {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

async function askKey(wrong) {
  const typed = el("input", { type: "password", id: "key", autocomplete: "off", required: true });
  const given = await dialog(
    "This server asks for a key",
    el("p", {}, wrong ? "That key was not accepted. Try another." : "It is kept until you close this tab."),
    el("label", { htmlFor: "key" }, "Key"),
    typed,
    el("p", { className: "row" }, el("button", { value: "yes", className: "main" }, "Go on")),
  );
  asking = null;
  if (!given)
    throw new Refused(401, { message: "Nothing can be shown without a key. Load the page again to enter one." });
  sessionStorage.setItem(KEY, typed.value.trim());
}

async function reach(method, path, { body, lastEventId, signal } = {}) {
  for (;;) {
    const headers = {};
    const used = key();
    if (used) headers.Authorization = `Bearer ${used}`;
    if (method !== "GET") headers["Content-Type"] = "application/json";
    if (lastEventId) headers["Last-Event-ID"] = lastEventId;
    let response;
    try {
      response = await fetch(path, {
        method,
        headers,
        signal,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    } catch (error) {
      throw error.name === "AbortError" ? error : new Unreachable();
    }
    if (response.ok) return response;
    if (response.status === 401) {
      await (asking ??= askKey(Boolean(used)));
      continue;
    }
    const told = await response.json().catch(() => ({}));
    throw new Refused(response.status, told.error ?? {});
  }
}

export const get = async (path) => (await reach("GET", path)).json();
export const post = async (path, body = {}) => (await reach("POST", path, { body })).json();
export const remove = (path) => reach("DELETE", path);

/** A stream of events: posted when there is a body, read from where it broke off otherwise. */
export async function* stream(path, options = {}) {
  const response = await reach(options.body === undefined ? "GET" : "POST", path, options);
  try {
    yield* events(response.body);
  } catch (error) {
    throw error instanceof Refused || error.name === "AbortError" ? error : new Unreachable();
  }
}

/** A link to a page that the server makes whole: with keys in use it opens with a pass, as a link carries no key. */
export function passing(link) {
  link.addEventListener("click", async (event) => {
    if (!key()) return;
    event.preventDefault();
    await post("/api/pass");
    location.assign(link.href);
  });
  return link;
}
