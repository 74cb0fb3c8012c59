// Small phrases with numbers and dates in them.

const WORDS_A_MINUTE = 140; // the rate by which the panel counts time

const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "prof"]);

/** How somebody is called at the table: Dana for Dana Ruiz, Dr Osei for Dr Ama Osei. */
export function first(name) {
  const parts = name.split(" ");
  return TITLES.has(parts[0].replace(".", "").toLowerCase()) ? `${parts[0]} ${parts.at(-1)}` : parts[0];
}

export function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** How long a text takes to say. */
export function aloud(text) {
  const words = text.trim() ? text.trim().split(/\s+/).length : 0;
  if (!words) return "";
  const seconds = Math.round((words / WORDS_A_MINUTE) * 60);
  const long =
    seconds < 55 ? `${Math.max(5, Math.round(seconds / 5) * 5)} seconds` : counted(Math.round(seconds / 60), "minute");
  return `${counted(words, "word")}, about ${long} aloud`;
}

export function when(moment, now = new Date()) {
  const then = new Date(moment);
  if (Number.isNaN(then.getTime())) return "";
  const clock = then.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return `today, ${clock}`;
  if (days === 1) return `yesterday, ${clock}`;
  const year = then.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return then.toLocaleDateString([], { day: "numeric", month: "long", year });
}

const REASONS = {
  complete: "The panel has asked what it came to ask.",
  time: "The time is up.",
  ended: "You ended the interview here.",
  no_progress: "The panel closed the interview here.",
};

export const ending = (reason) => REASONS[reason] ?? "The interview is over.";
