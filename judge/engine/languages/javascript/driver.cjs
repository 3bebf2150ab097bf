"use strict";
// Runs the user's solution.js: `driver.cjs function` answers case after case, `driver.cjs stdio` is the program itself.
// With a third word, "compiled", the file was made by a compiler, which has told its errors already.

const fs = require("fs");
const Module = require("module");
const { inspect } = require("util");
const vm = require("vm");
const { chooseCase } = require("./calls.cjs");
const { parseLine } = require("./values.cjs");

const SOURCE = "solution.js";
const ANSWERS = 3;
const FIRST_CHUNK = 1 << 16;
const process = globalThis.process;

// --- output ----------------------------------------------------------------------------------------------------------

function write(descriptor, data) {
  let rest = typeof data === "string" ? Buffer.from(data) : data;
  while (rest.length) rest = rest.subarray(fs.writeSync(descriptor, rest));
}

/** Streams that have written when they say so: node's own lose what a pipe did not take before the process ended. */
function giveStreams() {
  for (const [name, descriptor] of [["stdout", 1], ["stderr", 2]]) {
    let stream = null;
    const open = () => {
      const { Writable } = require("stream");
      const writable = new Writable({
        write(chunk, encoding, done) {
          write(descriptor, chunk);
          done();
        },
      });
      return Object.assign(writable, { fd: descriptor, isTTY: false });
    };
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get: () => (stream ??= open()) });
  }
}

// --- errors ----------------------------------------------------------------------------------------------------------

/** The user's file may have been made from one in another language: places in it, by its source map. */
function makeLocator() {
  if (!fs.existsSync(`${SOURCE}.map`)) return (line, column) => ({ file: SOURCE, line, column });
  const map = new Module.SourceMap(JSON.parse(fs.readFileSync(`${SOURCE}.map`, "utf8")));
  return (line, column) => {
    const { fileName, lineNumber, columnNumber } = map.findOrigin(line, column);
    return { file: fileName, line: lineNumber, column: columnNumber };
  };
}

/** The error as node prints it, with the user's frames alone. */
function describe(error) {
  const text = error instanceof Error ? inspect(error) : `Uncaught ${inspect(error)}`;
  const locate = makeLocator();
  let place = null;
  const lines = [];
  for (const line of text.split("\n")) {
    const isFrame = /^\s+at /.test(line);
    if (isFrame && !line.includes(SOURCE)) continue;
    lines.push(
      line.replace(/(?:file:\/\/)?[^\s()]*solution\.js:(\d+):(\d+)/, (_, row, column) => {
        const found = locate(Number(row), Number(column));
        if (isFrame) place ??= found;
        return `${found.file}:${found.line}:${found.column}`;
      }),
    );
  }
  // An error of syntax says by itself where it is.
  return (place && !text.startsWith(SOURCE) ? show(place) : "") + lines.join("\n") + "\n";
}

/** The line of the user's file, with a mark below the column. */
function show({ file, line, column }) {
  const text = fs.readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  return `${file}:${line}\n${text}\n${text.slice(0, column - 1).replace(/\S/g, " ")}^\n\n`;
}

function fail(error) {
  write(2, describe(error));
  process.reallyExit(1);
}

// --- the user's program ----------------------------------------------------------------------------------------------

/** Gives a global that is made when the user first asks for it: loading all of lodash takes 10 ms. */
function giveLazily(name, make) {
  const give = (value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const value = make();
      give(value);
      return value;
    },
    set: give,
  });
}

// Version 5 of the priority queue gives {element, priority}, version 6 the element: LeetCode had the one, then the other.
const USES_VERSION_5 =
  /\.element\b|\{[^{}]*\belement\b[^{}]*\}\s*=|PriorityQueue\(\s*\{\s*(?:priority|compare)\b|\.enqueue\([\w.$]+,/;

const PRIORITY_QUEUE = "@datastructures-js/priority-queue";

// The author's tests are not run.
const HAS_TESTS = /^(?:\(0, \w+\.)?(?:describe|test|it)\)?\(/m;
const IS_FOR_TESTS = /^(?:vitest|@jest\/globals|mocha|chai|bun:test)$|^https:\/\/deno\.land\//;

/** What the author's own files define, as collections of solutions have them, is global here. */
function makeRequire(priorityQueue) {
  const requireGiven = (path) => {
    if (path.startsWith(".") || IS_FOR_TESTS.test(path)) return globalThis;
    return require(path === PRIORITY_QUEUE ? priorityQueue : path);
  };
  return Object.assign(requireGiven, require);
}

/** What LeetCode gives to the user. */
function giveNames(source, signatureText) {
  const priorityQueue = USES_VERSION_5.test(source) ? "priority-queue-5" : PRIORITY_QUEUE;
  Object.assign(globalThis, { require: makeRequire(priorityQueue), module: { exports: {} } });
  if (HAS_TESTS.test(source)) Object.assign(globalThis, { describe() {}, test() {}, it() {} });
  globalThis.exports = globalThis.module.exports;
  // Only whether there are nodes must be known, and which.
  if (/Node\b/.test(source + signatureText)) {
    Object.assign(globalThis, require("./nodes.cjs").listClasses(signatureText.match(/\w+Node\b/g) ?? []));
  }
  giveLazily("NestedInteger", () => require("./nested.cjs").NestedInteger);
  giveLazily("_", () => require("lodash"));
  giveLazily("Queue", () => require("@datastructures-js/queue").Queue);
  giveLazily("Deque", () => require("@datastructures-js/deque").Deque);
  for (const name of ["PriorityQueue", "MinPriorityQueue", "MaxPriorityQueue"]) {
    giveLazily(name, () => require(priorityQueue)[name]);
  }
}

const NAMELESS_EXPORT = /^export default (?!(?:async )?(?:function\b *\*? *|class +)[\w$])/gm;
const IMPORTS_AND_EXPORTS = /^import [^;'"]*(["'])[^'"\n]*\1;?|^export (?:\{[^}]*\};?|default )?/gm;

/** What can be imported is there without it, and what is exported will be found in the script. */
function removeModules(source) {
  const blank = (found) => found.replace(/\S/g, " ");
  return source.replace(NAMELESS_EXPORT, "module.exports=").replace(IMPORTS_AND_EXPORTS, blank);
}

/** Several solutions in one file, under the name that is wanted: the last one counts. */
function loosenDeclarations(source, name) {
  const solutions = source.match(new RegExp(`^(?:const|let|var|function) +${name}\\b`, "gm")) ?? [];
  return solutions.length < 2 ? source : source.replace(/^(?:const|let)\b/gm, (found) => "var".padEnd(found.length));
}

const REPAIRS = [
  [/\b(?:import|export)\b/, removeModules],
  [/has already been declared/, loosenDeclarations],
];

/** As a script: what its top level declares can be found afterwards, whatever the last line looks like. */
function compileScript(source, name) {
  try {
    return new vm.Script(source, { filename: SOURCE });
  } catch (error) {
    const repair = REPAIRS.find(([message]) => message.test(error.message))?.[1];
    const repaired = repair?.(source, name);
    if (!repair || repaired === source) throw error;
    return compileScript(repaired, name);
  }
}

/** Nothing of the user's file has run yet. */
function tellCompiled() {
  if (process.argv[3] !== "compiled") write(ANSWERS, "\n");
}

// --- the loop --------------------------------------------------------------------------------------------------------

/** The cases' lines. The user's own reading of stdin, if any, finds it empty. */
function takeInput() {
  const input = fs.openSync("/proc/self/fd/0");
  fs.closeSync(0);
  fs.openSync("/dev/null"); // takes the lowest free number, which is 0
  const chunk = Buffer.allocUnsafe(FIRST_CHUNK);
  let start = 0;
  let end = 0;
  /** The next line; null at the end. */
  return function readLine() {
    const parts = [];
    for (;;) {
      if (start === end) {
        start = 0;
        end = fs.readSync(input, chunk);
        if (!end) return null;
      }
      const found = chunk.subarray(start, end).indexOf(10);
      const stop = found < 0 ? end : start + found;
      const part = chunk.subarray(start, stop);
      start = found < 0 ? end : stop + 1;
      if (found >= 0 && !parts.length) return part.toString();
      parts.push(found < 0 ? Buffer.from(part) : part);
      if (found >= 0) return Buffer.concat(parts).toString();
    }
  };
}

/** The judge's end: values to read, one to each line, and calls of the helper to ask. */
class Channel {
  #readLine = takeInput();
  #line = null;

  /** Whether there is another case. */
  hasMore() {
    this.#line = this.#readLine();
    return this.#line !== null;
  }

  read() {
    const line = this.#line ?? this.#readLine();
    this.#line = null;
    return parseLine(line);
  }

  ask(call) {
    write(ANSWERS, `?${call}\n`);
  }
}

function runFunction() {
  const channel = new Channel();
  const signatureText = fs.readFileSync("signature.json", "utf8");
  const signature = JSON.parse(signatureText);
  const source = fs.readFileSync(SOURCE, "utf8");
  const script = compileScript(source, signature.name ?? signature.classname);
  tellCompiled();
  giveNames(source, signatureText);
  script.runInThisContext();
  const answer = chooseCase(signature, channel, source);
  write(ANSWERS, "\n");
  answerCases(channel, answer).catch(fail);
}

async function answerCases(channel, answer) {
  while (channel.hasMore()) {
    const line = answer();
    write(ANSWERS, `${typeof line === "string" ? line : await line}\n`);
  }
  process.reallyExit(0); // the answers are there: timers and the like could only delay the end
}

// --- a program of its own --------------------------------------------------------------------------------------------

function isModule(source) {
  try {
    new vm.SourceTextModule(source);
    return true;
  } catch {
    return false;
  }
}

function runProgram() {
  const source = fs.readFileSync(SOURCE, "utf8");
  const path = `${process.cwd()}/${SOURCE}`;
  let run = () => Module._load(path, null, true); // as the main module
  try {
    vm.compileFunction(source, ["exports", "require", "module", "__filename", "__dirname"], { filename: SOURCE });
  } catch (error) {
    if (!/\b(import|export|await)\b/.test(error.message)) throw error;
    run = () => import(path);
    if (!isModule(source)) return run(); // fails, with node's own message: it alone knows the place
  }
  tellCompiled();
  process.argv = [process.argv[0], path];
  process.on("uncaughtException", (error) => {
    if (process.listenerCount("uncaughtException") === 1) fail(error);
  });
  return run();
}

giveStreams();
try {
  ({ function: runFunction, stdio: runProgram })[process.argv[2]]();
} catch (error) {
  fail(error);
}
