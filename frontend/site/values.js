// The buttons beside long texts: copy, show all.
import { show } from "./toasts.js";
import { say } from "./words.js";

const COPIED_MS = 1500;

async function copy(button) {
  const { textContent } = button.closest(".case-field, [data-part]").querySelector("pre");
  try {
    await navigator.clipboard.writeText(textContent);
  } catch {
    show(say("The browser does not let this page copy. Select the text, and copy it by hand."));
    return;
  }
  const label = button.querySelector("span");
  label.textContent = say("Copied");
  setTimeout(() => (label.textContent = say("Copy")), COPIED_MS);
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy], [data-unfold]");
  if (!button) return;
  if ("copy" in button.dataset) {
    copy(button);
    return;
  }
  const isFolded = button.previousElementSibling.classList.toggle("folded");
  button.setAttribute("aria-expanded", !isFolded);
  button.textContent = isFolded ? say("Show all") : say("Show less");
});
