"use strict";
// NestedInteger, and its JSON: an integer, or a list of such.

const { refuse, writeInteger } = require("./values.cjs");

class NestedInteger {
  #value = null;
  #items = [];

  constructor(value) {
    if (value !== undefined) this.#value = value;
  }

  isInteger() {
    return this.#value !== null;
  }

  getInteger() {
    return this.#value;
  }

  setInteger(value) {
    this.#value = value;
    this.#items = [];
  }

  add(elem) {
    this.#value = null;
    this.#items.push(elem);
  }

  getList() {
    return this.#items;
  }
}

function readNested(value) {
  if (!Array.isArray(value)) return new NestedInteger(value);
  const nested = new NestedInteger();
  for (const item of value) nested.add(readNested(item));
  return nested;
}

function writeNested(nested) {
  if (!(nested instanceof NestedInteger)) refuse(nested, "NestedInteger");
  return nested.isInteger() ? writeInteger(nested.getInteger()) : `[${nested.getList().map(writeNested)}]`;
}

module.exports = { NestedInteger, readNested, writeNested };
