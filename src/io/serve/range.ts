/** A part of a file: its first and last byte. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const SET = /^bytes=[ \t]*(.*)$/i;
const SPEC = /^(\d*)-(\d*)$/;

/**
 * Reads a `Range` header (RFC 9110, 14.1.2).
 * @param size of the file, in bytes
 * @returns the one part that is asked for; `unsatisfiable` when the file has none of them;
 *   undefined when the whole file is the answer: to several parts, to other units, to what is no
 *   range, and to none
 */
export function readRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const list = SET.exec(header ?? '')?.[1];
  if (list === undefined) return undefined;
  const specs = list
    .split(',')
    .map((spec) => spec.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((spec) => spec !== '');
  const ranges = specs.map((spec) => readSpec(spec, size));
  if (ranges.length === 0 || ranges.includes('invalid')) return undefined;
  const satisfiable = ranges.filter((range) => typeof range !== 'string');
  if (satisfiable.length === 0) return 'unsatisfiable';
  const [range] = satisfiable;
  // No byte is in an empty file, and a part of none cannot be written.
  return ranges.length === 1 && size > 0 ? range : undefined;
}

function readSpec(spec: string, size: number): ByteRange | 'unsatisfiable' | 'invalid' {
  const [, from, to] = SPEC.exec(spec) ?? [];
  if (from === undefined || to === undefined || from + to === '') return 'invalid';
  if (from === '') {
    const length = Number(to);
    return length === 0
      ? 'unsatisfiable'
      : { first: Math.max(0, size - length), last: Math.max(0, size - 1) };
  }
  const first = Number(from);
  const last = to === '' ? Infinity : Number(to);
  if (last < first) return 'invalid';
  return first >= size ? 'unsatisfiable' : { first, last: Math.min(last, size - 1) };
}
