import { describe, expect, it } from 'vitest';
import { hostClaimedIn } from './claimed-hosts.ts';

const EVIL = 'https://evil.example/reuters.com';

describe('a text that is an address of another host', () => {
  it.each([
    ['https://www.reuters.com/world', 'www.reuters.com'],
    ['HTTP://Reuters.com', 'Reuters.com'],
    ['www.reuters.com', 'www.reuters.com'],
    ['www.reuters', 'www.reuters'],
    ['reuters.com', 'reuters.com'],
    ['REUTERS.COM', 'REUTERS.COM'],
    ['reuters.com.', 'reuters.com'],
    ['_reuters.com-', 'reuters.com'],
    ['(reuters.com)', 'reuters.com'],
    ['“reuters.com”', 'reuters.com'],
    ['reuters.com’s', 'reuters.com'],
    ['reuters.com-based', 'reuters.com'],
    ['reuters.com_b', 'reuters.com'],
    ['reuters.com: world news', 'reuters.com'],
    ['World news at\u00A0reuters.com today', 'reuters.com'],
    ['reuters.com/world?a#b', 'reuters.com'],
    ['reuters.com?a', 'reuters.com'],
    ['reuters.com#a', 'reuters.com'],
    ['reuters.com:443', 'reuters.com'],
    ['TASS/reuters.com', 'reuters.com'],
    ['evil.example reuters.com', 'reuters.com'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['пример.рф', 'пример.рф'],
    ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
    ['reuters．com', 'reuters.com'],
    ['reuters。com', 'reuters.com'],
    ['РБК。com', 'РБК.com'],
    ['reuters․com', 'reuters.com'],
    ['reuters·com', 'reuters.com'],
    ['ｗｗｗ．reuters', 'www.reuters'],
    ['reuters.с\u043Em', 'reuters.com'],
    ['reuters٠com', 'reuters.com'],
    ['https://reuters.com@evil.example', 'reuters.com'],
    ['https：//reuters.com', 'reuters.com'],
    ['https:/reuters.com', 'reuters.com'],
    ['https:\\\\reuters.com', 'reuters.com'],
    ['//reuters.com', 'reuters.com'],
    ['https:reuters.com', 'reuters.com'],
    ['view-source+x.y:https://reuters.com', 'reuters.com'],
    ['https://evil', 'evil'],
    ['https://a/b', 'a'],
    ['gopher://evil', 'evil'],
    ['desk@reuters.com', 'reuters.com'],
    ['@desk@reuters.com', 'reuters.com'],
    ['reuters.com and bbc.com', 'reuters.com'],
    ['evil.example.com', 'evil.example.com'],
    ['example/reuters.com', 'reuters.com'],
    ['..reuters.com', 'reuters.com'],
    ['reuters.com._', 'reuters.com'],
    ['reuters.com.-x', 'reuters.com.'],
    // Longer than a part of a host may be, and an address for its readers.
    [`${'a'.repeat(64)}.com`, `${'a'.repeat(64)}.com`],
  ])('%s', (text, host) => {
    expect(hostClaimedIn(text, EVIL)).toBe(host);
  });

  it.each([
    ['m.reuters.com', 'https://www.reuters.com/'],
    ['reuters.com', 'https://evil-reuters.com/'],
    ['reuters.com', 'https://reuters.com.evil.example/'],
    ['xreuters.com', 'https://xwww.reuters.com/'],
    ['reuters.com', '#part'],
    ['reuters.com', ''],
    ['https://reuters.com', 'https://evil.example/?https://reuters.com'],
    ['lenta.ru', 'https://evil.example/web/2025/https://lenta.ru/'],
    ['lenta.ru', 'https://web.archive.org/web/2025/https://evil.example/'],
    ['lenta.ru', 'https://web.archive.org/save/https://lenta.ru/'],
    ['lenta.ru', 'https://web.archive.org.evil.example/web/2025/https://lenta.ru/'],
    ['lenta.ru', 'https://evil.example/?https://web.archive.org/web/2025/https://lenta.ru/'],
    ['notes.md', 'https://evil.example/a-notes.md'],
    ['notes.com', 'https://evil.example/notes.com'],
    ['www.md', 'https://evil.example/www.md'],
  ])('%s, leading to %s', (text, url) => {
    expect(hostClaimedIn(text, url)).toBe(text.replace(/^https:\/\//, ''));
  });
});

describe('a text that is none, or a true one', () => {
  it.each([
    ['Reuters', EVIL],
    ['', EVIL],
    ['e.g. No.1, U.S. v2.0, i.e. p.m.; D.C. 3.5 Ph.D. S.p.A.', EVIL],
    ['report.pdf Node.js index.html figures.xlsx', EVIL],
    ['St.Petersburg www. www.. https:// and/or A/RES/68/262 10:30', EVIL],
    ['//evil', EVIL],
    ['https://…', EVIL],
    ['awww.reuters', EVIL],
    ['1.2.3.4', EVIL],
    ['com', EVIL],
    ['co.uk', EVIL],
    ['说。中国', EVIL],
    ['evil.example', EVIL],
    ['EVIL.example:80/a.com www.evil.example/a.com', EVIL],
    ['https://evil.example/a', EVIL],
    ['https://www.reuters.com/a', 'https://reuters.com/b'],
    ['reuters.com', 'https://www.reuters.com/x'],
    ['www.reuters.com', 'https://uk.reuters.com/x'],
    ['reuters.с\u043Em', 'https://reuters.com/'],
    ['https://desk@reuters.com', 'https://reuters.com/'],
    ['@user@mastodon.social', 'https://mastodon.social/@user'],
    ['пример.рф', 'https://www.xn--e1afmkfd.xn--p1ai/'],
    ['https://кремль.рф', 'https://кремль.рф/'],
    ['https://xn--e1afmkfd.xn--p1ai/', 'https://пример.рф./'],
    ['lenta.ru', 'https://web.archive.org/web/20250101000000id_/https://lenta.ru/x'],
    ['lenta.ru', 'http://web.archive.org/web/2025/http://lenta.ru/x'],
    [
      'web.archive.org/web/2025/https://lenta.ru',
      'https://web.archive.org/web/2025/http://lenta.ru',
    ],
    ['README.md', 'https://git.example/a/README.md?plain=1#l5'],
    ['main.rs', 'https://git.example/a/Main.rs'],
    ['10.5281/zenodo.1 doi:10.1000/182', 'https://doi.org/10.5281/zenodo.1'],
  ])('%s, leading to %s', (text, url) => {
    expect(hostClaimedIn(text, url)).toBe(undefined);
  });

  it('is judged in time that grows with it', () => {
    const started = performance.now();
    const parts = [
      '-',
      'a',
      'a.',
      '.',
      '/',
      'a/',
      '//',
      'a-.',
      'é',
      'о',
      '@',
      'a.com-',
      'www.',
      'a:',
      '。a',
    ];
    for (const part of parts) hostClaimedIn(`${part.repeat(20_000)}a`, EVIL);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
