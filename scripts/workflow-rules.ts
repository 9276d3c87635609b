import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';

/** A job that may run what a stranger has sent must be able to do nothing with it. */

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: unknown;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Events at which a job has rights, or secrets, while a stranger decides when it runs. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
/** Events at which a job runs what a stranger has sent. */
const OPEN = ['pull_request', 'pull_request_review', 'merge_group'];

const LONGEST_MINUTES = 60;

/** What is wrong with a workflow of GitHub Actions, each as `line: what`. */
export function faultsOf(text: string): string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0 || !isMap(document.contents)) return ['1: It cannot be read.'];
  const found: { line: number; what: string }[] = [];
  const lineOf = (node: unknown): number =>
    lines.linePos((node as Node | undefined)?.range?.[0] ?? 0).line;
  const report = (path: readonly (string | number)[], what: string): void => {
    found.push({ line: lineOf(document.getIn(path, true)), what });
  };

  const workflow = document.toJS() as {
    on?: unknown;
    permissions?: unknown;
    jobs?: Record<string, Job>;
  };
  const events = eventsOf(workflow.on);
  const privileged = events.some((event) => PRIVILEGED.includes(event));
  const open = privileged || events.some((event) => OPEN.includes(event));

  if (workflow.permissions === undefined) report([], 'No permissions are set for the workflow.');
  else if (grants(workflow.permissions).some(([, level]) => level !== 'read')) {
    report(['permissions'], 'A workflow may give all its jobs rights to read alone.');
  }
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    const at = ['jobs', name] as const;
    const steps = job.steps ?? [];
    const minutes = job['timeout-minutes'];
    if (job.steps && !(typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_MINUTES)) {
      report(at, `The job "${name}" needs timeout-minutes, ${LONGEST_MINUTES} at most.`);
    }
    const writes = grants(job.permissions).some(([, level]) => level !== 'read');
    if (writes && (steps.some(({ uses }) => uses) || job.uses)) {
      report([...at, 'permissions'], 'A job that may write runs no action and checks nothing out.');
    }
    if (writes && !privileged && open) {
      report([...at, 'permissions'], 'A job that runs what a stranger has sent may not write.');
    }
    if (open && /self-hosted/.test(JSON.stringify(job['runs-on'] ?? ''))) {
      report(at, 'What a stranger has sent runs on no machine of our own.');
    }
    if (privileged && (steps.some(({ uses }) => uses) || job.uses)) {
      report(
        at,
        'A job with rights that a stranger can start uses no action and checks nothing out.',
      );
    }
    steps.forEach((step, index) => {
      const place = [...at, 'steps', index] as const;
      if (/\$\{\{/.test(step.run ?? '') || /\$\{\{/.test(String(step.with?.['script'] ?? ''))) {
        report(place, 'An expression stands in a script: give it to the script by "env".');
      }
      if (
        privileged &&
        /\bgit\s|\bgh\s+(?:pr\s+checkout|repo\s+clone)|\bcurl\b|\bnp[mx]\b/.test(step.run ?? '')
      ) {
        report(place, 'A job with rights that a stranger can start fetches nothing to run.');
      }
      if (/^actions\/checkout@/.test(step.uses ?? '')) {
        if (step.with?.['persist-credentials'] !== false) {
          report(place, 'A checkout needs "persist-credentials: false".');
        }
      }
    });
  }
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (key.value === 'uses') {
        const what = pinFault(value, document);
        if (what !== undefined) found.push({ line: lineOf(key), what });
      }
      if (open && key.value === 'secrets') {
        found.push({
          line: lineOf(key),
          what: 'No secret is given where a stranger starts the job.',
        });
      }
    },
    Scalar(_, { value, range }) {
      if (open && typeof value === 'string' && /\$\{\{[^}]*\bsecrets\b/.test(value)) {
        const what = 'No secret is given where a stranger starts the job.';
        found.push({ line: lines.linePos(range?.[0] ?? 0).line, what });
      }
    },
  });
  return found.sort((a, b) => a.line - b.line).map(({ line, what }) => `${line}: ${what}`);
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

/** The rights that are given; `write-all` and `read-all` are more than any job needs. */
function grants(permissions: unknown): (readonly [string, unknown])[] {
  if (permissions === undefined) return [];
  if (typeof permissions === 'string') return [['all', permissions]];
  return Object.entries(permissions ?? {}).filter(([, level]) => level !== 'none');
}

/** What is wrong with how an action is named; its version stands beside it as a comment. */
function pinFault(value: unknown, document: Document): string | undefined {
  const node = (isAlias(value) ? value.resolve(document) : value) as Scalar | undefined;
  const name = String(node?.value);
  // One of this repository is of the same commit as the workflow.
  if (name.startsWith('./')) return undefined;
  if (/^docker:\/\/[^@]+@sha256:[0-9a-f]{64}$/.test(name)) return undefined;
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name)) return `"${name}" is not pinned to a commit.`;
  return /^ v\d+\.\d+\.\d+$/.test(node?.comment ?? '')
    ? undefined
    : `"${name}" needs its version as a comment, such as "# v1.2.3".`;
}
