// Does what is typed fit the type of its argument? Told while typing; what counts is what the site says.

import { say } from "../site/words.js";

const INT_MAX = 2 ** 31 - 1;
const isWhole = (value) => Number.isInteger(value);
const isIntOrNull = (value) => value === null || isWhole(value);
const isList = (value, fits) => Array.isArray(value) && value.every(fits);

const TYPES = {
  integer: [say("expected an integer"), (value) => isWhole(value) && value >= -INT_MAX - 1 && value <= INT_MAX],
  long: [say("expected an integer"), isWhole],
  double: [say("expected a number"), (value) => typeof value === "number"],
  boolean: [say("expected true or false"), (value) => typeof value === "boolean"],
  string: [say('expected a string in double quotes, such as "abc"'), (value) => typeof value === "string"],
  character: [say('expected one character in double quotes, such as "a"'), (value) => typeof value === "string" && [...value].length === 1],
  ListNode: [say("expected a list of integers, such as [1,2,3]"), (value) => value === null || isList(value, isWhole)],
  TreeNode: [say("expected a tree by levels, such as [1,null,2]"), (value) => value === null || isList(value, isIntOrNull)],
};

function itemType(type) {
  if (type.endsWith("[]")) return type.slice(0, -2);
  return /^list<(.*)>$/.exec(type)?.[1];
}

function findMismatch(value, type, where) {
  const item = itemType(type);
  if (item) {
    if (!Array.isArray(value)) return where + say("expected a list in square brackets");
    for (const [index, each] of value.entries()) {
      const fault = findMismatch(each, item, say("item {number}: ", { number: index + 1 }));
      if (fault) return fault;
    }
    return "";
  }
  const [words, fits] = TYPES[type] ?? [];
  return !fits || fits(value) ? "" : where + words;
}

// What is wrong with `text` as a value of `type`, in words; empty when nothing is.
export function findFault(text, type) {
  if (!text.trim()) return say("nothing here yet");
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    if (text.includes("'") && /string|character/.test(type)) return say("strings stand in double quotes");
    return itemType(type)
      ? say("not a list yet, such as [1,2]: look at brackets, commas and quotes")
      : findMismatch(undefined, type, "") || say("not JSON yet");
  }
  return type ? findMismatch(value, type, "") : "";
}
