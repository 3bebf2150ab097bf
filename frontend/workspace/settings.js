// How the editor looks and what its keys do, as chosen in the dialog and kept in the browser.
import { indentUnit } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { read, write } from "./storage.js";

const USUAL = { theme: "page", keys: "standard", fontSize: 14, tabSize: 4, wrap: false };
const KEYS = {
  standard: async () => [],
  vim: async () => (await import("@replit/codemirror-vim")).vim({ status: true }),
  emacs: async () => (await import("@replit/codemirror-emacs")).emacs(),
};

const keys = new Compartment();
const layout = new Compartment();

// Which keys there are: before all others, so that they win.
export const keysExtension = keys.of([]);
export const layoutExtension = layout.of([]);

// `onChange` is called with effects for the editor's state whenever something was chosen. Returns a function that gives
// the effects for a state that was made before; `usesTabs` tells whether the language in use is indented by tabs.
export async function connectSettings({ usesTabs, onChange }) {
  const dialog = document.getElementById("settings");
  const { elements } = dialog.querySelector("form");
  const chosen = { ...USUAL, ...read("editor") };
  let keyExtension = [];

  for (const [name, value] of Object.entries(chosen)) {
    if (name === "wrap") elements.wrap.checked = value;
    else if (name in elements) elements[name].value = value;
  }

  const effects = () => [
    keys.reconfigure(keyExtension),
    layout.reconfigure([
      EditorState.tabSize.of(chosen.tabSize),
      indentUnit.of(usesTabs() ? "\t" : " ".repeat(chosen.tabSize)),
      chosen.wrap ? EditorView.lineWrapping : [],
    ]),
  ];

  async function apply() {
    document.documentElement.style.setProperty("--editor-font-size", `${chosen.fontSize}px`);
    document.documentElement.dataset.editorTheme = chosen.theme;
    keyExtension = await (KEYS[chosen.keys] ?? KEYS.standard)();
  }

  dialog.addEventListener("change", async () => {
    Object.assign(chosen, {
      theme: elements.theme.value,
      keys: elements.keys.value,
      fontSize: Number(elements.fontSize.value),
      tabSize: Number(elements.tabSize.value),
      wrap: elements.wrap.checked,
    });
    write("editor", chosen);
    await apply();
    onChange(effects());
  });
  await apply();
  return effects;
}
