// The editor: one CodeMirror view, one state per language, so that each keeps its text and its undo history.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { lastLanguage, readDraft, rememberLanguage, writeDraft } from "./drafts.js";
import { loadLanguage } from "./languages.js";
import { typeOverSelection } from "./typing.js";

function makeState({ doc, language, support, onChange }) {
  return EditorState.create({
    doc,
    extensions: [
      lineNumbers(),
      highlightActiveLineGutter(),
      highlightActiveLine(),
      history(),
      drawSelection(),
      indentUnit.of("    "),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion(),
      typeOverSelection,
      highlightSelectionMatches(),
      syntaxHighlighting(classHighlighter),
      support,
      keymap.of([
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...historyKeymap,
        indentWithTab,
        ...defaultKeymap,
      ]),
      EditorView.contentAttributes.of({ "aria-label": `Your ${language.name} code. Escape, then Tab, leaves the editor.` }),
      // The page's Content-Security-Policy admits CodeMirror's <style> elements by this nonce alone.
      EditorView.cspNonce.of(document.querySelector("script[nonce]").nonce),
      EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
    ],
  });
}

// Puts an editor in the place of the form's textarea, which still holds what a POST sends.
export async function openEditor(form) {
  const { slug, languages } = JSON.parse(document.getElementById("workspace-data").textContent);
  const textarea = form.elements.source;
  const select = form.elements.language;
  const states = new Map();
  let current = null;
  let view = null;

  async function show(id) {
    const language = languages[id];
    const support = await loadLanguage(language.editor);
    if (select.value !== id) return; // changed again while the chunk was loading
    if (current) states.set(current, view.state);
    current = id;
    if (!states.has(id)) {
      const doc = readDraft(slug, id) ?? language.starter;
      const onChange = (text) => writeDraft(slug, id, text === language.starter ? null : text);
      states.set(id, makeState({ doc, language, support, onChange }));
    }
    // The first state brings the nonce, so the view can't be made before it.
    if (view) view.setState(states.get(id));
    else view = new EditorView({ state: states.get(id), parent: form.querySelector("[data-editor]") });
  }

  const remembered = lastLanguage();
  const asked = new URLSearchParams(location.search).has("language");
  if (!asked && languages[remembered]) select.value = remembered;
  await show(select.value);
  textarea.hidden = true;

  select.addEventListener("change", async () => {
    rememberLanguage(select.value);
    await show(select.value);
    view.focus();
  });
  form.addEventListener("formdata", (event) => event.formData.set("source", view.state.doc.toString()));
  const reset = form.querySelector("[data-reset]");
  reset.hidden = false;
  reset.addEventListener("click", () => {
    const insert = languages[current].starter;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, selection: { anchor: 0 } });
    view.focus();
  });
}
