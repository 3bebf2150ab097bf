// What the editor's own parts say, in the page's language.
import { EditorState } from "@codemirror/state";
import { say } from "../site/words.js";

export const phrases = EditorState.phrases.of({
  Find: say("Find"),
  Replace: say("Replace"),
  next: say("next"),
  previous: say("previous"),
  all: say("all"),
  "match case": say("match case"),
  regexp: say("regexp"),
  "by word": say("by word"),
  replace: say("replace"),
  "replace all": say("replace all"),
  close: say("close"),
  "current match": say("current match"),
  "on line": say("on line"),
  "replaced $ matches": say("replaced $ matches"),
  "replaced match on line $": say("replaced match on line $"),
  "Go to line": say("Go to line"),
  go: say("go"),
  Diagnostics: say("Diagnostics"),
  "No diagnostics": say("No diagnostics"),
  Completions: say("Completions"),
  "Selection deleted": say("Selection deleted"),
});
