"use strict";
// How a case calls the user's code: a function, a class call by call, or a chain of its methods.

const vm = require("vm");
const { makeReader, makeWriter, writeInteger } = require("./values.cjs");

const { Map, Promise } = globalThis; // the user's code may have a class of that name

/** The function that reads one case, calls the user's code and gives the answer as JSON, or a promise of it. */
function chooseCase(signature, channel, source) {
  if (signature.chain) return makeChainCase(signature, channel);
  if (signature.classname) return makeClassCase(signature, channel);
  return makeFunctionCase(signature, channel, source);
}

// --- the user's names ------------------------------------------------------------------------------------------------

/** What the user's file declares by that name in any way, or exports. */
function findDeclared(name) {
  if (vm.runInThisContext(`typeof ${name}`) !== "undefined") return vm.runInThisContext(name);
  const exported = globalThis.module?.exports;
  return exported?.[name] ?? [exported, exported?.default].find((value) => typeof value === "function");
}

const FUNCTIONS =
  /^(?:async +)?(?:function\*? +([\w$]+)|(?:var|let|const) +([\w$]+) *= *(?:async +)?(?:function\b|\(|[\w$]+ *=>))/gm;

/** The user's function: by its name, as a member of Solution or of its objects, or the only one in the file. */
function findFunction(name, source) {
  const found = findDeclared(name);
  if (typeof found === "function" && !/^class\b/.test(found)) return found;
  const Solution = findDeclared("Solution");
  if (typeof Solution?.[name] === "function") return (...values) => Solution[name](...values);
  if (typeof Solution === "function" && typeof new Solution()[name] === "function") {
    return (...values) => new Solution()[name](...values);
  }
  const names = [...source.matchAll(FUNCTIONS)].map((match) => match[1] ?? match[2]);
  if (names.length === 1) return findDeclared(names[0]);
  throw found === undefined ? new ReferenceError(`${name} is not defined`) : new TypeError(`${name} is not a function`);
}

function findClass(name) {
  const found = findDeclared(name);
  if (typeof found === "function") return found;
  throw new ReferenceError(`${name} is not defined`);
}

/** The class of that name; or Solution, as other sites name it, when it has the methods. */
function findClassWith(methods, name) {
  const found = findDeclared(name);
  if (found !== undefined) return found;
  const Solution = findDeclared("Solution");
  return methods.every((method) => typeof Solution?.prototype?.[method.name] === "function") ? Solution : undefined;
}

// --- a function ------------------------------------------------------------------------------------------------------

function makeFunctionCase(signature, channel, source) {
  const { params, output } = signature;
  const returns = signature.return;
  const helper = makeHelper(signature, channel);
  const isHelper = (param) => helper !== null && param.type === signature.helper.classname;
  const solve = findSolver(signature, source, helper);
  const readers = params.map((param) => makeReader(param.node_of ? "integer" : param.type));
  const write = makeWriter(output ? params[output.paramindex].type : returns.type);
  const isPassed = (value, index) => !params[index].hidden && !params[index].ties;
  const isLinked = returns.node_of || returns.new || params.some((param) => param.ties || param.node_of);
  const links = isLinked ? new (require("./nodes.cjs").Links)(params, returns) : null;
  const takesNothing = params.every(isHelper);
  return () => {
    if (takesNothing) channel.read(); // null
    const values = params.map((param, index) => {
      if (isHelper(param)) return helper;
      const value = channel.read();
      return readers[index] ? readers[index](value) : value;
    });
    links?.tie(values);
    const answer = (returned) => {
      if (!output) return links ? links.writeAnswer(returned, write) : write(returned);
      const changed = values[output.paramindex];
      return write(output.size ? changed.slice(0, Math.max(0, writeInteger(returned))) : changed);
    };
    const returned = solve(...values.filter(isPassed));
    return returned instanceof Promise ? returned.then(answer) : answer(returned);
  };
}

/** LeetCode has two ways to give an API: as a global, or to a function `solution` that returns the user's function. */
function findSolver(signature, source, helper) {
  const wrap = helper && signature.name !== "solution" ? findDeclared("solution") : undefined;
  return typeof wrap === "function" ? wrap(...Object.values(helper)) : findFunction(signature.name, source);
}

// --- the judge's helper ----------------------------------------------------------------------------------------------

/** The object to be passed; where none is, its methods are given to the user as functions. */
function makeHelper({ helper, params }, channel) {
  if (!helper) return null;
  const object = {};
  for (const method of helper.methods) object[method.name] = makeHelperFunction(method, channel);
  if (params.every((param) => param.type !== helper.classname)) Object.assign(globalThis, object);
  return object;
}

/** A function that the judge answers: the program that knows the secret is not in this box. */
function makeHelperFunction(method, channel) {
  const kinds = method.params.map((param) => param.type);
  const writers = kinds.map(makeWriter);
  const read = makeReader(method.return.type);
  return (...values) => {
    if (values.length !== kinds.length) {
      throw new TypeError(`${method.name} takes ${kinds.length} arguments, ${values.length} were given`);
    }
    const written = writers.map((write, index) => (kinds[index] === "buffer" ? null : write(values[index])));
    channel.ask(`["${method.name}",[${written.filter((value) => value !== null)}]]`);
    values.forEach((buffer, index) => {
      if (kinds[index] === "buffer") Object.assign(buffer, [...channel.read()]);
    });
    const value = channel.read();
    return read ? read(value) : value;
  };
}

// --- a class ---------------------------------------------------------------------------------------------------------

function prepare(method) {
  const readers = method.params.map((param) => makeReader(param.type));
  return {
    read: (values) => readers.map((read, index) => (read ? read(values[index]) : values[index])),
    write: makeWriter(method.return?.type ?? "void"),
  };
}

function call(object, className, name, values) {
  if (typeof object[name] !== "function") throw new TypeError(`${className} has no method ${name}`);
  return object[name](...values);
}

function makeClassCase(signature, channel) {
  const Class = findClassWith(signature.methods, signature.classname) ?? findClass(signature.classname);
  const constructor = prepare(signature.constructor);
  const methods = new Map(signature.methods.map((method) => [method.name, prepare(method)]));
  return () => {
    const [names, calls] = [channel.read(), channel.read()];
    const object = new Class(...constructor.read(calls[0]));
    const answers = ["null"];
    for (let index = 1; index < names.length; index++) {
      const { read, write } = methods.get(names[index]);
      answers.push(write(call(object, signature.classname, names[index], read(calls[index]))));
    }
    return `[${answers}]`;
  };
}

/** The class's methods, each fed with what the one before it returned; or functions with their names. */
function makeChainCase(signature, channel) {
  const { chain, classname, instances } = signature;
  const Class = findClassWith(signature.methods, classname);
  const methods = new Map(signature.methods.map((method) => [method.name, prepare(method)]));
  const make = () => (Class ? new Class() : Object.fromEntries(chain.map((name) => [name, findClass(name)])));
  const first = signature.methods.find((method) => method.name === chain[0]);
  return () => {
    if (!first.params.length) channel.read(); // null
    let values = methods.get(chain[0]).read(first.params.map(() => channel.read()));
    const shared = instances === 1 ? make() : null;
    for (const name of chain) values = [call(shared ?? make(), classname, name, values)];
    return methods.get(chain.at(-1)).write(values[0]);
  };
}

module.exports = { chooseCase };
