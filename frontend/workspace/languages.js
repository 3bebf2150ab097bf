// One lazily loaded chunk per language: a page fetches the mode of the language in use alone.
const LOADERS = {
  cpp: async () => (await import("@codemirror/lang-cpp")).cpp(),
  python: async () => (await import("@codemirror/lang-python")).python(),
};

// `editor` is the editor mode of a language.toml; one without a loader is edited as plain text.
export async function loadLanguage(editor) {
  return (await LOADERS[editor]?.()) ?? [];
}
