// What has been said, and whose turn it is. Pure: the same events give the same conversation, however often a line broke.

/** From the server's account. Speeches of the run that is still speaking are left to its events. */
export function fromRead(read) {
  const speaking = read.live?.run ?? null;
  return {
    speeches: read.speeches.filter((each) => each.run !== speaking),
    speaking: null,
    waiting: read.waiting,
    finished: read.status === "finished" && speaking === null ? (read.finished_reason ?? "ended") : null,
    progress: read.progress,
    notices: [],
  };
}

/** The candidate has answered question `turn`: what followed an earlier answer to it is left aside. */
export function answered(state, text, turn) {
  const place = state.speeches.findIndex((each) => each.turn === turn);
  const speeches = state.speeches.slice(0, place + 1);
  const question = speeches[place];
  const takes = question.takes ?? (question.answer === null ? 0 : 1);
  speeches[place] = { ...question, answer: text, takes: takes + 1 };
  return { ...state, speeches, speaking: null, waiting: null, finished: null, notices: [] };
}

export function heard(state, { event, data }) {
  switch (event) {
    case "began":
      return { ...state, speaking: { speaker: data.speaker, persona: data.persona, text: "" }, waiting: null };
    case "piece":
      return state.speaking
        ? { ...state, speaking: { ...state.speaking, text: state.speaking.text + data.text } }
        : state;
    case "said":
      return { ...state, speaking: null, speeches: placed(state.speeches, data) };
    case "waiting":
      return { ...state, speaking: null, waiting: data.turn, progress: data.progress ?? state.progress };
    case "finished":
      return { ...state, speaking: null, waiting: null, finished: data.reason };
    case "notice":
      return { ...state, notices: [...state.notices, data.text] };
    default:
      return state;
  }
}

/** A speech counts once, however often it is told. */
function placed(speeches, said) {
  const place = speeches.findIndex((each) => each.turn === said.turn);
  if (place < 0) return [...speeches, { answer: null, takes: 0, waits: true, ...said }];
  return speeches.map((each, index) => (index === place ? { ...each, ...said } : each));
}

/** Speaking, waiting for the candidate, or silent: what each person at the table is doing. */
export function doing(state, name) {
  if (state.speaking) return state.speaking.speaker === name ? "speaking" : "listening";
  if (state.waiting === null) return "listening";
  const asked = state.speeches.find((each) => each.turn === state.waiting);
  return asked?.speaker === name ? "asked" : "listening";
}
