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
      ObjectPattern({ properties }) {
        for (const node of properties) {
          if (node.type !== 'Property') continue;
          const name = nameOf({ property: node.key, computed: node.computed });
          if (name !== undefined && OF_ALL.has(name)) {
            context.report({ node, messageId: 'walk', data: { name } });
          }
        }
      },
    };
  },
};

/**
 * The name of a property, where it is written down.
 *
 * @param {{ property: import('estree').Node, computed: boolean }} node
 */
function nameOf({ property, computed }) {
  if (property.type === 'Identifier') return computed ? undefined : property.name;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}

export default rule;
