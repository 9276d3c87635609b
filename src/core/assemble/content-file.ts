import { positionAt } from '../grammar/position.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { FileContent } from './folder.ts';

/**
 * Largest text that is read, in bytes. Reading Markdown takes time by the square of some texts'
 * length: a page that strangers send must not keep a machine busy for hours.
 */
export const TEXT_LIMIT = 128 * 1024;

/** What could be read of a file: all of it, or a reason and as much as can be made out. */
export interface FileText {
  readonly text: string;
  readonly problem?: Problem | undefined;
}

export type FileBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: Problem };

/**
 * The text of a file, as it is; whatever is in the way is told as a problem.
 * @param file its path, for messages
 */
export function textOf(content: FileContent, file: string): FileText {
  const { bytes, problem: refused } = bytesOf(content, file, TEXT_LIMIT, say.files.longText);
  if (refused) return { text: '', problem: refused };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return {
      text,
      problem: problem(
        { file, ...positionAt(text, Math.max(text.indexOf('\uFFFD'), 0)) },
        'unreadable-file',
        say.files.notText(),
      ),
    };
  }
}

/**
 * The bytes of a file, or the problem that keeps them from being read.
 * @param limit the bytes that it may have
 * @param tooLarge what to say when it has more
 */
export function bytesOf(
  content: FileContent,
  file: string,
  limit: number,
  tooLarge: (bytes: number, limit: number) => Said,
): FileBytes {
  switch (content.kind) {
    case 'bytes':
      return { bytes: content.bytes };
    case 'too-large': {
      const said = tooLarge(content.size, limit);
      return { problem: problem(startOfFile(file), 'file-too-large', said) };
    }
    case 'not-plain':
      return { problem: problem(startOfFile(file), 'unreadable-file', say.files.notPlain()) };
    case 'unreadable': {
      const said = say.files.unreadable(content.reason);
      return { problem: problem(startOfFile(file), 'unreadable-file', said) };
    }
  }
}
