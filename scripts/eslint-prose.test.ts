import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
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
    "document.querySelector('.changes li'); link.matches(':hover, :focus');",
    "find('#settings select'); find('[href] a');",
    "html.includes('class of a claim');",
    "fetch(url, { headers: { 'content-type': 'text/plain; charset=utf-8' } });",
    "take('not-checked', ', ', `${a}: ${b}`, `${a} (${b})`, 'de', '');",
  ])('is not: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});

/** What the rule finds in a template of Astro. */
function foundIn(template: string): string[] {
  const messages = new Linter().verify(
    template,
    [
      ...astro.configs['flat/base'],
      { files: ['**/*.astro'], plugins: { own: { rules: { prose: rule } } } },
      { files: ['**/*.astro'], rules: { 'own/prose': 'error' } },
    ],
    'page.astro',
  );
  const lines = template.split('\n');
  return messages
    .filter(({ ruleId, fatal }) => ruleId === 'own/prose' || fatal)
    .map(({ line, column, endColumn, endLine, message, fatal }) =>
      fatal || line !== endLine
        ? message
        : (lines[line - 1] ?? '').slice(column - 1, endColumn! - 1),
    );
}

describe('what a template says', () => {
  it.each([
    ['<h2>Sources</h2>', ['Sources']],
    ['<p>reports</p>', ['reports']],
    ['<p>{count} claims</p>', [' claims']],
    ['<nav aria-label="filters"></nav>', ['"filters"']],
    ['<img alt="a map" src="a.png" />', ['"a map"']],
    ['<Page kicker="reference" />', ['"reference"']],
    ['<h2 set:text="Sources" />', ['"Sources"']],
    ["<h2 set:text={which ? 'one' : title} />", ["'one'"]],
    ['<Table caption={`claims ${n}`} />', ['`claims ${n}`']],
    ["<p>{known ? date : 'none'}</p>", ["'none'"]],
    ["<p>{known && 'omits'}</p>", ["'omits'"]],
    ["<p class={known ? 'a' : 'b'}>{[name, 'said']}</p>", ["'said'"]],
    ['<td data-source="What changed"></td>', ['"What changed"']],
    ["---\nconst title = 'Page not found';\n---\n<h1>{title}</h1>", ["'Page not found'"]],
    ["<Neighbours before={{ note: 'Before' }} />", ["'Before'"]],
    ['<p class="byline">{list.map((it) => <b>by {it}</b>)}</p>', ['by ']],
  ])('is found: %s', (template, texts) => {
    expect(foundIn(template)).toEqual(texts);
  });

  it.each([
    '<h2 id="sources" class="a b" set:text={words.site.entry.sources} />',
    '<p>{count}: {name}, ¶{number} ✓</p>',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<a rel="prev next" href={url}>{title}</a>',
    "<td class={`is-${kind} is-${other}`}>{kind === 'omits' && name}</td>",
    '<p>{html.includes(`class="claim ${stance}"`) && name}</p>',
    '<Depths current="full" />',
    "---\nconst drawn = id === 'all' ? '' : html;\n---\n<p set:html={drawn} />",
    "<script>document.querySelector('.prose > [id]');</script>",
  ])('is not: %s', (template) => {
    expect(foundIn(template)).toEqual([]);
  });
});
