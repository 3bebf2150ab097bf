"use strict";
// JSON from the judge to the arguments of the user's code, and its answers back to JSON.

const { inspect } = require("util");
// The user's code may replace the globals.
const { parse, stringify } = JSON;
const { isArray, from } = Array;
const { isInteger, isSafeInteger } = Number;
const toBigInt = BigInt;

/** A line as a value. An integer that a number can't hold becomes a BigInt. */
function parseLine(line) {
  const value = parse(line);
  if (isExact(value)) return value;
  return parse(line, (key, item, { source }) => (!isExact(item) && /^-?\d+$/.test(source) ? toBigInt(source) : item));
}

function isExact(value) {
  if (typeof value === "number") return isSafeInteger(value) || !isInteger(value);
  return !isArray(value) || value.every(isExact);
}

function itemOf(kind) {
  if (kind.endsWith("[]")) return kind.slice(0, -2);
  return kind.startsWith("list<") ? kind.slice(5, -1) : null;
}

function baseOf(kind) {
  const item = itemOf(kind);
  return item === null ? kind : baseOf(item);
}

const isNode = (kind) => kind.endsWith("Node");

// --- reading ---------------------------------------------------------------------------------------------------------

/** The function from a JSON value to the argument, or null when they are the same. */
function makeReader(kind) {
  const item = itemOf(kind);
  if (item !== null) {
    const readItem = makeReader(item);
    return readItem && ((values) => values.map((value) => readItem(value)));
  }
  if (isNode(kind)) return require("./nodes.cjs").READERS[kind];
  if (kind === "NestedInteger") return require("./nested.cjs").readNested;
  if (kind === "buffer") return (size) => new Array(size).fill("");
  return kind === "double" ? Number : null;
}

// --- writing: each gives JSON text -----------------------------------------------------------------------------------

function refuse(value, kind) {
  const shown = inspect(value, { depth: 1, breakLength: Infinity });
  throw new TypeError(`${shown} is not a valid value for the return type ${kind}`);
}

/** As a number or a BigInt. What is missing stays so, and is written as null. */
function toNumber(value, kind) {
  const plain = value?.valueOf();
  if (plain === undefined || plain === null || typeof plain === "number" || typeof plain === "bigint") return plain;
  if (typeof plain === "boolean") return Number(plain);
  const number = typeof plain === "string" && plain.trim() ? Number(plain) : NaN;
  return Number.isNaN(number) ? refuse(value, kind) : number;
}

function writeInteger(value) {
  const number = toNumber(value, "integer");
  return isInteger(number) ? `${isSafeInteger(number) ? number : toBigInt(number)}` : `${number ?? null}`;
}

function writeDouble(value) {
  const number = toNumber(value, "double");
  const text = `${number ?? null}`;
  return isInteger(number) && !text.includes("e") ? `${text}.0` : text;
}

function writeString(value) {
  if (value === undefined || value === null) return "null";
  const plain = value.valueOf();
  return typeof plain === "object" || typeof plain === "function" ? refuse(value, "string") : stringify(String(plain));
}

const SCALARS = {
  integer: writeInteger,
  long: writeInteger,
  double: writeDouble,
  boolean: (value) => (value ? "true" : "false"),
  string: writeString,
  character: writeString,
  buffer: (characters) => writeString(characters.join("")),
  void: () => "null",
};
// Arrays of these are JSON as they are, which is faster to write.
const IS_PLAIN = {
  integer: isSafeInteger,
  long: isSafeInteger,
  string: (value) => typeof value === "string",
};

/** The function from an answer of that type to JSON text. */
function makeWriter(kind) {
  const item = itemOf(kind);
  if (kind === "NestedInteger") return require("./nested.cjs").writeNested;
  if (item === null) return isNode(kind) ? require("./nodes.cjs").WRITERS[kind] : SCALARS[kind];
  const writeItem = makeWriter(item);
  const isPlain = IS_PLAIN[item];
  return (values) => {
    if (values === undefined || values === null) return "[]"; // as LeetCode does
    if (isPlain && isArray(values) && values.every(isPlain)) return stringify(values);
    // What can be walked through is an array too: a Set, the keys of a Map, an Int32Array ...
    const isText = typeof values === "string" && item === "character";
    if (!isText && (typeof values !== "object" || !(Symbol.iterator in values))) refuse(values, kind);
    return `[${from(values, (value) => writeItem(value)).join()}]`;
  };
}

module.exports = { baseOf, isNode, itemOf, makeReader, makeWriter, parseLine, refuse, stringify, writeInteger };
