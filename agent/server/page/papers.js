// What lies before the candidate: a pad for names and notes, and the stories as they were told in round one.

import { el, fill, kept } from "./dom.js";

/** Puts the papers into `place`; on a narrow screen the same papers go into a dialog. */
export function layPapers(place, button, read) {
  const name = `roundtwo-notes-${read.id}`;
  const pad = el("textarea", {
    id: "notes",
    rows: 6,
    value: kept.get(name),
    placeholder: "Dana: asks about dates",
    on: { input: () => kept.set(name, pad.value) },
  });
  const papers = [
    el(
      "section",
      { className: "notes", "aria-labelledby": "notes-title" },
      el("h2", { id: "notes-title" }, el("label", { htmlFor: "notes" }, "Names and notes")),
      pad,
      el("p", { className: "muted" }, "For your eyes; kept in this browser."),
    ),
    el(
      "section",
      { className: "stories", "aria-labelledby": "stories-title" },
      el("h2", { id: "stories-title" }, "Your stories in round one"),
      ...read.stories.map(story),
    ),
  ];
  const dialog = el(
    "dialog",
    { id: "sheet", "aria-label": "Your papers" },
    el(
      "form",
      { method: "dialog" },
      el("p", { className: "row" }, el("button", { className: "main" }, "Back to the panel")),
    ),
  );
  document.body.append(dialog);
  fill(place, ...papers);
  button.addEventListener("click", () => {
    dialog.prepend(...papers);
    dialog.showModal();
  });
  dialog.addEventListener("close", () => place.append(...papers));
}

function story(each) {
  return el("details", {}, el("summary", {}, el("span", {}, each.asked || opening(each.told))), el("p", {}, each.told));
}

const opening = (told) => `${told.split(/\s+/).slice(0, 7).join(" ")} …`;
