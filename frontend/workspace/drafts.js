// Drafts: one text for each language, kept on the site, and in the browser whatever the site has not taken yet.
//
// Each text is based on a version of the site's. When another tab or browser has saved meanwhile, the site says so, and
// nothing is overwritten until the user has chosen.
import { say } from "../site/words.js";
import { read, write } from "./storage.js";

const SAVE_AFTER_MS = 1000;
const TRY_AGAIN_MS = 5000;

// `stored`: {source, version} by language, as the site has them. `tell(words)` says how it goes; `ask(language, theirs)`
// is called with a conflict, and with null when it is over.
export function keepDrafts({ slug, user, stored, addressOf, token, tell, ask }) {
  const known = new Map(Object.entries(stored)); // what the site has, as far as this page has heard
  const unsaved = new Map(); // text by language
  const conflicts = new Map();
  let timer = 0;
  let isSaving = false;

  const keyOf = (language, owner = user) => `draft:${owner}:${slug}:${language}`;
  const versionOf = (language) => known.get(language)?.version ?? 0;

  function keepHere(language, text) {
    return write(keyOf(language), text === null ? null : { text, version: versionOf(language) });
  }

  function saveIn(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  }

  async function save() {
    const next = [...unsaved].find(([language]) => !conflicts.has(language));
    if (isSaving || !next) return;
    isSaving = true;
    const again = await send(...next);
    isSaving = false;
    if (again !== null && unsaved.size > 0) saveIn(again);
  }

  // Returns in how many milliseconds to try again; null: not by itself.
  async function send(language, text) {
    let answer;
    try {
      const body = new URLSearchParams({ source: text, version: versionOf(language) });
      answer = await fetch(addressOf(language), { method: "POST", body, headers: { "X-CSRFToken": token } });
    } catch {
      tell(say("The site can't be reached: kept in this browser"));
      return TRY_AGAIN_MS;
    }
    if (answer.ok) {
      known.set(language, { source: text, version: (await answer.json()).version });
      if (unsaved.get(language) === text) {
        unsaved.delete(language);
        keepHere(language, null);
        tell(say("Saved"));
      } else {
        keepHere(language, unsaved.get(language));
      }
      return 0;
    }
    if (answer.status === 409) {
      raise(language, await answer.json());
      return 0;
    }
    tell(answer.status === 422 ? say("Too long to be kept on the site") : say("Not kept on the site, but in this browser"));
    return answer.status >= 500 ? TRY_AGAIN_MS : null;
  }

  function raise(language, theirs) {
    conflicts.set(language, theirs);
    tell(say("Changed elsewhere"));
    ask(language, theirs);
  }

  addEventListener("online", () => saveIn(0));
  document.addEventListener("visibilitychange", () => document.hidden && saveIn(0));

  return {
    // The text to begin with.
    open(language, starter) {
      const theirs = known.get(language);
      const mine = read(keyOf(language));
      if (typeof mine?.text === "string" && mine.text !== theirs?.source) {
        if (user) {
          unsaved.set(language, mine.text);
          if (!theirs || mine.version === theirs.version) saveIn(0);
          else raise(language, theirs);
        }
        return mine.text;
      }
      if (mine) write(keyOf(language), null);
      if (theirs) return theirs.source;
      // Written before signing in.
      const before = user ? read(keyOf(language, 0)) : null;
      if (typeof before?.text !== "string") return starter;
      write(keyOf(language, 0), null);
      this.change(language, before.text);
      return before.text;
    },

    change(language, text) {
      if (text === known.get(language)?.source) {
        unsaved.delete(language);
        keepHere(language, null);
        return;
      }
      const isKept = keepHere(language, text);
      if (!user) {
        tell(isKept ? say("Kept in this browser") : say("This browser keeps nothing: copy your code before you leave"));
        return;
      }
      unsaved.set(language, text);
      if (conflicts.has(language)) return;
      tell("…");
      saveIn(SAVE_AFTER_MS);
    },

    conflictOf: (language) => conflicts.get(language) ?? null,

    // The next save overwrites what is on the site.
    keepMine(language) {
      known.set(language, conflicts.get(language));
      conflicts.delete(language);
      ask(language, null);
      saveIn(0);
    },

    // Returns the other text; the page puts it into the editor.
    takeTheirs(language) {
      const theirs = conflicts.get(language);
      known.set(language, theirs);
      conflicts.delete(language);
      ask(language, null);
      tell(say("Saved"));
      return theirs.source;
    },
  };
}
