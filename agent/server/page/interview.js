// The interview page: listens to the panel, sends what the candidate says, and keeps both through reloads and breaks.

import { get, post } from "./api.js";
import { answered, fromRead, heard } from "./conversation.js";
import { confirmed, el, fill, find, kept } from "./dom.js";
import { Line } from "./line.js";
import { breath, spoken } from "./pace.js";
import { layPapers } from "./papers.js";
import { takeAPause } from "./pause.js";
import {
  addNotice,
  addReply,
  addSpeech,
  drawAll,
  drawFinish,
  drawNobody,
  drawSpeaking,
  drawTurn,
  seatPanel,
} from "./room.js";
import { aloud } from "./words.js";

const id = decodeURIComponent(location.pathname.split("/")[2] ?? "");
const DRAFT = `roundtwo-draft-${id}`;
const answer = find("#answer");
const send = find("#send");
const touch = matchMedia("(pointer: coarse)");
const HINT = touch.matches ? "" : "Enter says it, Shift + Enter begins a new line";

let read = null;
let state = null;
let retaking = null;
const line = new Line(id, { event: hear, read: show, trouble });

function trouble(message) {
  find("#trouble").textContent = message;
  find("#trouble").hidden = !message;
}

function show(account) {
  read = account;
  state = fromRead(account);
  drawAll(state, read, retake);
  drawSpeaking(state);
  settle();
}

/** `old`: it was heard before the page was loaded again, and needs no pace. */
async function hear(event, old) {
  const paced = read.engine === "offline" && !old;
  if (event.event === "piece" && paced) {
    for await (const text of spoken(event.data.text)) draw({ event: "piece", data: { text } });
    return;
  }
  if (event.event === "began" && paced && state.speeches.length) await breath();
  draw(event);
}

function draw(event) {
  const known = state.speeches.some((each) => each.turn === event.data.turn);
  const near = isNearEnd();
  state = heard(state, event);
  if (event.event === "said") {
    if (known) drawAll(state, read, retake);
    else addSpeech(state.speeches.at(-1), retake);
  }
  if (event.event === "notice") addNotice(event.data.text);
  drawSpeaking(state);
  if (event.event !== "piece") drawTurn(state, read);
  if (event.event === "error") failed(event.data.message);
  if (event.event === "waiting" || event.event === "finished") settle();
  if (near) toEnd();
}

const isNearEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 160;
const toEnd = () => scrollTo({ top: document.documentElement.scrollHeight });

/** The panel has fallen silent: the turn is the candidate's, or the interview is over. */
function settle() {
  drawTurn(state, read);
  drawFinish(state, read);
  enable();
  toEnd();
  if (state.finished) {
    find("#finish").focus({ preventScroll: true });
    get(`${line.path}/report`).catch(() => null); // the marks are given now, so that nobody waits for them later
  } else if (state.waiting !== null && !touch.matches && [document.body, send].includes(document.activeElement))
    answer.focus({ preventScroll: true });
}

function enable() {
  send.disabled = !(retaking || state.waiting !== null) || !answer.value.trim();
  find("#end").hidden = Boolean(state.finished);
  find("#pause").hidden = Boolean(state.finished);
}

function failed(message) {
  trouble(message);
  const again = el(
    "button",
    { type: "button", className: "quiet", on: { click: () => goOn() } },
    "Let the panel go on",
  );
  find("#trouble").append(" ", again);
}

async function goOn() {
  trouble("");
  await attempt(() => line.say(null, null));
}

async function attempt(deed) {
  try {
    await deed();
  } catch (error) {
    trouble(error.message);
    return false;
  } finally {
    if (state) enable();
  }
  return true;
}

// What the candidate types: kept at every key, a draft of its own for a retake.

const draftName = () => (retaking ? `${DRAFT}-${retaking.turn}` : DRAFT);

function typed() {
  kept.set(draftName(), answer.value);
  find("#hint").textContent = aloud(answer.value) || HINT;
  enable();
}

function recall() {
  answer.value = kept.get(draftName());
  typed();
}

answer.addEventListener("input", typed);
answer.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && retaking) stopRetake();
  if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
  if (touch.matches && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  if (!send.disabled) find("#composer").requestSubmit();
});

find("#composer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = answer.value.trim();
  const turn = retaking?.turn ?? state.waiting;
  if (send.disabled || !text || turn === null) return;
  const before = { state, name: draftName(), retaking };
  state = answered(state, text, turn);
  endRetake();
  kept.set(before.name, text); // until the server is known to have it
  answer.value = "";
  find("#hint").textContent = HINT;
  drawFinish(state, read);
  if (before.retaking) drawAll(state, read, retake);
  else addReply(state.speeches.at(-1), retake);
  drawTurn(state, read);
  enable();
  toEnd();
  const said = await attempt(() => line.say(text, turn));
  if (said) {
    kept.set(before.name, answer.value.trim() && !retaking && before.name === DRAFT ? answer.value : "");
    return;
  }
  state = before.state; // refused: the words go back where they were
  drawAll(state, read, retake);
  drawFinish(state, read);
  if (before.retaking) retake(before.retaking);
  else answer.value = text;
  typed();
});

// Answering an earlier question again.

function retake(speech) {
  if (line.busy) return;
  retaking = speech;
  drawRetake();
  recall();
  answer.focus({ preventScroll: true });
}

/** What came after the question is out of sight until the new take is said or left. */
function drawRetake() {
  find("#composer").hidden = false;
  find("#finish").hidden = true;
  fill(
    find("#retaking"),
    "Your first take is kept, with all that followed. ",
    el("button", { type: "button", className: "quiet", on: { click: stopRetake } }, "Leave it"),
  );
  find("#retaking").hidden = false;
  send.textContent = "Say it again";
  let after = false;
  for (const each of find("#said").children) {
    const turn = each.dataset.turn === String(retaking.turn);
    each.hidden = after && !turn;
    after ||= turn;
    each.classList.toggle("now", turn && each.classList.contains("speech"));
    if (turn) each.scrollIntoView({ block: "center" });
  }
  drawTurn({ ...state, waiting: retaking.turn, retaking: true }, read);
}

function endRetake() {
  retaking = null;
  find("#retaking").hidden = true;
  send.textContent = "Say it";
}

function stopRetake() {
  endRetake();
  drawAll(state, read, retake);
  settle();
  recall();
}

// Leaving: for a while, or for good.

find("#pause").addEventListener("click", takeAPause);

find("#end").addEventListener("click", async () => {
  const text = "The panel asks nothing more, and the report is written on what was said so far.";
  if (!(await confirmed("End the interview here?", text, "End it", "Go on"))) return;
  await attempt(async () => show(await post(`/api/interviews/${encodeURIComponent(id)}/end`)));
});

// Coming in.

if (!CSS.supports("field-sizing", "content")) {
  answer.addEventListener("input", () => {
    answer.style.height = "auto";
    answer.style.height = `${answer.scrollHeight + 2}px`;
  });
}

/** In another tab, or from another place, the interview may have gone on. */
async function lookAgain() {
  if (document.hidden || line.busy || retaking || !read) return;
  const now = await get(line.path).catch(() => null); // the next word said will tell what is wrong
  if (!now || line.busy || now.waiting === state.waiting) return;
  show(now);
  await takeUp();
}

/** Listen to whoever speaks, or let the panel begin or go on where something was cut off. */
async function takeUp() {
  if (read.live) await line.listen(read.live.run, read.live.events);
  else if (read.status === "open" && read.waiting === null) await line.say(null, null);
}

document.addEventListener("visibilitychange", () => attempt(lookAgain));

async function come() {
  await line.open();
  seatPanel(read);
  layPapers(find("#papers"), find("#open-papers"), read);
  drawTurn(state, read);
  const last = state.speeches.findLast((each) => each.answer !== null);
  if (last && kept.get(DRAFT).trim() === last.answer.trim()) kept.set(DRAFT, "");
  recall();
  await takeUp();
}

await attempt(async () => {
  try {
    await come();
  } catch (error) {
    if (error.status !== 404 || read) throw error;
    drawNobody();
  }
});
