/** A line that begins as an import or export of JavaScript does. */
const LINE = /^(?:import|export)(?= )/gm;

/**
 * What goes on as JavaScript, after "import" or "export" and white space: braces, a comment, an
 * escape, or everything of a module under one name. A star before other words is Markdown.
 */
const CODE = String.raw`[{\\]|/[/*]|\*(?!\*?(?!(?:as|from)(?![\p{L}\p{N}]))[\p{L}\p{N}])`;

/** The words that may follow "export" in JavaScript and TypeScript. */
const DECLARATIONS =
  'default|const|let|var|using|await|async|function|class|type|interface|enum|namespace|module|abstract|declare|import|as|global';

const NAME = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*`;

const EXPORT = new RegExp(
  String.raw`^export\s+(?:${CODE}|=|(?:${DECLARATIONS})(?![\p{ID_Continue}$]))`,
  'u',
);

/**
 * A text in quotation marks, or a name with what may follow it: a comma and more names, "from" and
 * a text, "=". Before the name may stand what makes it the import of a type or a phase.
 */
const IMPORT = new RegExp(
  String.raw`^import\s+(?:(?:type|typeof|defer|source)\s+)?(?:${CODE}|["'=]|\(\s*["'${'`'}]|\.\s*meta|${NAME}\s*(?:,\s*(?:[{*]|/[/*])|from\s*(?:["'\\]|/[/*])|=|\\|/[/*]))`,
  'u',
);

/**
 * The places where lines begin with "import" or "export" as words of a language: whatever follows,
 * no program can begin so. MDX refuses to read them, so what is told of them is up to us.
 */
export function statementWords(text: string): number[] {
  return Array.from(text.matchAll(LINE), ({ index }) => index).filter((index) => {
    const rest = text.slice(index);
    return !EXPORT.test(rest) && !IMPORT.test(rest);
  });
}
