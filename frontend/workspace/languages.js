// A page fetches the mode of the language in use alone; each is a chunk of its own.
import { completeAnyWord, completeFromList } from "@codemirror/autocomplete";
import { LanguageDescription, LRLanguage } from "@codemirror/language";
import { languages } from "@codemirror/language-data";
import { EditorState } from "@codemirror/state";

// A grammar names its keywords as they are written.
function listKeywords(language) {
  if (!(language instanceof LRLanguage)) return [];
  return language.parser.nodeSet.types.map(({ name }) => name).filter((name) => /^[a-z_]{2,}$/.test(name));
}

// `editor` is the editor mode of a language.toml; one that CodeMirror does not know is edited as plain text.
export async function loadLanguage(editor) {
  const support = await LanguageDescription.matchLanguageName(languages, editor)?.load();
  if (!support) return [];
  const completes = EditorState.create({ extensions: support }).languageDataAt("autocomplete", 0).length > 0;
  const keywords = listKeywords(support.language).map((label) => ({ label, type: "keyword" }));
  const { data } = support.language;
  return [
    support,
    data.of({ autocomplete: completeFromList(keywords) }),
    // Some modes complete the names of the code themselves, and better.
    completes ? [] : data.of({ autocomplete: completeAnyWord }),
  ];
}
