// What the compiler, or a crash, says about lines of the code: as marks in the gutter, until the code is sent again.
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { keymap } from "@codemirror/view";

export const marksExtension = [lintGutter(), keymap.of(lintKeymap)];

function toDiagnostic(doc, { line, message, is_warning: isWarning }) {
  const { from, to, text } = doc.line(Math.min(line, doc.lines));
  return { from: from + /^\s*/.exec(text)[0].length, to, severity: isWarning ? "warning" : "error", message };
}

// The marks of a result's element, if it is about this language; without one, none.
export function showMarks(view, result, language) {
  const isAboutThis = result?.dataset.language === language;
  const faults = isAboutThis ? JSON.parse(result.dataset.faults || "[]") : [];
  const diagnostics = faults.map((fault) => toDiagnostic(view.state.doc, fault));
  diagnostics.sort((one, other) => one.from - other.from);
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
