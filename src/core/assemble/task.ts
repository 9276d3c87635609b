import type { Size } from '../grammar/images/bytes.ts';
import { brokenFile, brokenSite } from '../grammar/result.ts';
import type { ParsedSite, ParseResult, SourceFile } from '../grammar/result.ts';
import type { Table } from '../grammar/table.ts';
import type { ImageEnding } from '../model/images.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';

/** The kinds of files: what a parser is handed, and what it gives back. Plain data, for it may be in another thread. */
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

interface ParsedTable {
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
export function failedTask(task: Task, said: Said): Result {
  const failure = problem(startOfFile(task.path), 'too-complex', said);
  switch (task.kind) {
    case 'entry':
      return brokenFile(task, [failure]);
    case 'site':
      return brokenSite(task.path, [failure]);
    case 'table':
      return { table: { rows: [] }, problems: [failure] };
    case 'image':
      return { size: undefined, problems: [failure] };
  }
}
