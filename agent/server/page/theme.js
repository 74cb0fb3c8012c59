// Light or dark: the system's choice until the reader makes their own. Runs before the page is painted.

(() => {
  const NAME = "roundtwo-theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;
  try {
    chosen = localStorage.getItem(NAME);
  } catch {
    /* a browser that keeps nothing follows the system */
  }
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("#theme");
    const name = () => {
      button.textContent = isDark() ? "Light" : "Dark";
      button.setAttribute("aria-label", `${button.textContent} theme`);
    };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem(NAME, root.dataset.theme);
      } catch {
        /* it holds for this page, at least */
      }
      name();
    });
    system.addEventListener("change", name);
    name();
  });
})();
