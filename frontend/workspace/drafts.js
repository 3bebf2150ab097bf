// What the browser keeps: a draft per problem and language, and the language used last. Storage may be full or
// forbidden; the page then works without it.

const LANGUAGE = "leetsim:language";

function key(slug, language) {
  return `leetsim:draft:${slug}:${language}`;
}

function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name, text) {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // nothing to be done, and nothing lost but the draft
  }
}

export const readDraft = (slug, language) => read(key(slug, language));
export const writeDraft = (slug, language, text) => write(key(slug, language), text);
export const lastLanguage = () => read(LANGUAGE);
export const rememberLanguage = (language) => write(LANGUAGE, language);
