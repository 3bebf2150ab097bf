// The test cases that Run tries: the samples at first, as tabs with one field for each argument.
import { showPanel } from "../site/tabs.js";
import { show as showToast } from "../site/toasts.js";
import { say } from "../site/words.js";
import { read, write } from "./storage.js";
import { findFault } from "./types.js";

const MOST_CASES = 20;

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export function connectCases(form, { slug, fields, samples, ownInputs }) {
  const container = form.querySelector("[data-cases]");
  const key = `cases:${slug}`;
  const names = fields.length ? fields : [{ name: say("Input"), type: "" }];

  // One text for each field.
  function split(text) {
    if (!fields.length) return [text];
    const lines = text.replace(/\n$/, "").split("\n");
    return names.map((_, index) => (index < names.length - 1 ? (lines[index] ?? "") : lines.slice(index).join("\n")));
  }
  const join = (values) => (fields.length ? `${values.join("\n")}\n` : values[0]);
  const start = () => (samples.length ? samples.map(split) : [names.map(() => "")]);

  const kept = read(key);
  const isUsable = Array.isArray(kept) && kept.length && kept.every((values) => values?.length === names.length);
  let cases = ownInputs.length ? ownInputs.map(split) : isUsable ? kept : start();
  let current = 0;

  const isAsGiven = () => samples.length > 0 && JSON.stringify(cases) === JSON.stringify(start());
  const keep = () => write(key, isAsGiven() ? null : cases);

  function change(next, selected) {
    cases = next;
    current = selected;
    keep();
    draw();
  }

  function drawField(panel, values, { name, type }, index) {
    const id = `case-field-${index}`;
    const input = make("textarea", { id, className: "input", rows: 1, value: values[index], spellcheck: false });
    input.setAttribute("autocapitalize", "off");
    const fault = make("p", { id: `${id}-fault`, className: "field-fault" });
    const label = make("label", { htmlFor: id }, name, make("span", { className: "muted", textContent: type && ` ${type}` }));
    const head = make("div", { className: "case-field-head" }, label, fault);

    function check() {
      const words = fields.length ? findFault(input.value, type) : "";
      input.setAttribute("aria-invalid", words !== "");
      fault.textContent = words;
    }
    input.setAttribute("aria-describedby", fault.id);
    input.addEventListener("input", () => {
      values[index] = input.value;
      keep();
      check();
    });
    check();
    panel.append(head, input);
  }

  function draw() {
    const list = make("div", { className: "tabs" });
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", say("Test cases"));
    cases.forEach((_, index) => {
      const tab = make("button", { type: "button", className: "tab", id: `case-tab-${index}`, textContent: say("Case {number}", { number: index + 1 }) });
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", `case-panel-${index}`);
      tab.setAttribute("aria-selected", index === current);
      tab.tabIndex = index === current ? 0 : -1;
      list.append(tab);
    });
    const panels = cases.map((values, index) => {
      const panel = make("div", { className: "case-panel", id: `case-panel-${index}`, hidden: index !== current });
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", `case-tab-${index}`);
      panel.addEventListener("panel:show", () => {
        current = index;
        fill();
      });
      return panel;
    });
    const add = make("button", { type: "button", className: "button button-small", textContent: say("Add"), title: say("Add a copy of this case") });
    const remove = make("button", { type: "button", className: "button button-small", textContent: say("Remove"), title: say("Remove this case") });
    const reset = make("button", { type: "button", className: "button button-small", textContent: say("Reset"), title: say("Back to the samples") });
    remove.disabled = cases.length === 1;
    add.disabled = cases.length >= MOST_CASES;
    add.addEventListener("click", () => {
      change([...cases, [...cases[current]]], cases.length);
      focusTab();
    });
    remove.addEventListener("click", () => {
      change(cases.toSpliced(current, 1), Math.max(0, current - 1));
      focusTab();
    });
    reset.addEventListener("click", () => {
      change(start(), 0);
      focusTab();
    });

    function fill() {
      for (const panel of panels) panel.replaceChildren();
      names.forEach((field, index) => drawField(panels[current], cases[current], field, index));
    }
    fill();
    container.replaceChildren(make("div", { className: "cases-bar" }, list, add, remove, reset), ...panels);
  }

  const focusTab = () => container.querySelector("[aria-selected=true]").focus();

  // A case of a result, by the address of its full input.
  async function use(address) {
    let text = null;
    try {
      const answer = await fetch(address);
      if (answer.ok) text = await answer.text();
    } catch {
      // told below
    }
    if (text === null) {
      showToast(say("This case can't be had now. Try again in a moment."));
      return;
    }
    const values = split(text);
    const known = cases.findIndex((other) => join(other) === join(values));
    if (known >= 0) change(cases, known);
    else change([...cases, values].slice(-MOST_CASES), Math.min(cases.length, MOST_CASES - 1));
    showPanel("testcase");
    focusTab();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-use-case]");
    if (!link) return;
    event.preventDefault();
    use(link.dataset.useCase);
  });
  form.elements.own_input.disabled = true; // the fields take its place
  // Untouched samples need no input: the site has them, with their answers.
  form.addEventListener("formdata", ({ formData }) => {
    if (!isAsGiven()) for (const values of cases) formData.append("own_input", join(values));
  });
  draw();
}
