import { quotable } from '../../core/grammar/characters.ts';

/** One fault of the built site, at a 1-based place in a file of the out folder. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** `file:line:column  rule  message`, as editors and terminals make clickable. */
export function asLine({ file, line, column, rule, message }: Finding): string {
  // What was added to a site may have any name, line ends included.
  return `${quotable(file)}:${line}:${column}  ${rule}  ${message}`;
}

/** Sorts as a reader walks the files. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
