// The first page: go on where you were, bring your own brief, or sit down in somebody else's place.

import { get, passing, post, remove } from "./api.js";
import { ownBrief, takeExample } from "./brief.js";
import { choices } from "./choices.js";
import { confirmed, el, fill, find, kept } from "./dom.js";
import { face } from "./faces.js";
import { counted, when } from "./words.js";

const FEW = 4;

function trouble(message) {
  const line = find("#trouble");
  line.textContent = message;
  line.hidden = !message;
}

async function begin(body, complain = trouble) {
  try {
    const { id } = await post("/api/interviews", body);
    location.assign(`/s/${encodeURIComponent(id)}`);
  } catch (error) {
    complain(error.message);
  }
}

async function showEarlier() {
  const { interviews } = await get("/api/interviews");
  find("#earlier").hidden = !interviews.length;
  fill(find("#interviews"), ...interviews.slice(0, FEW).map(earlier));
  const rest = interviews.slice(FEW);
  find("#all-earlier").hidden = !rest.length;
  find("#all-earlier summary").textContent = `${rest.length} more`;
  fill(find("#all-earlier ul"), ...rest.map(earlier));
}

function earlier(each) {
  const path = `/s/${encodeURIComponent(each.id)}`;
  const over = each.status === "finished";
  const answers = each.answers ? counted(each.answers, "answer") : "not begun";
  const state = [over ? "finished" : answers, over ? answers : null, when(each.last_activity)]
    .filter(Boolean)
    .join(" · ");
  const job = each.role + (each.company ? `, ${each.company}` : "");
  const forget = el(
    "button",
    { type: "button", className: "quiet", "aria-label": `Delete ${job}`, on: { click: () => drop(each, job) } },
    "Delete",
  );
  return el(
    "li",
    {},
    el(
      "div",
      { className: "what" },
      el("b", {}, each.role),
      el("span", { className: "muted" }, [each.company, state].filter(Boolean).join(" · ")),
    ),
    over ? null : el("a", { href: path, "aria-label": `Go on with ${job}` }, "Go on"),
    over ? el("a", { href: path, "aria-label": `Read again: ${job}` }, "Read again") : null,
    each.answers ? passing(el("a", { href: `${path}/report`, "aria-label": `Report on ${job}` }, "Report")) : null,
    forget,
  );
}

async function drop(each, job) {
  const text = `${job}: every answer and the report go for good.`;
  if (!(await confirmed("Delete this interview?", text, "Delete it", "Keep it"))) return;
  try {
    await remove(`/api/interviews/${encodeURIComponent(each.id)}`);
    for (const name of ["draft", "notes"]) kept.set(`roundtwo-${name}-${each.id}`, "");
    await showEarlier();
    find("#main h1").scrollIntoView({ block: "nearest" });
  } catch (error) {
    trouble(error.message);
  }
}

function example(each, panels) {
  const asked = choices(each.id, panels, each.panel);
  const enter = el("button", { className: "main" }, "Go in");
  const form = el(
    "form",
    {
      className: "inside",
      on: {
        submit: async (event) => {
          event.preventDefault();
          enter.disabled = true;
          await begin({ example: each.id, ...asked.chosen() });
          enter.disabled = false;
        },
      },
    },
    asked.fields,
    el(
      "p",
      { className: "row" },
      enter,
      el(
        "button",
        {
          type: "button",
          className: "quiet",
          on: { click: () => takeExample(each.id).catch((error) => trouble(error.message)) },
        },
        "Read and change the brief first",
      ),
    ),
  );
  return el(
    "details",
    { className: "example", name: "example", id: `example-${each.id}` },
    el(
      "summary",
      {},
      el(
        "span",
        { className: "what" },
        el("b", {}, each.role),
        el(
          "span",
          { className: "muted" },
          `${each.candidate} · ${each.company} · ${counted(each.stories, "story", "stories")}`,
        ),
      ),
      el("span", { className: "few" }, ...each.panel.map((one) => face(one.name, one.persona))),
    ),
    form,
  );
}

/** People who sit there when the door opens: two of each example. */
function seatHero(examples) {
  const people = examples
    .flatMap((each) => each.panel.slice(0, 2))
    .slice(0, matchMedia("(max-width: 40rem)").matches ? 4 : 6);
  fill(find(".waiting"), ...people.map((each) => face(each.name, each.persona)));
}

passing(find('a[href="/progress"]'));
try {
  const [{ examples }, { panels }] = await Promise.all([get("/api/examples"), get("/api/panels"), showEarlier()]);
  seatHero(examples);
  fill(find("#examples"), ...examples.map((each) => example(each, panels)));
  ownBrief(panels, begin);
} catch (error) {
  trouble(error.message);
}
