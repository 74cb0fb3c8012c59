// Your own brief: drafted from papers or pasted, looked over, mended where the check says so, and then begun.

import { get, post, Refused } from "./api.js";
import { choices } from "./choices.js";
import { el, fill, find, kept } from "./dom.js";
import { counted } from "./words.js";

const KEPT = "roundtwo-brief";
const PAUSE_MS = 700; // after the last key, before the brief is checked by itself
const SHEETS = [
  ["resume", "Your résumé", "Paste it, or open the file you sent them.", 4],
  ["job", "The job advertisement", "The whole text is best.", 4],
  [
    "notes",
    "What happened in round one",
    "Who you met, what they asked, what you told them. Write it as you would tell a friend; one paragraph for each story.",
    5,
  ],
];

/** The two forms: papers in, brief out. `begin(body)` starts the interview. */
export function ownBrief(panels, begin) {
  const files = {};
  const papers = find("#papers-in");
  const form = find("#brief");
  const yaml = find("#yaml");
  const status = find("#brief-status");
  const asked = choices("own", panels);
  let timer = 0;
  let checks = 0;

  fill(find(".sheets", papers), ...SHEETS.map((sheet) => paper(...sheet, files)));
  find("#brief-choices").append(asked.fields);

  function show(which) {
    papers.hidden = which !== papers;
    form.hidden = which !== form;
  }

  function tell(kind, ...content) {
    status.classList.toggle("trouble", kind === "wrong");
    yaml.setAttribute("aria-invalid", String(kind === "wrong"));
    fill(status, ...content);
  }

  async function check() {
    clearTimeout(timer);
    const number = ++checks;
    kept.set(KEPT, yaml.value);
    if (!yaml.value.trim()) return tell("empty") ?? false;
    try {
      const read = await post("/api/briefs/check", { yaml: yaml.value });
      if (number !== checks) return false;
      asked.seat(read.panel);
      tell("right", readBack(read));
      return true;
    } catch (error) {
      if (number === checks) tell("wrong", ...complaint(error, yaml));
      return false;
    }
  }

  papers.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = find("#draft-status");
    const body = { files: Object.values(files).filter(Boolean) };
    for (const [name] of SHEETS) body[name] = find(`#paper-${name}`).value;
    if (!body.files.length && !SHEETS.some(([name]) => body[name].trim())) {
      said.textContent = "There is nothing to read yet. Paste something, or open a file.";
      return;
    }
    const button = find("#draft");
    button.disabled = true;
    said.textContent = "Reading…";
    try {
      const draft = await post("/api/briefs/draft", body);
      yaml.value = draft.yaml;
      fill(find("#missing ul"), ...draft.missing.map((each) => el("li", {}, each)));
      find("#missing").hidden = !draft.missing.length;
      said.textContent = "";
      show(form);
      await check();
      yaml.focus();
      yaml.setSelectionRange(0, 0);
      yaml.scrollTop = 0;
    } catch (error) {
      said.textContent = error.message;
    }
    button.disabled = false;
  });

  find("#ready").addEventListener("click", () => {
    show(form);
    find("#missing").hidden = true;
    yaml.focus();
  });
  find("#back").addEventListener("click", () => {
    show(papers);
    find("textarea", papers).focus();
  });
  find("#brief-file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    yaml.value = await file.text();
    await check();
  });
  yaml.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!yaml.value.trim()) tell("wrong", "The brief is empty. Paste one, or go back to your papers.");
    else if (await check()) await begin({ yaml: yaml.value, ...asked.chosen() }, (message) => tell("wrong", message));
  });

  for (const id of ["#draft", "#ready"]) find(id).disabled = false; // a click before this point would be lost

  if (kept.get(KEPT)) {
    yaml.value = kept.get(KEPT);
    show(form);
    check();
  }
}

/** The brief of an example, to start one's own from. */
export async function takeExample(id) {
  const { yaml } = await get(`/api/examples/${encodeURIComponent(id)}`);
  kept.set(KEPT, yaml);
  location.reload();
}

function readBack({ role, company, candidate, stories }) {
  return `Ready: ${role}${company ? ` at ${company}` : ""}${candidate ? `, for ${candidate}` : ""}. ${counted(stories.length, "story", "stories")} from round one.`;
}

function complaint(error, yaml) {
  if (!(error instanceof Refused) || !error.line) return [error.message];
  const show = () => {
    const lines = yaml.value.split("\n");
    const start = lines.slice(0, error.line - 1).join("\n").length + (error.line > 1 ? 1 : 0);
    yaml.focus();
    yaml.setSelectionRange(start, start + (lines[error.line - 1] ?? "").length);
    yaml.scrollTop = (yaml.scrollHeight * Math.max(0, error.line - 4)) / Math.max(1, lines.length);
  };
  return [
    error.message,
    " ",
    el("button", { type: "button", className: "quiet", on: { click: show } }, `Show line ${error.line}`),
  ];
}

function paper(name, label, hint, rows, files) {
  const id = `paper-${name}`;
  const opened = el("span", { className: "muted", id: `${id}-file` });
  const input = el("input", {
    type: "file",
    "aria-label": `${label}: open a file`,
    accept: ".pdf,.docx,.txt,.md",
    on: {
      change: async () => {
        const [file] = input.files;
        files[name] = file ? { name: file.name, base64: await base64(file), as: name } : null;
        opened.textContent = file ? `${file.name} will be read.` : "";
      },
    },
  });
  return el(
    "div",
    { className: "sheet" },
    el(
      "p",
      { className: "row" },
      el("label", { htmlFor: id }, label),
      el("span", { className: "file" }, "Open a file", input),
    ),
    el("textarea", { id, rows, placeholder: hint }),
    opened,
  );
}

function base64(file) {
  return new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => fail(new Error(`${file.name} cannot be read. Open another file, or paste its text.`));
    reader.readAsDataURL(file);
  });
}
