// The editor: one CodeMirror view, one state per language, so that each keeps its text and its undo history.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { say } from "../site/words.js";
import { keepDrafts } from "./drafts.js";
import { loadLanguage } from "./languages.js";
import { marksExtension, showMarks } from "./marks.js";
import { phrases } from "./phrases.js";
import { connectSettings, keysExtension, layoutExtension } from "./settings.js";
import { typeOverSelection } from "./typing.js";

const ONE_YEAR_SECONDS = 365 * 24 * 3600;

function makeState({ doc, name, support, onChange }) {
  return EditorState.create({
    doc,
    extensions: [
      keysExtension,
      phrases,
      lineNumbers(),
      marksExtension,
      highlightActiveLineGutter(),
      highlightActiveLine(),
      history(),
      drawSelection(),
      EditorState.allowMultipleSelections.of(true),
      rectangularSelection(),
      crosshairCursor(),
      layoutExtension,
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
      EditorView.contentAttributes.of({ "aria-label": say("Your {name} code. Escape, then Tab, leaves the editor.", { name }) }),
      // The page's Content-Security-Policy admits CodeMirror's <style> elements by this nonce alone.
      EditorView.cspNonce.of(document.querySelector("script[nonce]").nonce),
      EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
    ],
  });
}

// Puts an editor in the place of the form's textarea, which still holds what a POST sends.
export async function openEditor(form, { slug, user, languages, drafts: stored, isGiven }) {
  const { source: textarea, language: select, csrfmiddlewaretoken } = form.elements;
  const conflict = form.querySelector("[data-conflict]");
  const draftState = form.querySelector("[data-draft-state]");
  const states = new Map();
  let current = null;
  let view = null;

  const drafts = keepDrafts({
    slug,
    user,
    stored,
    addressOf: (language) => form.dataset.draftUrl.replace("LANGUAGE", language),
    token: csrfmiddlewaretoken.value,
    tell: (words) => (draftState.textContent = words),
    ask: (language, theirs) => language === select.value && (conflict.hidden = theirs === null),
  });
  const usesTabs = () => /^\t/m.test(languages[current]?.starter ?? "");
  const settings = await connectSettings({ usesTabs, onChange: (effects) => view?.dispatch({ effects }) });

  function replaceText(insert) {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, selection: { anchor: 0 } });
  }

  async function show(id) {
    const { name, editor, starter } = languages[id];
    const support = await loadLanguage(editor);
    if (select.value !== id) return; // changed again while the chunk was loading
    if (current) states.set(current, view.state);
    current = id;
    draftState.textContent = "";
    if (!states.has(id)) {
      const onChange = (text) => drafts.change(id, text);
      states.set(id, makeState({ doc: drafts.open(id, starter), name, support, onChange }));
    }
    conflict.hidden = drafts.conflictOf(id) === null;
    // The first state brings the nonce, so the view can't be made before it.
    if (view) view.setState(states.get(id));
    else view = new EditorView({ state: states.get(id), parent: form.querySelector("[data-editor]") });
    view.dispatch({ effects: settings() });
  }

  const given = textarea.value;
  await show(select.value);
  textarea.hidden = true;
  if (isGiven) {
    // A source that is opened in the editor is a change like any other: undo brings the draft back.
    if (given !== view.state.doc.toString()) replaceText(given);
    window.history.replaceState(null, "", form.dataset.problemUrl);
  }

  select.addEventListener("change", async () => {
    document.cookie = `language=${select.value}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
    await show(select.value);
    view.focus();
  });
  form.addEventListener("formdata", ({ formData }) => formData.set("source", view.state.doc.toString()));
  form.querySelector("[data-reset]").addEventListener("click", () => {
    replaceText(languages[current].starter);
    view.focus();
  });
  form.querySelector("[data-keep-mine]").addEventListener("click", () => drafts.keepMine(current));
  form.querySelector("[data-take-theirs]").addEventListener("click", () => {
    replaceText(drafts.takeTheirs(current));
    view.focus();
  });
  form.addEventListener("htmx:before:request", () => showMarks(view, null, current));
  document.addEventListener("result:done", ({ detail }) => showMarks(view, detail, current));
}
