import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import rule from './eslint/prose.mjs';

/** What the rule finds in some code, each as the text that it finds. */
function found(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { parser },
    plugins: { own: { rules: { prose: rule } } },
    rules: { 'own/prose': 'error' },
  });
  return messages.map(({ column, endColumn, message, ruleId }) =>
    ruleId === null ? message : code.slice(column - 1, (endColumn ?? 0) - 1),
  );
}

describe('what readers read', () => {
  it.each([
    ["h('p', 'All relations as a table');", ["'All relations as a table'"]],
    ["h('summary', 'Notes');", ["'Notes'"]],
    ['text(`${count} claims`);', ['`${count} claims`']],
    ['text(`Claims by ${name}`);', ['`Claims by ${name}`']],
    ["const LABELS = { method: 'How we worked' };", ["'How we worked'"]],
    ["h('a', { ariaLabel: 'the map' });", ["'the map'"]],
    ["const all = 'by ' + name;", ["'by '"]],
    ["const said = ok ? 'no figure' : figure;", ["'no figure'"]],
    ["h('p', { class: kind === 'x' ? 'a b' : '' }, 'no figure');", ["'no figure'"]],
    ["say('Усі події');", ["'Усі події'"]],
    ["say('chart-end network-soft');", ["'chart-end network-soft'"]],
  ])('is found: %s', (code, texts) => {
    expect(found(code)).toEqual(texts);
  });
});

describe('what only programs read', () => {
  it.each([
    "h('p', { class: 'more wide' });",
    'h("p", { className: `claim ${stance}` });',
    "textAt(x, y, unit, 'chart-end chart-soft');",
    'h("g", { class: `aside aside-${kind}` }); take(`network-node network-${kind}`);',
    "s('path', { d: 'M0 0L8 4L0 8z' });",
    'pen(`M${x} ${y}Q${round(a)} ${b} ${c} ${d}`);',
    'throw new TypeError(`no entry ${id}`);',
    'class Fault extends Error { constructor() { super(`it takes more than ${steps} steps`); } }',
    "type Name = Drawing<'Aside'>;",
    "const flat = shape.type === 'Polygon';",
    "const shape = { type: 'Polygon', coordinates };",
    "import atlas from './an atlas.json';",
    'const FORM = String.raw`[a-z] +`;',
    "take('not-checked', ', ', `${a}: ${b}`, `${a} (${b})`, 'de', '');",
  ])('is not: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
