/**
 * What readers read: words with a space between them, or one that begins like a sentence. A part
 * that is filled in stands as NUL.
 */
const PROSE = /\p{L}.*\s|\s.*\p{L}|^\p{Lu}\p{Ll}+$/su;

/** Where everything is read, one word is a text as well. */
const WORD = /\p{L}/u;

/** What has letters and spaces and is no prose. */
const NO_PROSE = [
  // An element, as authors write it: `<Quote by="speaker">words</Quote>`.
  /^<[A-Z]\w*\b.*>(?:\[\^\w+\])?$/s,
  // Names of classes that belong together: `chart-end chart-soft`.
  /^([a-z]+)(?:-[\w\0-]*)?(?:\s\1(?:-[\w\0-]*)?)+$/,
  // A path of SVG, of commands with their numbers.
  /^[MLHVCSQTAZ\s\d.,\0-]+$/i,
  // A selector of CSS: `.prose > [id]`.
  /^[.#:[][\w[-]/,
];

/**
 * Properties and attributes whose values no reader meets: markup, and what a definition says of
 * itself to programmers.
 */
const MARKUP = new Set([
  ...['class', 'className', 'd', 'type', 'viewBox', 'rel', 'about', 'content', 'content-type'],
]);

/** Attributes that are read: by eyes or ears, or in a component that sets them as text. */
const READ = new Set([
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription'],
  ...['aria-valuetext', 'title', 'alt', 'placeholder', 'label', 'set:text', 'set:html'],
  ...['caption', 'heading', 'kicker', 'note', 'standfirst'],
]);

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'What readers read stands in the catalogue of words' },
    messages: {
      prose:
        'Readers of other languages meet this too: put it into src/core/words/en/ and read it from `graph.words`, or `words` of src/site/words.ts.',
    },
  },
  create(context) {
    /**
     * @param {any} node
     * @param {string} text
     */
    const judge = (node, text) => {
      if (!WORD.test(text) || isForMachines(node)) return;
      if (!isRead(node) && (!PROSE.test(text) || NO_PROSE.some((form) => form.test(text)))) return;
      context.report({ node, messageId: 'prose' });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') judge(node, node.value);
      },
      JSXText(node) {
        judge(node, node.value);
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
    if (parent.type === 'CallExpression' && parent.callee.property?.name === 'includes')
      return true;
    if (parent.type === 'Property') {
      return MARKUP.has(parent.key.name ?? parent.key.value) && parent.value === at;
    }
    if (parent.type === 'JSXAttribute') return MARKUP.has(nameOf(parent));
    // The text between the tags of an element, not what an attribute around it says.
    if (parent.type === 'JSXElement') return false;
  }
  return false;
}

/**
 * Tells whether a text is read as it stands: between tags, or as such an attribute.
 *
 * @param {any} node
 */
function isRead(node) {
  if (node.type === 'JSXText') return true;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'JSXAttribute') return READ.has(nameOf(parent));
    if (parent.type === 'ConditionalExpression' && parent.test === at) return false;
    if (parent.type === 'JSXExpressionContainer') {
      if (parent.parent.type !== 'JSXAttribute') return true;
    } else if (!/^(?:Conditional|Logical|Array|TS\w+)Expression$/.test(parent.type)) return false;
  }
  return false;
}

/**
 * The name of an attribute: `aria-label`, `set:text`.
 *
 * @param {any} attribute
 */
function nameOf({ name }) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}

export default rule;
