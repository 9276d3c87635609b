import fc from 'fast-check';

/**
 * Documents for properties and fuzzing: what contributors write, and among it what an attacker
 * would. About a third passes the gate, so that both of its answers are tried.
 */

const GOOD_WORDS = [
  ...['ore', 'the ministry', 'été', 'редкие земли', '“quoted”', 'a < b', 'R&amp;D', '\\{x\\}'],
  ...['*a*', '**b**', '~~c~~', '`{d}`', '`<e>`', '``f ` g``', '[[a-link]]', '[[A Title|words]]'],
  ...['[@work]', '[@work, p. 3; @other]', '[l](https://a.example/b?c=d#e)', '[r]', '[up](#top)'],
  ...['https://a.example', 'www.a.example', '[^n]', '<Mark note="n">m</Mark>', '1. x', 'import'],
  ...['<Claim id="c" stance="asserts" chain="a > b">w</Claim>', '\\<b>', '&lt;i&gt;', '[t][r]'],
  ...['![A pier](pier.png)', '![the *old* [[pier]]](old-pier.webp)'],
  ...['<Quote by="a" said="2025" lang="ru" original="слово">w</Quote>', 'a\\\nb', '&#42;', 'x@y.z'],
  ...[
    'export',
    'export duties',
    '\u{1F469}\u200D\u{1F4BB}',
    '1\uFE0F\u20E3',
    '@user@a.example',
    '5~10',
  ],
  ...['[@work, p. 3; n. 2]', 'from', 'a\\@b', '\\<5', '@user'],
];

const BAD_WORDS = [
  ...['{x}', '{', '}', '{/* c */}', '<b>', '</b>', '<b/>', '<>', '</>', '<', '<!-- c -->', '<?x?>'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<Foo />', '<Mark.x>a</Mark.x>'],
  ...['<Mark note={x}>a</Mark>', '<Mark {...x}>a</Mark>', '<Mark note="n" onClick="x">a</Mark>'],
  ...['<Mark note="n" style="x">a</Mark>', '<Mark>a</Mark>', '<Mark note="n">', '</Mark>'],
  ...[
    '![i](https://a.example/b.png)',
    '![i][r]',
    '![](pier.png)',
    '![ ](pier.png "t")',
    '![i](../pier.png)',
    '![i](pi&#101;r.png)',
    '![i](//pier.png)',
    '![{x}](pier.png)',
    '[j](javascript:alert(1))',
    '[d](data:text/html,x)',
  ],
  ...[
    '[j](java&#x73;cript:alert)',
    '[j](&#106;avascript:x)',
    '[j](https://u:p@a.example)',
    '[j](//a)',
  ],
  ...[
    '[j](https://127.0.0.1)',
    '[j](\\\\a.example)',
    '[j](https://a.example%zz)',
    '<https://a.example>',
  ],
  ...['[[a]](javascript:x)', '[[<b>]]', '[[a|{x}]]', '[@a, {x}]', '[@a](data:x)', '[[a ` ]]', '[['],
  ...[
    ']]',
    '[@',
    ']',
    '[',
    '(',
    ')',
    '`',
    '``',
    '*',
    '_',
    '|',
    '\\',
    '&',
    '&#x202E;',
    '\u202E',
    '\u200B',
  ],
  ...[
    '\u0000',
    '\uFEFF',
    '[^',
    '[^u]',
    '[^ n]',
    'export const x = 1',
    'import x from "y"',
    'import x\n\nfrom "y"',
    'import /* x */',
    'export default x',
    '\u200D',
    '\uFE0F',
    '"',
    "'",
  ],
];

const GOOD_BLOCKS = [
  ...['## Two', '### Three', '---', '***', '<Figure id="f" />', '<Timeline />', '<Comparison />'],
  ...['```js\nimport x from "y"\n{x} <b>\n```', '~~~\n{\n~~~', '- a\n- b\n  - c', '3. x\n4. y'],
  ...[
    '> q\n> [[r]]',
    '| a | b |\n| - | -: |\n| {x\\}'.replace('{x\\}', '1') + ' | 2 |',
    '[r]: https://a.example "t"',
  ],
  ...[
    '[^n]: **L.** Words.\n\n    More.',
    '<Aside kind="method">\n\nText [[a]].\n\n</Aside>',
    'Setext\n---',
  ],
];

const BAD_BLOCKS = [
  ...[
    'import x from "y"',
    'export const x = 1',
    'export default () => 1',
    '{x}',
    '{\n\n}',
    '<div>',
  ],
  ...[
    '</div>',
    '<div>\n\n{x}\n\n</div>',
    '# One',
    '##### Five',
    '+++\nx = 1\n+++',
    '---\na: b\n---',
  ],
  ...[
    '<Aside kind={x}>\n\na\n\n</Aside>',
    '<Aside kind="method">',
    '</Aside>',
    '<Figure id="f">x</Figure>',
  ],
  ...[
    '[r]: javascript:x',
    '[r]: <java\tscript:x>',
    '[^two words]: x',
    '- [ ] task',
    '![i]: x',
    '<!--',
  ],
  ...[
    '-->',
    '<style>a{}</style>',
    '<svg onload="x"/>',
    '> > > > {x}',
    '    code {x}',
    '| {x} |\n| - |',
  ],
  ...[
    '| `{a|b}` |\n| - |\n| `{x|y}` |',
    '<Mark note="n">\n\nx\n\n</Mark>',
    '<Aside kind="method">x {y}</Aside>',
  ],
];

const JOINTS = [' ', ' ', ' ', ' ', '', '\n'];

const word = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...GOOD_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...BAD_WORDS) },
);
const joint = fc.constantFrom(...JOINTS);
const line = fc.array(fc.tuple(joint, word), { minLength: 1, maxLength: 7 }).map((parts) =>
  parts
    .map((part) => part.join(''))
    .join('')
    .trimStart(),
);
const block = fc.oneof(
  { weight: 24, arbitrary: line },
  { weight: 12, arbitrary: fc.constantFrom(...GOOD_BLOCKS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '> ', '## ', '1. ', '    ', '[^n]: '), line)
      .map((it) => it.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...BAD_BLOCKS) },
);
const page = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

/** Pieces put together without any order. */
const heap = fc
  .array(
    fc.constantFrom(
      ...GOOD_WORDS,
      ...BAD_WORDS,
      ...GOOD_BLOCKS,
      ...BAD_BLOCKS,
      '\n',
      '\n\n',
      ' ',
      '\t',
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

const FIELDS = ['title: T', 'country: C', 'summary: S', 'cites: [r]'];

const frontmatter = fc.oneof(
  { weight: 30, arbitrary: fc.constant(FIELDS) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        ...['layout: x', 'slug: x', '__proto__: {a: b}', 'constructor: x', '<<: {a: b}', 'a: &b c'],
        ...[
          'aliases: *a',
          'aliases: !!js/function x',
          '---',
          '{',
          '\tx: y',
          'unverified: "\\u202E"',
        ],
      )
      .map((field) => [...FIELDS, field]),
  },
);

/** A whole file of the collection `places`. */
export const document = fc
  .tuple(frontmatter, fc.oneof({ weight: 4, arbitrary: page }, { weight: 1, arbitrary: heap }))
  .map(([fields, body]) => `---\n${fields.join('\n')}\n---\n\n${body}\n`);
