import fc from 'fast-check';

/**
 * Values of fields as YAML writes them, in one line: what authors write, and among it what an
 * attacker or a slip of the hand would. Good ones are so many that about half of the files pass.
 */

type Values = fc.Arbitrary<string>;

/** A text as a quoted scalar of YAML. */
const quoted = (text: string): string => JSON.stringify(text);

/** Mostly one of the first values, seldom one of the others. */
export function mostly(good: Values, odd: Values, weight = 16): Values {
  return fc.oneof({ weight, arbitrary: good }, { weight: 1, arbitrary: odd });
}

const of = (...values: readonly string[]): Values => fc.constantFrom(...values);

const MARKUP = [
  ...[
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</style><b>x',
    '</title>',
  ],
  ...[
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '<!-- x',
    '--> x',
    ']]>',
    '<?x?>',
  ],
  ...[
    'a < b',
    'a<b',
    '<',
    '&lt;script&gt;',
    '&#60;b&#62;',
    '&amp;amp;',
    '& ; &',
    '"',
    "'",
    '`',
    '{x}',
  ],
  ...['${alert(1)}', '{{x}}', '[[old-town]]', '[@engineers-report]', '*a*', '\\u003cb\\u003e'],
];

const WORDS = [
  ...['The pier', 'A title: with a colon', 'Ĝis la revido', 'Редкие земли', '東京の橋', 'a – b'],
  ...[
    'שלום עולם',
    'مرحبا بالعالم',
    '\u2067שלום\u2069 abc',
    'e\u0301te\u0301',
    'ﬁn',
    'Ａｂｃ',
    'ǅ',
    'İi',
  ],
  ...['👩‍👩‍👧 family', '🇺🇦', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '𝕏', '\u00a0', 'a\u00a0b', 'a\u2009b', 'x\u200by'],
  ...[
    'a\u202eb',
    'a\ufeffb',
    '\ufffd',
    'a\u00adb',
    'a\u2028b',
    'a\u0085b',
    'a\u180eb',
    'ㅤ',
    '⠀',
    'a\u034fb',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'null',
    'true',
    '1',
    '-',
    '.',
    '..',
    '/',
    'con',
    'x'.repeat(3000),
  ],
  ...[
    'word '.repeat(400),
    '  padded  ',
    'Mayor Jane Doe',
    'the wire',
    'jаne-doe',
    'JANE DOE',
    'tab\tin it',
  ],
  ...['=1+1', '@SUM(A1)', '+1', "=cmd|' /C calc'!A0", 'https://a.example/', 'javascript:alert(1)'],
];

/** Things that are no text, as YAML writes them. */
const odd: Values = of(
  ...[
    '1',
    '0',
    '-0',
    '1.5',
    '1e999',
    '-1e999',
    '1e-400',
    '.inf',
    '-.inf',
    '.nan',
    'NaN',
    'Infinity',
  ],
  ...[
    '0x1F',
    '0o17',
    '0b11',
    '1_000',
    '12345678901234567890',
    '00',
    '+1',
    '.5',
    '5.',
    'true',
    'no',
  ],
  ...[
    'null',
    '~',
    '',
    '{}',
    '[]',
    '[[]]',
    '[[[[a]]]]',
    '{a: {b: {c: d}}}',
    '[null]',
    '[1, "a", null]',
  ],
  ...[
    '2025-03-01',
    '2025-03-01T10:00:00Z',
    '!!str 5',
    '!!binary aGk=',
    '!x a',
    '&a b',
    '*a',
    '? a',
  ],
  ...[
    '"\\u0000"',
    '"\\x1b"',
    '"\\ud800"',
    '"\\u202E"',
    '"a\\nb"',
    '"  "',
    "''",
    '""',
    '{__proto__: {a: b}}',
  ],
);

export const text: Values = mostly(
  fc.oneof(
    { weight: 6, arbitrary: of(...['The pier', 'A story', 'What was said'].map(quoted)) },
    { weight: 1, arbitrary: fc.constantFrom(...WORDS, ...MARKUP).map(quoted) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKUP))
        .map(([a, b]) => quoted(`${a} ${b}`)),
    },
  ),
  fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 }).map(quoted)),
  40,
);

const date = (...good: readonly string[]): Values =>
  mostly(
    of(...good),
    of(
      ...[
        '"2025-02-30"',
        '"2025-13"',
        '"0000"',
        '"0001"',
        '"0099-12-31"',
        '"9999-12-31"',
        '"-0044"',
        '"12025"',
      ],
      ...[
        '"2024-02-29"',
        '"2023-02-29"',
        '"1582-10-10"',
        '"2025-3-1"',
        '"2025-03-01T00:00"',
        '" 2025"',
        '"２０２５"',
      ],
      ...[
        '2025',
        '2025-03',
        '"March 2025"',
        '"2025-W10"',
        '"2025-060"',
        '"٢٠٢٥"',
        '"2025-00-00"',
        '"+2025"',
      ],
    ),
    8,
  );

export const day = date('"2025-03-05"', '"2025-03-06"', '"2026-01-31"');
export const partial = date('"2025-03-02"', '"2025-03"', '"2024"', '"2025"', '"1999-12-31"');

/** Dates of EDTF, and what is nearly one. */
export const uncertain = date(
  ...['"2025-03-02"', '"2025-03"', '"2025"', '"2025-03~"', '"2025?"', '"2025-03-XX"', '"202X"'],
  ...[
    '"2025-03-01/2025-03-02"',
    '"2025-03-01~/2025-03-04%"',
    '"2025-21"',
    '"2025/.."',
    '"2025-3X"',
  ],
);

export const language: Values = mostly(
  of('en', 'ru', 'de', 'fr', '"zh-Hant"', '"pt-BR"', '"sr-Latn"'),
  of(
    ...[
      '"en_US"',
      '"EN"',
      '"english"',
      'x',
      '"xx"',
      '"en-"',
      '"-en"',
      '"i-klingon"',
      '"root"',
      '"und"',
      '"mul"',
    ],
    ...[
      '"x-private"',
      '"de-1996"',
      '"en-u-ca-buddhist"',
      '"en-US-u-nu-arab"',
      '"qaa"',
      '"a"',
      '"en en"',
      '"*"',
    ],
    ...[
      '"en\\" onload=x"',
      '"zh-Hant-TW"',
      '"sl-rozaj-biske"',
      'no',
      'nb',
      '"iw"',
      '"sgn-BE-FR"',
      '"en-GB-oed"',
      '"тест"',
    ],
  ),
  6,
);

export const url: Values = mostly(
  of('https://a.example.org/report', '"https://daily.example.org/b?c=d#e"', 'http://example.net/'),
  of(
    ...[
      'javascript:alert(1)',
      '"JaVaScRiPt:alert(1)"',
      '"data:text/html,<b>"',
      '//a.example',
      '/a',
      'a.example',
    ],
    ...[
      'https://u:p@a.example/',
      'https://127.0.0.1/',
      '"https://[::1]/"',
      'https://localhost/',
      'https://a/',
      'https://0x7f.1/',
    ],
    ...[
      '"https://a.example/\\"><script>"',
      '"https://a.example/\'onx=\'"',
      '"https://a.example/a b"',
      '"https://a.example/%zz"',
    ],
    ...[
      '"https://a.example/\\u202Egpj"',
      '"https://аррӏе.example/"',
      'https://xn--e1afmkfd.example/',
      '"https://пример.example/"',
    ],
    ...[
      '"https://a.example:99999/"',
      'https://a.example:8443/x',
      '"https://a.example\\\\b"',
      '"https:///a.example"',
      '"https:a.example"',
    ],
    ...[
      '"https://a.example/<b>"',
      '"https://a.example/?q=<script>"',
      '"https://a.example/#\\"x"',
      `"https://a.example/${'x'.repeat(3000)}"`,
    ],
    ...[
      '"\\tjavascript:x"',
      '"https://a..example/"',
      '"https://-a.example/"',
      '"https://a.example./"',
      '"https://_a.example/"',
    ],
    ...[
      '"https://a.example/%00"',
      '"https://a.example/%0d%0aSet-Cookie:x"',
      '"blob:https://a.example/x"',
      'ftp://a.example/x',
    ],
  ),
  8,
);

export const number: Values = mostly(
  of('0', '1', '-0.5', '55.75', '60', '-89.99', '12'),
  fc.oneof(
    odd,
    of(
      '"12"',
      '90',
      '-90',
      '90.0000001',
      '180',
      '-180',
      '1e2',
      '5e-324',
      '0.1e1',
      '-0.0',
      '119',
      '118',
    ),
  ),
  6,
);

/** Ids: mostly those of an entry that fits. */
export const id = (...good: readonly string[]): Values =>
  mostly(
    of(...good),
    of(
      ...[
        'engineers-report',
        'jane-doe',
        'old-town',
        'bridge-closes',
        'steel-fatigue',
        'unknown-entry',
        '""',
        '"../x"',
      ],
      ...[
        'constructor',
        '__proto__',
        '"a b"',
        '"Jane Doe"',
        '"-a"',
        '"a--b"',
        'toString',
        '"x".y',
        `"${'a'.repeat(300)}"`,
      ],
    ),
    12,
  );

export const choice = (...good: readonly string[]): Values =>
  mostly(of(...good), fc.oneof(odd, of('"Full"', 'other', 'constructor', '__proto__')), 16);

/** A list in one line. */
export const list = (item: Values, { from = 0, to = 3 } = {}): Values =>
  mostly(
    fc.array(item, { minLength: from, maxLength: to }).map((items) => `[${items.join(', ')}]`),
    fc.oneof(
      odd,
      item,
      fc.array(item, { minLength: 31, maxLength: 40 }).map((items) => `[${items.join(', ')}]`),
    ),
    24,
  );

/** A group in one line: some of the optional fields, and nearly always all the others. */
export function group(fields: Fields): Values {
  return fieldsOf(fields).map(
    (pairs) => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`,
  );
}

/** A field's values; what begins with `?` is optional. */
export type Fields = Readonly<Record<string, Values>>;

/** Fields that are in no schema, one of them in a file at most. */
const MORE = fc.oneof(
  { weight: 80, arbitrary: fc.constant<[string, string][]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(of('extra', '__proto__', 'layout', 'constructor', '<<', '"a b"'), text)
      .map((pair): [string, string][] => [pair]),
  },
);

/** Some fields with their values. Seldom one is missing that must be there, or is one too many. */
export function fieldsOf(fields: Fields): fc.Arbitrary<[string, string][]> {
  const each = Object.entries(fields).map(([name, values]) => {
    const optional = name.startsWith('?');
    const kept = fc
      .nat({ max: optional ? 3 : 63 })
      .map((roll) => (optional ? roll === 0 : roll > 0));
    return fc
      .tuple(values, kept)
      .map(([value, isKept]): [string, string][] =>
        isKept ? [[name.replace('?', ''), value]] : [],
      );
  });
  return fc.tuple(MORE, ...each).map(([more, ...found]) => [...found.flat(), ...more]);
}
