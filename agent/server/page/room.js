// How the room looks: who sits where, what was said, whose turn it is. Draws the conversation it is given.

import { passing } from "./api.js";
import { doing } from "./conversation.js";
import { el, fill, find } from "./dom.js";
import { face } from "./faces.js";
import { ending, first } from "./words.js";

const STATES = { speaking: "speaking", listening: "", asked: "waits for you" };

export function seatPanel(read) {
  find("#panel").classList.toggle("many", read.panel.length > 3);
  document.title = `${read.role} · Round Two`;
  find("#job").textContent = read.role + (read.company ? `, ${read.company}` : "");
  fill(
    find("#panel"),
    ...read.panel.map((each) =>
      el(
        "li",
        { "data-name": each.name },
        face(each.name, each.persona),
        el(
          "div",
          { className: "card" },
          el("span", { className: "name" }, each.name),
          el("span", { className: "short", "aria-hidden": "true" }, first(each.name)),
          el("span", { className: "title" }, each.title),
          el("span", { className: "state" }),
        ),
      ),
    ),
  );
}

/** Everything anew, after the server's account or a retake. */
export function drawAll(state, read, again) {
  const log = find("#said");
  log.setAttribute("aria-live", "off"); // what was heard before is not read out again
  fill(log);
  for (const each of state.speeches) addSpeech(each, again);
  setTimeout(() => log.setAttribute("aria-live", "polite"));
  drawTurn(state, read);
}

export function addSpeech(each, again) {
  const log = find("#said");
  for (const old of log.querySelectorAll(".now")) old.classList.remove("now");
  log.append(speech(each.speaker, each.text, each.turn));
  if (each.answer !== null) addReply(each, again);
}

export function addReply(each, again) {
  const button = el("button", { type: "button", className: "quiet", on: { click: () => again(each) } }, "Answer again");
  button.setAttribute("aria-label", `Answer again: ${each.text}`);
  const take =
    each.takes > 1
      ? el(
          "span",
          { className: "muted" },
          ` Take ${each.takes}; the earlier ${each.takes > 2 ? "ones are" : "one is"} kept. `,
        )
      : null;
  find("#said").append(
    el(
      "div",
      { className: "reply", "data-turn": each.turn },
      el("p", { className: "by" }, "You"),
      el("div", {}, el("p", { className: "text" }, each.answer), take, button),
    ),
  );
}

export function addNotice(text) {
  find("#said").append(el("p", { className: "notice" }, text));
}

function speech(speaker, text, turn = "") {
  return el(
    "div",
    { className: "speech now", "data-turn": turn },
    el("p", { className: "by" }, speaker),
    el("p", { className: "text" }, text),
  );
}

/** The words that are being said just now; they join the log when they are whole, so that they are read out once. */
export function drawSpeaking(state) {
  const place = find("#speaking");
  if (!state.speaking) return fill(place);
  const { speaker, text } = state.speaking;
  const shown = find(".speech", place);
  if (shown?.dataset.speaker === speaker) {
    find(".text", shown).textContent = text;
    return shown;
  }
  const made = speech(speaker, text);
  made.dataset.speaker = speaker;
  for (const old of find("#said").querySelectorAll(".now")) old.classList.remove("now");
  return fill(place, made);
}

/** The panel's posture, the line above the answer, and how far the interview is. */
export function drawTurn(state, read) {
  for (const seat of find("#panel").children) {
    const now = doing(state, seat.dataset.name);
    seat.className = now;
    find(".state", seat).textContent = STATES[now];
  }
  const done = Math.round(100 * (state.progress?.done ?? 0));
  const edge = find("#edge");
  edge.setAttribute("aria-valuenow", String(done));
  edge.setAttribute("aria-valuetext", state.progress?.part ?? "");
  find("span", edge).style.setProperty("--done", `${done}%`);
  find("#turn").textContent = turnLine(state, read);
  fill(find("#part"), ...agenda(state, read));
}

/** The part of the interview, and the time in it: counted by words spoken, as the panel counts. */
function agenda({ progress, finished }, { minutes }) {
  if (!progress || finished) return [];
  return [
    el("span", {}, `${progress.part} · `),
    `${Math.round(progress.done * minutes)} of ${Math.round(minutes)} minutes`,
  ];
}

function turnLine(state, read) {
  if (state.finished && !state.retaking) return "The interview is over.";
  if (state.speaking) return `${first(state.speaking.speaker)} is speaking.`;
  if (state.waiting === null) return state.speeches.length ? "The panel is thinking." : "The panel is coming in.";
  const asked = state.speeches.find((each) => each.turn === state.waiting);
  if (!asked) return "Your turn.";
  const name = nameAlone(asked.speaker, read);
  return state.retaking ? `Another take for ${name}.` : `Your turn. ${name} asked.`;
}

function nameAlone(name, read) {
  const short = first(name);
  return read.panel.filter((each) => first(each.name) === short).length > 1 ? name : short;
}

/** There is no such interview, or it is somebody else's. */
export function drawNobody() {
  for (const part of ["#composer", "#table", "#talk", "#pause", "#end"]) find(part).hidden = true;
  find("#finish").hidden = false;
  fill(
    find("#finish"),
    el("h2", { id: "finish-title" }, "Nobody is in this room."),
    el("p", {}, "This link leads to no interview of yours. It may have been deleted."),
    el("p", {}, el("a", { href: "/" }, "To the first page")),
  );
}

export function drawFinish(state, read) {
  const place = find("#finish");
  place.hidden = !state.finished;
  find("#composer").hidden = Boolean(state.finished);
  if (!state.finished) return;
  const path = `/s/${encodeURIComponent(read.id)}/report`;
  fill(
    place,
    el("h2", { id: "finish-title" }, "You may stand up."),
    el(
      "p",
      {},
      ending(state.finished),
      " The report tells what came across, story by story, with your own words beside it.",
    ),
    el(
      "p",
      { className: "row" },
      passing(el("a", { className: "go main", href: path }, "Read the report")),
      passing(el("a", { href: "/progress" }, "Your progress")),
      el("a", { href: "/" }, "Another interview"),
    ),
    el("p", { className: "muted" }, "Every question can still be answered again; the first take stays."),
  );
}
