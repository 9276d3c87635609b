import { createRequire } from 'node:module';
import type * as TypeScript from 'typescript';

/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The keys, and the numbers of items, that lead to a value within another. */
export type KeyPath = readonly (string | number)[];

/** The first place of a text. */
export const START: TextPlace = { line: 1, column: 1 };

/**
 * Where a key of what a module exports by default is written: as much of the path is followed as
 * is written down in the file, through calls such as `defineNewsroom({ … })` and names that are
 * declared beside it. The start of the text where nothing is exported.
 */
export function placeOfKey(text: string, path: KeyPath): TextPlace {
  const ts = parser();
  const file = ts.createSourceFile('config.ts', text, ts.ScriptTarget.Latest, true);
  const exported = file.statements.find((each) => ts.isExportAssignment(each));
  if (!exported) return START;
  let found: TypeScript.Node = exported;
  let value: TypeScript.Node | undefined = valueOf(ts, file, exported.expression);
  for (const key of path) {
    const next = value && childOf(ts, value, key);
    if (!next) break;
    found = next;
    value = valueOf(ts, file, ts.isPropertyAssignment(next) ? next.initializer : next);
  }
  return placeAt(file, found.getStart(file));
}

/** Where a module is imported under this name; undefined where it is not. */
export function placeOfImport(text: string, specifier: string): TextPlace | undefined {
  const ts = parser();
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const found = importedFiles.find(({ fileName }) => fileName === specifier);
  if (!found) return undefined;
  return placeAt(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest), found.pos);
}

/** Loaded only where a fault is to be told: it takes longer than all that is done with it. */
function parser(): typeof TypeScript {
  return createRequire(import.meta.url)('typescript') as typeof TypeScript;
}

function placeAt(file: TypeScript.SourceFile, offset: number): TextPlace {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

/** What an expression comes to, as far as it can be read. */
function valueOf(
  ts: typeof TypeScript,
  file: TypeScript.SourceFile,
  node: TypeScript.Node,
  depth = 0,
): TypeScript.Node | undefined {
  const again = (inner: TypeScript.Node | undefined): TypeScript.Node | undefined =>
    // A name may be declared by itself.
    inner && depth < 20 ? valueOf(ts, file, inner, depth + 1) : undefined;
  if (ts.isCallExpression(node)) return again(node.arguments[0]);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return again(node.expression);
  if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node)) return again(node.expression);
  if (ts.isShorthandPropertyAssignment(node)) return again(node.name);
  if (!ts.isIdentifier(node)) return node;
  const declared = file.statements
    .filter((each) => ts.isVariableStatement(each))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === node.text);
  return again(declared?.initializer);
}

/** What stands under a key of an object, or at a place of a list. */
function childOf(
  ts: typeof TypeScript,
  node: TypeScript.Node,
  key: string | number,
): TypeScript.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find(({ name }) => {
    if (!name) return false;
    const isPlain = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name);
    return isPlain && name.text === String(key);
  });
}
