import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectFolder } from "./projectFolder.mjs";

const typesFile = "node_modules/@types/office-js/index.d.ts";
const clientFile = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";
const objectFolder = "workbench/objects";

/**
 * Members of Excel's classes with the requirement set that each came with, as the comments of @types/office-js say.
 * @returns {Map<string, Map<string, string>>} class → member → set ("ExcelApi 1.13")
 */
export function documentedMembers() {
  const classes = new Map();
  for (const node of excelClasses()) {
    const ownSet = setOf(node);
    const members = new Map();
    for (const member of node.members) {
      const set = setOf(member) ?? ownSet;
      if (set !== undefined && member.name !== undefined && !isEverywhere(member.name.text))
        members.set(member.name.text, set);
    }
    if (members.size > 0) classes.set(node.name.text, members);
  }
  return classes;
}

function excelClasses() {
  const source = ts.createSourceFile(typesFile, read(typesFile), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel")
    .flatMap(({ body }) => [...body.statements])
    .filter((node) => ts.isClassDeclaration(node) && extendsClientObject(node));
}

function extendsClientObject(node) {
  return node.heritageClauses?.some((clause) => clause.getText().includes("ClientObject")) ?? false;
}

/** Members that the client itself has on every class. */
function isEverywhere(name) {
  return ["load", "set", "toJSON", "context", "track", "untrack"].includes(name);
}

/** Some say more than a name ("ExcelApi 1.1 for get, 1.8 for set"): reading came first. */
function setOf(node) {
  const [, set] = /\[Api set: (\w+ [\d.]+\d)/.exec(commentOf(node)) ?? [];
  return set;
}

function commentOf(node) {
  return (ts.getJSDocCommentsAndTags(node)[0]?.getText() ?? "").replace(/\s+/g, " ");
}

/**
 * How the client calls for events on the wire, with their sets: "Worksheet" → "_RegisterDataChangedEvent" → "ExcelApi 1.7".
 * @returns {Map<string, Map<string, string>>}
 */
export function registrationMembers() {
  const check =
    /_throwIfApiNotSupported\("(\w+)\.(_Register\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
  const classes = new Map();
  for (const [, name, member, set = "ExcelApi", version] of read(clientFile).matchAll(check)) {
    if (!classes.has(name)) classes.set(name, new Map());
    classes.get(name).set(member, `${set} ${version}`);
  }
  return classes;
}

/**
 * The method on the wire by which the client registers for an event: "Worksheet.onChanged" → "_RegisterDataChangedEvent".
 * @returns {Map<string, string>}
 */
export function eventRegistrations() {
  const definition =
    /defineProperty\((\w+)\.prototype, "(on\w+)"(?:(?!defineProperty)[\s\S])*?registerFunc: function \(\) \{ return _this\.(_Register\w+)\(/g;
  const found = [...read(clientFile).matchAll(definition)];
  return new Map(found.map(([, name, event, method]) => [`${name}.${event}`, method]));
}

/**
 * What the embedded Excel answers, read from its object classes: class → names on the wire.
 * @returns {Map<string, Set<string>>}
 */
export function answeredMembers() {
  const declared = hostClasses();
  const answered = new Map();
  for (const node of declared.values()) {
    for (const name of typeNamesOf(node)) answered.set(name, wireNames(node, declared));
  }
  return answered;
}

function hostClasses() {
  const files = readdirSync(path.join(projectFolder, objectFolder), { recursive: true });
  const nodes = files.filter((name) => name.endsWith(".ts")).flatMap(classesIn);
  return new Map(nodes.map((node) => [node.name.text, node]));
}

function classesIn(file) {
  const text = read(path.join(objectFolder, file));
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration);
}

/** `typeName = "Range"`, or a property or parameter `typeName: "ChartBorder" | "ChartLineFormat"`. */
function typeNamesOf(node) {
  const parameters = node.members
    .filter(ts.isConstructorDeclaration)
    .flatMap((made) => [...made.parameters]);
  const property = [...node.members, ...parameters].find(
    (member) => member.name?.getText() === "typeName",
  );
  const text = property?.initializer?.getText() ?? property?.type?.getText() ?? "";
  return [...text.matchAll(/"(\w+)"/g)].map(([, name]) => name);
}

function wireNames(node, declared) {
  const names = new Set(
    node.members
      .map((member) => member.name?.getText() ?? "")
      .filter((name) => /^_?[A-Z]/.test(name)),
  );
  const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText();
  if (parent === "HostCollection") for (const name of ["GetCount", "GetItemAt"]) names.add(name);
  const inherited = declared.get(parent);
  return inherited === undefined ? names : new Set([...names, ...wireNames(inherited, declared)]);
}

function read(file) {
  return readFileSync(path.join(projectFolder, file), "utf8");
}
