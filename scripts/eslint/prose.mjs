/**
 * What readers read: words with a space between them, or one that begins like a sentence. A part
 * that is filled in stands as NUL.
 */
const PROSE = /\p{L}.*\s|\s.*\p{L}|^\p{Lu}\p{Ll}+$/su;

/** What has letters and spaces and is no prose. */
const NO_PROSE = [
  // An element, as authors write it: `<Quote by="speaker">words</Quote>`.
  /^<[A-Z]\w*\b.*>(?:\[\^\w+\])?$/s,
  // Names of classes that belong together: `chart-end chart-soft`.
  /^([a-z]+)(?:-[\w\0-]*)?(?:\s\1(?:-[\w\0-]*)?)+$/,
  // A path of SVG, of commands with their numbers.
  /^[MLHVCSQTAZ\s\d.,\0-]+$/i,
];

/** Properties whose values no reader meets: markup, and what a definition says of itself to programmers. */
const MARKUP = new Set(['class', 'className', 'd', 'type', 'viewBox', 'rel', 'about']);

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'What readers read stands in the catalogue of words' },
    messages: {
      prose:
        'Readers of other languages meet this too: put it into src/core/words/en/ and read it from `graph.words`.',
    },
  },
  create(context) {
    /**
     * @param {any} node
     * @param {string} text
     */
    const judge = (node, text) => {
      if (!PROSE.test(text) || NO_PROSE.some((form) => form.test(text))) return;
      if (isForMachines(node)) return;
      context.report({ node, messageId: 'prose' });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') judge(node, node.value);
      },
      TemplateLiteral(node) {
        judge(node, node.quasis.map((part) => part.value.cooked ?? '').join('\0'));
      },
    };
  },
};

/**
 * Tells whether a text is a type, a value to compare with, part of the markup, or said to programmers.
 *
 * @param {any} node
 */
function isForMachines(node) {
  // A regular expression, as `String.raw`.
  if (node.parent.type === 'TaggedTemplateExpression') return true;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (/^(TSLiteralType|BinaryExpression|ThrowStatement|ImportDeclaration)$/.test(parent.type))
      return parent.type !== 'BinaryExpression' || /^[!=]==$/.test(parent.operator);
    if (parent.type === 'CallExpression' && parent.callee.type === 'Super') return true;
    if (parent.type === 'Property') return MARKUP.has(parent.key.name) && parent.value === at;
  }
  return false;
}

export default rule;
