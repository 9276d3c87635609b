import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stylesFor } from './sheets.ts';

describe('the style sheets of a page', () => {
  it('are those of the components that it shows', () => {
    const bare = stylesFor('<p>Words.</p>');
    expect(bare).toContain(':root');
    expect(bare).not.toContain('.ledger');
    expect(stylesFor('<p class="a ledger-claim">')).toContain('.ledger');
    expect(stylesFor('<table><tr>')).toContain('thead th');
    expect(stylesFor('<p>ledger, table, "class=ledger"</p>')).toBe(bare);
  });

  it('are more where the page runs from right to left', () => {
    expect(stylesFor('<p>', 'rtl')).toContain('unicode-bidi');
    expect(stylesFor('<p>', 'ltr')).toBe(stylesFor('<p>'));
    expect(stylesFor('<p>')).not.toContain('unicode-bidi');
  });

  it('exist for every file', () => {
    const names = readdirSync('src/styles').map((file) => file.replace('.css', ''));
    const page = names.map((name) => `<div class="${name}">`).join('');
    for (const name of names.filter((each) => each !== 'base')) {
      expect(stylesFor(`<div class="${name}">`).length, name).toBeGreaterThan(stylesFor('').length);
    }
    expect(stylesFor(page).length).toBeGreaterThan(10_000);
  });
});
