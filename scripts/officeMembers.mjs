import ts from "typescript";
import { projectFolder } from "./projectFolder.mjs";

const typeFiles = /[\\/]@types[\\/](office-js|custom-functions-runtime)[\\/]/;

/**
 * Finds which members of Office.js some files name, by what the compiler takes each name for.
 * @param {(fileName: string) => string | undefined} groupOf the group that a file belongs to, if any
 * @param {readonly string[]} files
 * @returns {Map<string, Map<string, string>>} for each group its members ("Excel.Range.values") with the first file
 */
export function officeMembers(files, groupOf) {
  const program = ts.createProgram(files, compilerOptions);
  const checker = program.getTypeChecker();
  const groups = new Map();
  for (const source of program.getSourceFiles()) {
    const group = groupOf(source.fileName);
    if (group === undefined) continue;
    const members = groups.get(group) ?? new Map();
    groups.set(group, members);
    for (const name of namesIn(source)) {
      const member = memberOf(checker, name);
      if (member !== undefined && !members.has(member)) members.set(member, source.fileName);
    }
  }
  return groups;
}

/** Every place where a member is named: `range.values`, `{ values }`, `{ color: "#fff" }`. */
function namesIn(source) {
  const names = [];
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) names.push(node.name);
    if (ts.isBindingElement(node)) names.push(node.propertyName ?? node.name);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      names.push(node.name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names.filter((name) => ts.isIdentifier(name));
}

function memberOf(checker, name) {
  const symbol = symbolOf(checker, name);
  const declaration = symbol?.declarations?.find(({ parent }) =>
    typeFiles.test(parent.getSourceFile().fileName),
  );
  return declaration !== undefined && isMember(declaration) ? fullName(declaration) : undefined;
}

/** "Excel.Range.values"; what `range.set({…})` takes is named after the object that it changes. */
function fullName(declaration) {
  const names = [];
  for (let node = declaration; node !== undefined; node = node.parent) {
    if (node.name !== undefined) names.unshift(node.name.text);
  }
  return names
    .join(".")
    .replace(/^Excel\.Interfaces\.(\w+)(?:UpdateData|LoadOptions)\./, "Excel.$1.");
}

function symbolOf(checker, name) {
  const { parent } = name;
  if (ts.isBindingElement(parent)) {
    return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
  }
  if (ts.isPropertyAccessExpression(parent)) return checker.getSymbolAtLocation(name);
  return checker.getContextualType(parent.parent)?.getProperty(name.text);
}

function isMember(declaration) {
  return (
    ts.isClassElement(declaration) ||
    ts.isTypeElement(declaration) ||
    (ts.isFunctionDeclaration(declaration) && ts.isModuleBlock(declaration.parent))
  );
}

const compilerOptions = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${projectFolder}tsconfig.tests.json`, ts.sys.readFile).config,
  ts.sys,
  projectFolder,
).options;
