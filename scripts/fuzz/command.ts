import { define } from '../../src/cli/command.ts';
import { KIND_NAMES } from './kinds.ts';

/** `npm run fuzz`: a command like those of `sidelight`, for who works on the gate. */
export const FUZZ = define({
  name: 'fuzz',
  about: 'Tries the gate with made-up files.',
  usage: ['[--kind <kind>] [--documents <number>] [--seed <number>]'],
  help: `Gives made-up files to the gate, of one kind or of all in turn. Whatever it accepts is finished:
bodies (mdx) are compiled by MDX's own compiler, and the result must hold no code; frontmatter
(fields), its syntax (yaml), figures (csv) and settings (site) become a part of a small story, whose
pages a parser of HTML must find whole, with nothing foreign in them.`,
  options: {
    kind: { value: '<kind>', about: `files of this kind alone: ${KIND_NAMES.join(', ')}` },
    documents: { value: '<number>', about: 'how many; 20000 without it' },
    seed: {
      value: '<number>',
      about: 'makes the same files again; without it, the clock gives one',
    },
  },
  settings: [],
  statuses: { fine: 'it held', problems: 'the smallest counterexample of each kind is printed' },
  load: () => import('./campaign.ts'),
});
