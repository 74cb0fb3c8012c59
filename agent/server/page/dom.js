// Elements made by code. Text is always text: nothing here, or anywhere on this page, reads markup from a string.

export const find = (selector, root = document) => root.querySelector(selector);

export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "on") for (const [kind, deed] of Object.entries(value)) made.addEventListener(kind, deed);
    else if (name in made && !name.includes("-")) made[name] = value;
    else if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function fill(element, ...children) {
  element.replaceChildren(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A dialog over the page; gives the value of the button it was closed with, nothing when it was left. */
export function dialog(title, ...content) {
  return new Promise((settle) => {
    const heading = el("h2", { id: "dialog-title" }, title);
    const made = el("dialog", { "aria-labelledby": heading.id }, el("form", { method: "dialog" }, heading, ...content));
    made.addEventListener("close", () => {
      made.remove();
      settle(made.returnValue);
    });
    document.body.append(made);
    made.showModal();
  });
}

export async function confirmed(title, text, yes, no) {
  const leave = el("button", { value: "", autofocus: true }, no);
  const deed = el("button", { value: "yes", className: "main" }, yes);
  return (await dialog(title, el("p", {}, text), el("p", { className: "row" }, deed, leave))) === "yes";
}

/** What this browser remembers. A browser that refuses to remember loses nothing else. */
export const kept = {
  get(name) {
    try {
      return localStorage.getItem(name) ?? "";
    } catch {
      return "";
    }
  },
  set(name, value) {
    try {
      if (value) localStorage.setItem(name, value);
      else localStorage.removeItem(name);
    } catch {
      /* private browsing, or storage is full: the words stay on the screen */
    }
  },
};
