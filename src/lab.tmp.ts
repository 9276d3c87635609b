import { parseEntry } from './core/grammar/entry.ts';
const ok = `---
title: T
country: C
summary: S
cites: [a]
---

Body [@a].
`;
const cases: [string, string][] = [
 ['ok', ok],
 ['empty', ''], ['emptyfm', '---\n---\n'], ['no fm', 'Hello'], ['no close', '---\ntitle: T\ncountry: <C>\nsummary: {S}\n\n# Body\n'], ['blank first', '\n'+ok], ['indent', ' '+ok], ['list', '---\n- a\n---\n'], ['scalar', '---\nabc\n---\n'],
 ['quote', ok.replace('title: T', 'title: "T')], ['colon', ok.replace('title: T', 'title: T: x')], ['tab', ok.replace('title: T', 'title:\n\t- T')], ['dup', ok.replace('title: T', 'title: T\ntitle: U')],
 ['brack', ok.replace('cites: [a]', 'cites: [a')], ['at', ok.replace('title: T', 'title: @T')], ['amp', ok.replace('title: T', 'title: &x T\naliases: [*x]')], ['star', ok.replace('title: T', 'title: *x')], ['pct', ok.replace('title: T', 'title: %T')], ['tag', ok.replace('title: T', 'title: !!str T')], ['merge', ok.replace('title: T', '<<: {a: b}\ntitle: T')],
 ['typo key', ok.replace('summary', 'sumary')], ['unknown key', ok.replace('summary', 'zzz: a\nsummary')], ['missing', ok.replace('summary: S\n', '')], ['null', ok.replace('summary: S', 'summary:')], ['num', ok.replace('summary: S', 'summary: 5')], ['emptystr', ok.replace('summary: S', 'summary: ""')], ['cites str', ok.replace('[a]', 'a')], ['cites []', ok.replace('[a]', '[]')], ['cites bad', ok.replace('[a]', '[A b]')],
 ['coord', ok.replace('cites: [a]', 'coordinates: {lat: 100, lon: 3}')],['coord2', ok.replace('cites: [a]', 'coordinates: {lat: 10}')],['coord3', ok.replace('cites: [a]', 'coordinates: {lat: 10, long: 4}')],['coord4', ok.replace('cites: [a]', 'coordinates: "10"')], ['indent2', ok.replace('country: C', '  country: C')], ['indent3', ok.replace('title: T', ' title: T')], ['2docs', ok.replace('title: T', 'title: T\n...\nfoo: b')], ['nul', ok.replace('title: T', 'title: "\\x00"')], ['key num', ok.replace('title: T', 'title: T\n1: b')], ['complex key', ok.replace('title: T', 'title: T\n? [a]\n: b')], ['proto', ok.replace('title: T', 'title: T\n__proto__: {a: b}')], ['crlf', ok.replaceAll('\n', '\r\n')], ['crlf bad', ok.replace('summary', 'sumary').replaceAll('\n', '\r\n')],['bom', '\ufeff'+ok], ['trail', ok.replace('---\n', '--- \n')], ['date', ok.replace('title: T', 'title: 2025-01-01')],
];
for (const [n, c] of cases) {
  console.log('##', n);
  try {
  const r = parseEntry({collection: 'places', id: 'x' as any, path: 'content/places/x.mdx', text: c});
  for (const p of r.problems) console.log('   ', `${p.line}:${p.column} ${p.code} ${p.message} | ${p.hint}`);
  if (n.startsWith('2docs')||n=='proto') console.log(r.entry?.data);
  } catch (e) { console.log('THROWS', e); }
}
