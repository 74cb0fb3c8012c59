// Who asks, and how hard: the two things chosen before an interview begins.

import { el, fill } from "./dom.js";
import { face } from "./faces.js";

const DIFFICULTIES = [
  ["gentle", "Gentle", "asks, listens, lets go early"],
  ["realistic", "Realistic", "asks again where an answer stays thin"],
  ["tough", "Tough", "argues with your decisions"],
];

/** The people of a panel with their faces. */
function seats(panel) {
  return el(
    "ul",
    { className: "seats" },
    ...panel.map((each) =>
      el(
        "li",
        { className: "seat" },
        face(each.name, each.persona),
        el("div", {}, el("span", {}, each.name), el("span", { className: "muted" }, each.title)),
      ),
    ),
  );
}

/** Fields for one form: `chosen()` gives what the server wants to hear, `seat(people)` who sits there by the brief. */
export function choices(name, panels, people = []) {
  const shown = el("div", {});
  const about = el("p", { className: "muted" });
  const panel = el(
    "select",
    { id: `${name}-panel`, on: { change: () => show() } },
    el("option", { value: "" }, "The one in the brief"),
    ...panels.map((each) =>
      el("option", { value: each.id }, `${each.about.split(". ")[0].replace(/\.$/, "")} (${each.people.length})`),
    ),
  );
  const radios = DIFFICULTIES.map(([value, label, what]) => {
    const radio = el("input", { type: "radio", name: `${name}-difficulty`, value, checked: value === "realistic" });
    return el("label", {}, radio, el("span", {}, label, " ", el("span", { className: "muted" }, what)));
  });
  const fields = el(
    "div",
    { className: "choices" },
    shown,
    el("div", {}, el("label", { htmlFor: panel.id, className: "named" }, "Panel"), panel, about),
    el("fieldset", {}, el("legend", {}, "How hard it pushes"), el("div", { className: "row" }, ...radios)),
  );
  let own = people;
  function show() {
    const other = panels.find((each) => each.id === panel.value);
    about.textContent = other?.about ?? "";
    fill(shown, seats(other?.people ?? own));
  }
  show();
  return {
    fields,
    seat(others) {
      own = others;
      show();
    },
    chosen() {
      const difficulty = fields.querySelector("input:checked").value;
      return panel.value ? { panel: panel.value, difficulty } : { difficulty };
    },
  };
}
