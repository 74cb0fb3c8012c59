// Leaving for a while: nothing runs on, and the link leads back.

import { dialog, el } from "./dom.js";

export function takeAPause() {
  const link = el("input", {
    type: "text",
    readOnly: true,
    value: location.href,
    "aria-label": "Link to this interview",
  });
  const copied = el("span", { role: "status", className: "muted" });
  const copy = async () => {
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      copied.textContent = "Copied.";
    } catch {
      copied.textContent = "Selected; copy it with the keyboard.";
    }
  };
  return dialog(
    "Take your time",
    el("p", {}, "Everything is kept, and no clock runs. This link brings you back to this question:"),
    link,
    el(
      "p",
      { className: "row" },
      el("button", { className: "main" }, "Go on now"),
      el("button", { type: "button", on: { click: copy } }, "Copy the link"),
      el("a", { href: "/" }, "Leave the room"),
    ),
    copied,
  );
}
