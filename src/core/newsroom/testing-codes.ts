import { one } from '../guide/advice.ts';
import type { OwnCode } from './parts.ts';

/** The codes of the tests' own check. */
export const CODES = {
  'shouting-title': {
    severity: 'warning',
    about: 'A title is written in capitals.',
    why: 'Capitals are hard to read.',
    example: one(
      'concepts/load-limit.mdx',
      '---\ntitle: LOAD LIMIT\ndefinition: The heaviest load.\ncites: [engineers-report]\n---\n',
    ),
    repair: one(
      'concepts/load-limit.mdx',
      '---\ntitle: Load limit\ndefinition: The heaviest load.\ncites: [engineers-report]\n---\n',
    ),
  },
} as const satisfies Record<string, OwnCode>;
