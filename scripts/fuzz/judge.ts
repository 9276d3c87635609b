import type { Judgement } from '../../src/core/grammar/hostile/judge.ts';
import type { ContentGraph } from '../../src/core/graph/graph.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { Document } from './documents.ts';
import { faultsOf } from './oracle.ts';
import { filesOf, pagesOf } from './page.ts';
import { storyWith } from './story.ts';

/** Milliseconds of a processor for a file and its pages; others on the machine do not count. */
const DEADLINE = 3000;

/** How much longer a page may be than the file that it is about, and what it has besides. */
const GROWTH = 60;
const REST = 200_000;

/**
 * Gives a file to the gate as a part of the small story. What is accepted makes pages that hold
 * nothing foreign; what is refused has a reason, a place inside the file, and a hint.
 */
export function judgeFile(document: Document): Judgement {
  const began = process.threadCpuUsage();
  try {
    const { graph, problems } = storyWith(document);
    const faults = graph ? faultsOfPages(graph, document) : faultsOfProblems(document, problems);
    const { user, system } = process.threadCpuUsage(began);
    const took = (user + system) / 1000;
    if (took > DEADLINE) faults.push(`it took ${took.toFixed(0)} ms`);
    return { accepted: graph !== undefined, faults };
  } catch (error) {
    const told = error instanceof Error ? error.stack : String(error);
    return { accepted: true, faults: [`it throws: ${told}`] };
  }
}

function faultsOfPages(graph: ContentGraph, file: Document): string[] {
  const faults: string[] = [];
  const longest = REST + GROWTH * file.text.length;
  for (const page of pagesOf(graph, file)) {
    faults.push(...faultsOf(page, file.text));
    const { length } = page.html;
    if (length > longest) faults.push(`${page.name}: ${length} characters`);
  }
  const isBroken = filesOf(graph).some((text) => text.includes('\0'));
  return isBroken ? [...faults, 'a zero byte in a file of data'] : faults;
}

function faultsOfProblems({ name, text }: Document, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['refused without a reason'];
  const lines = text.split(/\r\n|\n|\r/);
  return problems.flatMap(({ file, line, column, code, message, hint }) => {
    const told = /^\S.*\.$/su.test(message) && /^\S.*\S$/su.test(hint);
    // A name that is gone is a problem of the file that uses it.
    const inside =
      file !== `content/${name}` || (column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1);
    return inside && told ? [] : [`${file}:${line}:${column} ${code} ${message} ${hint}`];
  });
}
