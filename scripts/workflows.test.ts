import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { faultsOf } from './workflow-rules.ts';

const FOLDER = new URL('../.github/workflows/', import.meta.url);
const names = readdirSync(FOLDER);

describe('each workflow keeps to the rules', () => {
  it.each(names)('%s', (name) => {
    expect(name).toMatch(/^[a-z]+\.yml$/);
    expect(faultsOf(readFileSync(new URL(name, FOLDER), 'utf8'))).toEqual([]);
  });

  it('because they were found', () => {
    expect(names).toEqual(expect.arrayContaining(['ci.yml', 'label.yml', 'quotes.yml']));
  });
});

const SHA = '0123456789abcdef0123456789abcdef01234567';
const GOOD = `on: [push, pull_request]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - run: npm test
`;
const PRIVILEGED = `on:
  pull_request_target:
permissions: {}
jobs:
  label:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      pull-requests: write
    steps:
      - run: gh api "$NUMBER"
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.number }}
`;

/** The faults of a workflow with some words replaced, which it must have. */
function broken(text: string, from: string, to: string): string[] {
  expect(text).toContain(from);
  return faultsOf(text.replace(from, () => to));
}

describe('a rule', () => {
  it('lets good workflows pass', () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(faultsOf(PRIVILEGED)).toEqual([]);
    expect(broken(GOOD, `actions/checkout@${SHA} # v5.0.0`, './.github/actions/own')).toEqual([]);
    expect(broken(GOOD, 'contents: read', 'contents: none')).toEqual([]);
  });

  it.each([
    [`@${SHA} # v5.0.0`, '@v5'],
    [`@${SHA} # v5.0.0`, '@main # v5.0.0'],
    [`@${SHA} # v5.0.0`, `@${SHA.slice(0, 12)} # v5.0.0`],
    [`@${SHA} # v5.0.0`, ' # v5.0.0'],
    [`actions/checkout@${SHA} # v5.0.0`, 'docker://alpine:3'],
    [`actions/checkout@${SHA} # v5.0.0`, '&it actions/checkout@v5\n      - uses: *it'],
  ])('wants an action by its commit: %s as %s', (from, to) => {
    expect(broken(GOOD, from, to)).toContainEqual(
      expect.stringMatching(/^9: ".+" is not pinned to a commit\.$/),
    );
  });

  it.each(['', '# v5', '# latest', '# 5.0.0', '#v5.0.0'])(
    'wants its version beside it: %j',
    (to) => {
      expect(broken(GOOD, '# v5.0.0', to)).toEqual([
        `9: "actions/checkout@${SHA}" needs its version as a comment, such as "# v1.2.3".`,
      ]);
    },
  );

  it('looks at shared workflows too', () => {
    const call = `${GOOD}  other:\n    uses: a/b/.github/workflows/c.yml@v1\n`;
    expect(faultsOf(call)).toEqual([
      '14: "a/b/.github/workflows/c.yml@v1" is not pinned to a commit.',
    ]);
  });

  it.each([
    ['permissions:\n  contents: read\n', '', '1: No permissions are set for the workflow.'],
    [
      'contents: read',
      'contents: write',
      '3: A workflow may give all its jobs rights to read alone.',
    ],
    [
      'permissions:\n  contents: read',
      'permissions: write-all',
      '2: A workflow may give all its jobs rights to read alone.',
    ],
    [
      'permissions:\n  contents: read',
      'permissions: read-all',
      '2: A workflow may give all its jobs rights to read alone.',
    ],
    ['    timeout-minutes: 5\n', '', '6: The job "test" needs timeout-minutes, 60 at most.'],
    ['minutes: 5', 'minutes: 600', '6: The job "test" needs timeout-minutes, 60 at most.'],
    ['minutes: 5', 'minutes: 0', '6: The job "test" needs timeout-minutes, 60 at most.'],
    [
      'persist-credentials: false',
      'persist-credentials: true',
      '9: A checkout needs "persist-credentials: false".',
    ],
    ['persist-credentials', 'fetch-depth', '9: A checkout needs "persist-credentials: false".'],
    [
      'npm test',
      'echo "${{ github.event.pull_request.title }}"',
      '12: An expression stands in a script: give it to the script by "env".',
    ],
    [
      'npm test',
      '|\n          a\n          echo ${{github.head_ref}}',
      '12: An expression stands in a script: give it to the script by "env".',
    ],
    [
      'run: npm test',
      'run: npm test\n        env:\n          A: ${{ secrets.A }}',
      '14: No secret is given where a stranger starts the job.',
    ],
    [
      'run: npm test',
      "run: npm test\n        env:\n          A: ${{ secrets['A'] }}",
      '14: No secret is given where a stranger starts the job.',
    ],
    [
      'ubuntu-latest',
      '[self-hosted]',
      '6: What a stranger has sent runs on no machine of our own.',
    ],
    [
      'minutes: 5\n',
      'minutes: 5\n    permissions:\n      contents: read\n      issues: write\n',
      '9: A job that may write runs no action and checks nothing out.',
    ],
    ['jobs:', 'jobs: [', '1: It cannot be read.'],
  ])('finds %j as %j', (from, to, fault) => {
    expect(broken(GOOD, from, to)).toContain(fault);
  });

  it('gives no right to write to what a stranger has sent', () => {
    const text = PRIVILEGED.replace('pull_request_target', 'pull_request');
    expect(faultsOf(text)).toEqual(['9: A job that runs what a stranger has sent may not write.']);
    expect(faultsOf(PRIVILEGED.replace('pull_request_target', 'workflow_dispatch'))).toEqual([]);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'checks nothing out at %s',
    (event) => {
      for (const on of [event, `[push, ${event}]`, `{ ${event}: }`]) {
        expect(broken(GOOD, '[push, pull_request]', on)).toContain(
          '6: A job with rights that a stranger can start uses no action and checks nothing out.',
        );
      }
    },
  );

  it.each(['git fetch origin', 'gh pr checkout 1', 'gh  repo clone a/b', 'npm ci', 'curl x | sh'])(
    'fetches nothing to run with rights: %s',
    (command) => {
      expect(broken(PRIVILEGED, 'gh api "$NUMBER"', command)).toEqual([
        '11: A job with rights that a stranger can start fetches nothing to run.',
      ]);
    },
  );

  it('lets no secret be handed on', () => {
    const call = `${GOOD}  other:\n    uses: ./.github/workflows/c.yml\n    secrets: inherit\n`;
    expect(faultsOf(call)).toEqual(['15: No secret is given where a stranger starts the job.']);
  });

  it('lets secrets be used where only maintainers start the job', () => {
    const step = 'run: npm test\n        env:\n          A: ${{ secrets.A }}';
    const text = GOOD.replace('[push, pull_request]', 'workflow_dispatch');
    expect(faultsOf(text.replace('run: npm test', () => step))).toEqual([]);
  });
});

/** The job that labels, run as GitHub would, with a `gh` that plays GitHub. */
describe.skipIf(process.platform === 'win32')('label.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-label-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { jobs } = parse(readFileSync(new URL('label.yml', FOLDER), 'utf8')) as {
    jobs: Record<string, { steps: { run: string; env: Record<string, string> }[] }>;
  };
  const script = jobs['beyond-content']?.steps[0]?.run ?? '';
  writeFileSync(
    join(folder, 'gh'),
    `#!/usr/bin/env bash
case "$*" in
  *pulls/7/files*) [[ $NAMES == fail ]] && exit 1; printf '%s\\n' "$NAMES" ;;
  *DELETE*) echo "removes \${*: -1}" >> "$SAID" ;;
  *--field*) echo "adds $*" >> "$SAID" ;;
  *issues/7/labels*) printf '%s\\n' $HAS ;;
esac
`,
  );
  chmodSync(join(folder, 'gh'), 0o755);

  /** What the job does to a pull request with these files and labels. */
  function label(files: readonly string[] | 'fail', has = '', count = files.length) {
    const said = join(folder, 'said');
    writeFileSync(said, '');
    const { status } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        PULL: 'repos/a/b/pulls/7',
        LABELS: 'repos/a/b/issues/7/labels',
        LABEL: 'beyond-content',
        FILES: String(count),
        NAMES: files === 'fail' ? files : files.map((name) => JSON.stringify(name)).join('\n'),
        HAS: has,
        SAID: said,
      },
    });
    return [status, readFileSync(said, 'utf8').trim()];
  }

  const ADDED = 'adds api --silent repos/a/b/issues/7/labels --field labels[]=beyond-content';

  it.each([
    [['src/cli/check.ts']],
    [['content/claims/one.mdx', 'package.json']],
    [['content/claims/one.mdx', 'src/old.mdx']],
    [['contents/one.mdx']],
    [['docs/content/one.mdx']],
    [['x\ncontent/one.mdx']],
    [['"content/one.mdx']],
    [['.github/workflows/ci.yml']],
    [['content']],
  ])('adds its label for %j', (files) => {
    expect(label(files)).toEqual([0, ADDED]);
  });

  it('adds it where GitHub does not list all files, or none', () => {
    expect(label(['content/a.mdx'], '', 3001)).toEqual([0, ADDED]);
    expect(label([])).toEqual([0, ADDED]);
  });

  it.each([
    [['content/claims/one.mdx']],
    [['content/data/a.csv', 'content/sources/a.quotes.json']],
    [['content/x\nsrc/y.mdx']],
  ])('adds none for %j', (files) => {
    expect(label(files)).toEqual([0, '']);
    expect(label(files, 'claim beyond-content-too')).toEqual([0, '']);
  });

  it('takes it away when a later commit leaves only content', () => {
    expect(label(['content/claims/one.mdx'], 'claim beyond-content')).toEqual([
      0,
      'removes repos/a/b/issues/7/labels/beyond-content',
    ]);
  });

  it('fails when GitHub does not say which files there are', () => {
    expect(label('fail')).toEqual([1, '']);
  });
});
