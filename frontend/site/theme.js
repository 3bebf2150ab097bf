// The theme is a cookie, so that the server can render the page in it and nothing flashes.
import { say } from "./words.js";

const THEMES = ["system", "light", "dark"];
const ONE_YEAR_SECONDS = 365 * 24 * 3600;

function label(button, theme) {
  const name = { system: say("system"), light: say("light"), dark: say("dark") }[theme];
  button.title = say("Theme: {name}", { name });
  button.setAttribute("aria-label", say("Theme: {name}. Change it", { name }));
}

const button = document.querySelector("[data-theme-button]");
if (button) {
  const root = document.documentElement;
  button.hidden = false;
  label(button, root.dataset.theme);
  button.addEventListener("click", () => {
    const theme = THEMES[(THEMES.indexOf(root.dataset.theme) + 1) % THEMES.length];
    root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
    label(button, theme);
  });
}
