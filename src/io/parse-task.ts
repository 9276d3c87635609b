import type { Size } from '../core/grammar/images/bytes.ts';
import { brokenFile, brokenSite } from '../core/grammar/result.ts';
import type { ParsedSite, ParseResult, SourceFile } from '../core/grammar/result.ts';
import type { Table } from '../core/grammar/table.ts';
import type { ImageEnding } from '../core/model/images.ts';
import type { Problem } from '../core/model/problem.ts';
import type { DataOf } from '../core/kinds/index.ts';

/** The kinds of files: what is handed to another thread, and what comes back. Plain data. */
interface Kinds {
  entry: { readonly task: SourceFile; readonly result: ParseResult };
  site: { readonly task: Text; readonly result: ParsedSite };
  table: {
    readonly task: Text & { readonly meta: DataOf<'data'> | undefined };
    readonly result: ParsedTable;
  };
  image: { readonly task: ImageBytes; readonly result: ParsedImage };
}

interface Text {
  readonly path: string;
  readonly text: string;
}

interface ImageBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly ending: ImageEnding;
}

export interface ParsedImage {
  readonly size: Size | undefined;
  readonly problems: readonly Problem[];
}

export interface ParsedTable {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

export type Kind = keyof Kinds;
export type Task<K extends Kind = Kind> = K extends Kind
  ? { readonly kind: K } & Kinds[K]['task']
  : never;
export type ResultOf<K extends Kind> = Kinds[K]['result'];
export type Result = ResultOf<Kind>;

/** What becomes of a file whose parsing came to no end. */
export function failedTask(task: Task, message: string): Result {
  const problem: Problem = {
    file: task.path,
    line: 1,
    column: 1,
    code: 'too-complex',
    severity: 'error',
    message,
    hint: 'Split the file, or take out half of its text to find the part that does it.',
  };
  switch (task.kind) {
    case 'entry':
      return brokenFile(task, [problem]);
    case 'site':
      return brokenSite(task.path, [problem]);
    case 'table':
      return { table: { rows: [] }, problems: [problem] };
    case 'image':
      return { size: undefined, problems: [problem] };
  }
}
