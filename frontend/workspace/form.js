// Run and Submit: their keys, one submission in flight at a time, the result in view.
import { showPanel } from "../site/tabs.js";
import { say } from "../site/words.js";

const WAIT = say("Judging: wait for its result");

// `showPane` shows a pane where only one is seen at a time.
export function connectForm(form, showPane) {
  const run = form.querySelector("[data-run]");
  const submit = form.querySelector("[data-submit]");
  const result = document.getElementById("result");
  const flight = document.getElementById("flight");
  document.getElementById("console").addEventListener("panel:show", () => showPane("console"));
  // Who is not signed in may write, and has neither button.
  if (!run) return;

  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const button = { Enter: submit, "'": run }[event.key];
      if (!button) return;
      event.preventDefault();
      event.stopPropagation(); // the editor has another use for Ctrl-Enter
      button.click();
    },
    { capture: true },
  );

  function follow() {
    const inFlight = result.querySelector("[data-status]:not([data-status=DONE])") !== null;
    flight.textContent = inFlight ? WAIT : "";
    for (const button of [run, submit]) {
      button.disabled = inFlight;
      button.title = inFlight ? WAIT : button.dataset.hint;
    }
    if (!inFlight) document.dispatchEvent(new CustomEvent("result:done", { detail: result.querySelector("[data-status]") }));
  }

  // One that was sent before the page was opened.
  if (result.querySelector("[data-status]")) {
    showPanel(result.id);
    follow();
  }
  form.addEventListener("htmx:before:request", ({ target }) => {
    if (target === run || target === submit) showPanel(result.id);
  });
  // htmx enables the buttons again once the POST is answered; judging has then only begun.
  form.addEventListener("htmx:finally:request", () => setTimeout(follow));
  result.addEventListener("htmx:after:swap", follow);
  // The list of one's submissions, if it is in view, has a new one.
  document.addEventListener("result:done", () => {
    const list = document.getElementById("own-submissions");
    if (!list.hidden) list.dispatchEvent(new CustomEvent("panel:show"));
  });
}
