// Run and Submit: their keys, one submission in flight at a time, the result in view.

export function connectForm(form, showTab) {
  const run = form.querySelector("[data-run]");
  const submit = form.querySelector("[data-submit]");
  const result = document.getElementById("result");
  const ownInput = form.elements.own_input;

  for (const sample of form.querySelectorAll("[data-sample]")) {
    sample.addEventListener("click", () => {
      ownInput.value = sample.dataset.sample;
      ownInput.focus();
    });
  }
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
    for (const button of [run, submit]) {
      button.disabled = inFlight;
      button.title = inFlight ? "Wait for the result of the last one" : button.dataset.hint;
    }
  }

  form.addEventListener("htmx:before:request", () => {
    showTab(result.id);
    result.scrollIntoView({ block: "nearest" });
  });
  // htmx enables the buttons again once the POST is answered; judging has then only begun.
  form.addEventListener("htmx:finally:request", () => setTimeout(follow));
  result.addEventListener("htmx:after:swap", follow);
}
