import { resolve } from 'node:path';
import { toldIn } from '../core/assemble/telling.ts';
import { quotable } from '../core/grammar/characters.ts';
import type { ParsedEntry, ParseResult } from '../core/grammar/result.ts';
import type { Problem } from '../core/model/problem.ts';
import { readRecord } from '../core/quotes/record.ts';
import { unverifiedQuotations } from '../core/quotes/unverified.ts';
import { verifyRecord } from '../core/quotes/verify-record.ts';
import type { Words } from '../core/words/words.ts';
import { showPath } from '../io/files.ts';
import type { TextFile } from '../core/assemble/gather.ts';
import { readOriginals } from '../io/originals.ts';
import type { OriginalFile } from '../io/originals.ts';
import { readContent } from '../io/corpus.ts';
import { sha256 } from '../io/digest.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { asText } from './report-problems.ts';

/** What was found out about the record of one source. */
interface Finding {
  readonly source: string;
  readonly kind: 'matches' | 'differs' | 'notAtHand';
  /** What it was compared with, or what would be needed. */
  readonly with: string;
  readonly problems: readonly Problem[];
}

/**
 * `npm run quotes -- --verify`: compares every record with its original, where that is at hand, and
 * changes nothing.
 * @param folder of the originals
 * @param words of the language in which authors are told
 * @returns `fine` when all that could be compared match, `problems` when one differs, `cannotRun`
 *   when nothing could be compared
 */
export async function verifyRecords(
  contentFolder: string,
  folder: string,
  words: Words,
): Promise<ExitStatus> {
  const { quotes } = words.reports;
  const { originals, unread: unreadable } = await readOriginals(resolve(folder), words);
  for (const sentence of unreadable) console.error(quotable(sentence));
  const { results, records, unread, problems } = await readContent(
    contentFolder,
    currentNewsroom().loaded,
  );
  if (unread.length > 0) {
    for (const problem of problems) process.stderr.write(asText(toldIn(words, problem)));
    return EXIT.cannotRun;
  }
  const sources = results.filter(({ collection }) => collection === 'sources');
  const findings = sources.flatMap((source) =>
    judge(source, records.get(source.id), originals, words),
  );
  for (const { source, kind, with: other, problems } of findings) {
    console.log(quotable(`${source}  ${quotes[kind]}  ${other}`));
    for (const problem of problems) process.stdout.write(asText(toldIn(words, problem)));
  }
  const count = (kind: Finding['kind']): number =>
    findings.filter((finding) => finding.kind === kind).length;
  const [matching, differing] = [count('matches'), count('differs')];
  console.log(`\n${quotes.compared(matching, differing, count('notAtHand'))}`);
  if (differing > 0) return EXIT.problems;
  if (matching > 0) return EXIT.fine;
  console.error(quotes.noneAtHand(showPath(resolve(folder))));
  return EXIT.cannotRun;
}

/** Compares one source; nothing is said of one read in part that quotes nothing, or says itself that it is not verified. */
function judge(
  { entry, id, path: source, problems: broken }: ParseResult,
  found: TextFile | undefined,
  originals: readonly OriginalFile[],
  { reports }: Words,
): Finding[] {
  const differs = (problems: readonly Problem[], other = ''): Finding[] => [
    { source, kind: 'differs', with: other, problems },
  ];
  if (!entry) return differs(broken, reports.quotes.unreadableSource);
  const parsed = entry as ParsedEntry<'sources'>;
  if (!found) {
    const problems = unverifiedQuotations(parsed, undefined);
    return problems.length === 0 ? [] : differs(problems, reports.quotes.noRecord);
  }
  const { text = '', shown: file } = found;
  const { record, problems } = readRecord(text, file, sha256);
  if (!record) return differs(problems, file);
  const wanted = record.original.sha256;
  const original =
    originals.find((each) => each.sha256 === wanted) ??
    originals.find(({ name }) => name.replace(/\.\w+$/, '') === id);
  if (!original) return [{ source, kind: 'notAtHand', with: `SHA-256 ${wanted}`, problems: [] }];
  const untrue = verifyRecord(parsed, { file, text, record }, original.text, sha256);
  const kind = untrue.length === 0 ? 'matches' : 'differs';
  return [{ source, kind, with: original.shown, problems: untrue }];
}
