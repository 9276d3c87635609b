import { PROBLEM_CODES } from '../model/codes.ts';
import type { CodeEntry, ProblemCode, Severity } from '../model/codes.ts';
import type { CodeWords } from '../words/code-words.ts';
import type { Words } from '../words/words.ts';
import type { Advice, Sample } from './advice.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { IMAGES } from './images.ts';
import { MARKDOWN } from './markdown.ts';
import { NOTES } from './notes.ts';
import { QUOTES } from './quotes.ts';
import { STORY } from './story.ts';

/**
 * The contributor's guide: advice for every code that `check` can report. A code without advice
 * is a type error here; the test runs every example and its repair.
 */
export const GUIDE: Readonly<Record<ProblemCode, Advice>> = {
  ...FILES,
  ...FIELDS,
  ...MARKDOWN,
  ...IMAGES,
  ...NOTES,
  ...QUOTES,
  ...STORY,
};

/** The codes as the guide lists them, in families. */
export const GUIDE_FAMILIES = [
  { id: 'files', codes: codesOf(FILES) },
  { id: 'fields', codes: codesOf(FIELDS) },
  { id: 'text', codes: codesOf(MARKDOWN) },
  { id: 'images', codes: codesOf(IMAGES) },
  { id: 'notes', codes: codesOf(NOTES) },
  { id: 'quotes', codes: codesOf(QUOTES) },
  { id: 'story', codes: codesOf(STORY) },
] as const;

function codesOf(family: Partial<Record<ProblemCode, Advice>>): ProblemCode[] {
  return Object.keys(family) as ProblemCode[];
}

/** One line of a sample; `changed` when its counterpart has no such line. */
interface SampleLine {
  readonly text: string;
  readonly changed: boolean;
}

export interface SampleView {
  readonly remark: string | undefined;
  readonly files: readonly { readonly file: string; readonly lines: readonly SampleLine[] }[];
}

/** The page of one code. */
export interface GuideView {
  readonly code: string;
  readonly severity: Severity;
  readonly about: string;
  readonly why: string;
  readonly example: SampleView;
  readonly repair: SampleView;
}

export function guideView(code: ProblemCode, words: Words): GuideView {
  return ownGuideView(code, { ...PROBLEM_CODES[code], ...GUIDE[code], ...words.guide.codes[code] });
}

/** The page of a newsroom's own code, which is in no table. */
export function ownGuideView(code: string, told: CodeEntry & Advice & CodeWords): GuideView {
  const { severity, about, why, remarks, example, repair } = told;
  return {
    ...{ code, severity, about, why },
    example: sampleView(example, repair, remarks?.example),
    repair: sampleView(repair, example, remarks?.repair),
  };
}

function sampleView(sample: Sample, other: Sample, remark: string | undefined): SampleView {
  const { original } = sample;
  const files = Object.entries(sample.files).map(([file, text]) => [`content/${file}`, text]);
  if (original) files.push([`originals/${original.source}.txt`, original.text]);
  return {
    remark,
    files: files.map(([file = '', text = '']) => {
      const others = new Set(other.files[file.replace('content/', '')]?.split('\n'));
      const comparable = others.size > 0;
      const lines = text.replace(/\n$/, '').split('\n');
      return {
        file,
        lines: lines.map((line) => ({
          text: visible(line),
          changed: comparable && !others.has(line),
        })),
      };
    }),
  };
}

/** Invisible characters and separate accents by their number. */
function visible(line: string): string {
  return line.replace(/[\p{Cf}\p{M}]/gu, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${number.padStart(4, '0')}⟩`;
  });
}
