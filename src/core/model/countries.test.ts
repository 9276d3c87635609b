import { expect, it } from 'vitest';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { isCountryCode } from './countries.ts';

const ALL = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
const CODES = ALL.filter(isCountryCode);

it('knows the 249 countries and territories of ISO 3166-1, each of which Intl knows as well', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const regions = CODES.map((code) => new Intl.Locale(`und-${code}`).region ?? '');
  expect(CODES).toHaveLength(249);
  // Intl gives the code of a former country to its successor.
  expect(new Set(regions).size).toBe(249);
  for (const region of regions) {
    expect(region).toMatch(/^[A-Z]{2}$/);
    expect(names.of(region)).toBeDefined();
  }
});

it('knows every country of the base map that has a code', () => {
  const ids = atlas.objects.countries.geometries.flatMap((each) =>
    'id' in each ? (each.id ?? []) : [],
  );
  expect(ids.length).toBeGreaterThan(170);
  expect(ids.filter((id) => !isCountryCode(id))).toEqual([]);
});

it.each(['000', '999', '001', '150', '278', '810', '891', '76', '0076', '156 ', 'BR', ''])(
  '%j is no code',
  (text) => expect(isCountryCode(text)).toBe(false),
);

it.each(['004', '076', '156', '531', '728', '732', '804', '894'])('%s is one', (code) =>
  expect(isCountryCode(code)).toBe(true),
);
