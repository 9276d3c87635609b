/**
 * What a graph has of all its entries. Whoever draws one page and walks through one of these does
 * so again on every page; `src/core/ledger` does it once.
 */
const OF_ALL = new Set([
  ...['all', 'entries', 'outgoing', 'backlinks', 'occurrences'],
  ...['tables', 'quotes', 'images'],
]);

const BY_ID = new Set(['get', 'has']);

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Views look entries up by id and walk through no collection' },
    messages: {
      walk: 'A view must not walk through a graph ("{{name}}"): take what it needs from `ledgerOf(graph)`, or make it a part of src/core/ledger.',
    },
  },
  create(context) {
    return {
      MemberExpression(node) {
        const name = nameOf(node);
        if (name === undefined || !OF_ALL.has(name)) return;
        const { parent } = node;
        const lookedUp =
          parent.type === 'MemberExpression' &&
          parent.object === node &&
          BY_ID.has(nameOf(parent) ?? '');
        // `Object.entries(…)` and `list.entries()`: what a graph calls so is no function.
        const called =
          name === 'entries' && parent.type === 'CallExpression' && parent.callee === node;
        if (!lookedUp && !called) context.report({ node, messageId: 'walk', data: { name } });
      },
      'ObjectPattern > Property'(/** @type {import('estree').AssignmentProperty} */ node) {
        const name = 'name' in node.key ? node.key.name : 'value' in node.key ? node.key.value : '';
        if (typeof name === 'string' && OF_ALL.has(name)) {
          context.report({ node, messageId: 'walk', data: { name } });
        }
      },
    };
  },
};

/**
 * The name of the property that an expression reads, where it is written down.
 *
 * @param {import('estree').MemberExpression} node
 */
function nameOf({ property, computed }) {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}

export default rule;
