// The theme is a cookie, so that the server can render the page in it and nothing flashes.
const THEMES = ["system", "light", "dark"];
const ONE_YEAR_SECONDS = 365 * 24 * 3600;

function label(button, theme) {
  button.title = `Theme: ${theme}`;
  button.setAttribute("aria-label", `Theme: ${theme}. Change it`);
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
