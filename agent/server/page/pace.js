// The built-in voice has its words at once; people read them one after another.

const WORD_MS = 34;
const BREATH_MS = 520; // between two speakers

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export const pause = (milliseconds) =>
  calm.matches || document.hidden ? Promise.resolve() : new Promise((settle) => setTimeout(settle, milliseconds));

/** A piece of speech, word by word. */
export async function* spoken(text) {
  if (calm.matches || document.hidden) {
    yield text;
    return;
  }
  for (const word of text.match(/\s*\S+\s*/g) ?? [text]) {
    yield word;
    await pause(WORD_MS);
  }
}

export const breath = () => pause(BREATH_MS);
