// The panes: borders that can be moved by pointer or keys, and on a phone, one pane at a time.
import { read, write } from "./storage.js";

const STEP = 2;
const LIMITS = { left: { least: 22, most: 75, usual: 46 }, top: { least: 15, most: 85, usual: 54 } }; // in percent

function connectSplitter(splitter, sizes) {
  const name = splitter.dataset.splitter;
  const { least, most, usual } = LIMITS[name];

  function set(percent) {
    sizes[name] = Math.round(Math.min(most, Math.max(least, percent)) * 10) / 10;
    document.documentElement.style.setProperty(`--${name}`, `${sizes[name]}%`);
    splitter.setAttribute("aria-valuenow", Math.round(sizes[name]));
  }

  splitter.setAttribute("aria-valuemin", least);
  splitter.setAttribute("aria-valuemax", most);
  set(sizes[name] ?? usual);

  function changeTo(percent) {
    set(percent);
    write("panes", sizes);
  }

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  splitter.addEventListener("pointermove", (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    const box = splitter.closest("main").getBoundingClientRect();
    const share = name === "left" ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    changeTo(100 * share);
  });
  splitter.addEventListener("dblclick", () => changeTo(usual));
  splitter.addEventListener("keydown", (event) => {
    const [less, more] = name === "left" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const wanted = { [less]: sizes[name] - STEP, [more]: sizes[name] + STEP, Home: least, End: most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    changeTo(wanted);
  });
}

// Returns a function that shows the pane "problem", "code" or "console", where only one is shown at a time.
export function connectPanes() {
  const sizes = read("panes") ?? {};
  for (const splitter of document.querySelectorAll("[data-splitter]")) connectSplitter(splitter, sizes);
  const buttons = document.querySelectorAll("[data-shows]");

  function show(pane) {
    document.getElementById("content").dataset.pane = pane;
    for (const button of buttons) button.setAttribute("aria-pressed", button.dataset.shows === pane);
  }

  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.shows));
  return show;
}
