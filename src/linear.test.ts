import { describe, expect, it } from 'vitest';
import { operationsOf, startCounting } from './operations.testing.ts';

/** What reads the words and bytes of strangers takes work that grows no faster than they do. */

startCounting();
const { hostClaimedIn } = await import('./core/model/claimed-hosts.ts');
const { oddWordIn } = await import('./core/model/scripts.ts');
const { likenessesIn } = await import('./core/graph/look-alikes.ts');
const { markedWords } = await import('./core/quotes/marks.ts');
const { countWords } = await import('./core/grammar/text.ts');
const { readImage } = await import('./core/grammar/images/image.ts');
const { inflate } = await import('./io/inflate.ts');
const { box, brands, frame, joined, jpeg, JPEG_END, JPEG_START, QUANTISATION, scan, segment } =
  await import('./core/grammar/images/testing.ts');
const { TABLES, verdict } = await import('./core/grammar/images/testing.ts');

/** Work by the square takes 16 times as much for four times the input. */
const MOST = 6;
/** What a measure of a thread's computing may be wrong by, in microseconds. */
const NOISE = 40_000;

/** How often a part of a text is repeated. */
const LONG = 3000;

/** Does something to input that is so many times as long. */
type Work = (times: number) => unknown;

/** How much more our own code does for four times the input: the same number on every machine. */
function growthOf(work: Work): number {
  return operationsOf(() => work(4)) / operationsOf(() => work(1));
}

/**
 * Whether the engine, too, does more than it should for four times the input. Nobody can count what
 * a regular expression does, so this is what the thread computed. It is no clock, and does not run
 * while the machine is busy with others; what disturbs it happens seldom.
 */
function isSteep(work: Work): boolean {
  const computing = (times: number): number => {
    const before = process.threadCpuUsage();
    work(times);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  return [1, 2, 3].every(() => computing(4) > MOST * computing(1) + NOISE);
}

it('work by the square is noticed, in our code and in a regular expression', () => {
  const looking: Work = (times) => {
    const list = Array.from({ length: 100 * times }, (_, at) => at);
    return list.filter((each) => list.includes(each));
  };
  expect(growthOf(looking)).toBeGreaterThan(MOST);
  // Long enough to stand out from the noise on a fast machine too.
  expect(isSteep((times) => /-+$/.test(`${'-'.repeat(3 * LONG * times)}a`))).toBe(true);
});

describe('a name', () => {
  it.each(['a', '\u0435', 'μ', 'aμ', 'a ', '日', '1', '\u0435 '])('of "%s" only', (part) => {
    const work: Work = (times) => oddWordIn(part.repeat(LONG * times));
    expect(growthOf(work)).toBeLessThan(MOST);
    expect(isSteep(work)).toBe(false);
  });
});

describe('the words of a link', () => {
  it.each([
    ...['-', 'a', 'a.', '.', '/', 'a/', '//', 'a-.', 'é', 'о', '@', 'a.com-', 'www.', 'a:', '。a'],
    ...['1', '1.', '1:', ':', '[1:', ')'],
  ])('of "%s" only', (part) => {
    const work: Work = (times) =>
      hostClaimedIn(`${part.repeat(LONG * times)}a`, 'https://evil.example/reuters.com');
    expect(growthOf(work)).toBeLessThan(MOST);
    expect(isSteep(work)).toBe(false);
  });
});

describe('quotation marks', () => {
  it.each([
    ...[
      "'",
      "'s ",
      "'a s' ",
      '"a 5" ',
      '“a ',
      '“ “a” ',
      '‘a ',
      '„a “ ',
      "'n' ",
      '»a ',
      '» ',
      '"a ',
    ],
    ...["a' ", '“a” ', "''", ',,a ', '"a" ', '›a '],
  ])('of %j only', (part) => {
    const work: Work = (times) => markedWords(part.repeat(LONG * times));
    expect(growthOf(work)).toBeLessThan(MOST);
    expect(isSteep(work)).toBe(false);
  });
});

describe('the words of a text', () => {
  it.each(['a', 'a_', 'a.a ', 'a-', 'ꦲ', '说', '’'])('of %j only', (part) => {
    expect(isSteep((times) => countWords(part.repeat(LONG * times)))).toBe(false);
  });
});

it('names that all look alike', () => {
  const work: Work = (times) =>
    likenessesIn(
      Array.from({ length: 250 * times }, (_, at) => ({
        file: `f${at}`,
        text: at % 2 === 0 ? 'Peskov' : 'P\u0435skov',
        role: 'title',
        collection: 'actors',
      })),
    );
  expect(growthOf(work)).toBeLessThan(MOST);
});

describe('an image', () => {
  const told = (bytes: Uint8Array, ending: '.jpg' | '.avif'): string =>
    verdict(readImage(bytes, 'a', ending, inflate));
  const repeated = (bytes: Uint8Array, times: number): Uint8Array =>
    joined(...Array.from({ length: times }, () => bytes));
  /** Most operations for each byte: one byte of the first scan holds the codes of four blocks. */
  const PER_BYTE = 200;

  it.each([
    [
      'segments',
      '.jpg',
      100,
      (count: number) => jpeg(repeated(segment(0xfe), count), frame(30, 20)),
    ],
    [
      'boxes',
      '.avif',
      100,
      (count: number) => joined(brands('avif'), repeated(box('free'), count)),
    ],
  ] as const)('of many %s', (_, ending, least, made) => {
    const files = new Map([1, 4].map((times) => [times, made(least * times)]));
    expect(growthOf((times) => told(files.get(times) ?? new Uint8Array(), ending))).toBeLessThan(
      MOST,
    );
  });

  it('of many scans of the largest picture', () => {
    // One code ends 32,767 blocks, so that a scan of a whole picture has some bytes.
    const ends = segment(0xc4, [0x10, 1, ...new Array<number>(15).fill(0), 0xe0]);
    const first = joined(scan(0, 0), new Uint8Array((512 * 512) / 8));
    const rest = Array.from({ length: 62 }, (_, at) =>
      joined(scan(at + 1, at + 1), repeated(Uint8Array.of(0x7f, 0xff, 0), 8)),
    );
    const parts = [QUANTISATION, TABLES, ends, frame(4096, 4096, 0xc2), first, ...rest];
    const bytes = joined(JPEG_START, ...parts, JPEG_END);
    let found = '';
    const operations = operationsOf(() => (found = told(bytes, '.jpg')));
    expect(found).toMatch(/^image-damaged/);
    expect(operations / bytes.length).toBeLessThan(PER_BYTE);
  });
});
