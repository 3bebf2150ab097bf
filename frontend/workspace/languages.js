// One lazily loaded chunk per language: a page fetches the mode of the language in use alone.
const LOADERS = {
  cpp: async () => (await import("@codemirror/lang-cpp")).cpp(),
  go: async () => (await import("@codemirror/lang-go")).go(),
  java: async () => (await import("@codemirror/lang-java")).java(),
  javascript: async () => (await import("@codemirror/lang-javascript")).javascript(),
  python: async () => (await import("@codemirror/lang-python")).python(),
  rust: async () => (await import("@codemirror/lang-rust")).rust(),
  typescript: async () => (await import("@codemirror/lang-javascript")).javascript({ typescript: true }),
};

// `editor` is the editor mode of a language.toml; one without a loader is edited as plain text.
export async function loadLanguage(editor) {
  return (await LOADERS[editor]?.()) ?? [];
}
