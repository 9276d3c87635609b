import prose from './prose.mjs';

/**
 * The rule about prose for definitions. They hold samples of content, which stand in the language of
 * the sample story, and reasons that only programmers read; all else that is prose is for authors.
 */
const NOT_TOLD = new Set(['text', 'because', 'companion', 'words']);

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  ...prose,
  create(context) {
    return prose.create(
      Object.create(context, {
        report: {
          /** @param {any} found */
          value: (found) => {
            if (!isNotTold(found.node)) context.report(found);
          },
        },
      }),
    );
  },
};

/**
 * Tells whether a text belongs to a sample, is such a reason, one of a field's values, or the name
 * of what a field says of an entry (`Bond`).
 *
 * @param {any} node
 */
function isNotTold(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'Property') return NOT_TOLD.has(parent.key.name) && parent.value === at;
    if (parent.type === 'CallExpression') {
      const { callee } = parent;
      const called = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
      return called === 'enum' || (/^refs?$/.test(called) && parent.arguments[1] === at);
    }
  }
  return false;
}

export default rule;
