import type { ProblemCode } from '../model/codes.ts';
import type { Advice, Sample } from './advice.ts';
import { source } from './samples.ts';

const SOURCE = 'daily-2025-03-03';
const ORIGINAL = `The city will repair the bridge before summer. "We will not wait," the mayor said.

The city will not say what the repair costs, and no builder has been named so far.
`;

/** A report on the repair, with the text that it is a digest of. */
function compared(body: string, changes: Readonly<Record<string, string>> = {}): Sample {
  return { ...source(changes, body), original: { source: SOURCE, text: ORIGINAL } };
}

/** A report that quotes some words, with a record that says they are verified. */
function recorded(words: string): Sample {
  const quote = `The mayor said <Quote by="jane-doe" said="2025-03-03">${words}</Quote>.`;
  const record = `{
  "original": {
    "sha256": "a4c6077ff777b3f566575e14acb49d14fc9518efe4a9e696b48ad5e91c182b6a"
  },
  "quotations": [
    {
      "sha256": "b045da750d4df1ad9050d0ed81a3dab44d3f1712f09a27e3f906e8d1fb519cc3",
      "spoken": true,
      "selector": {
        "type": "TextQuoteSelector",
        "exact": "${words}",
        "prefix": "",
        "suffix": ",\\" the mayor said"
      }
    }
  ]
}
`;
  return { files: { ...source({}, quote).files, [`sources/${SOURCE}.quotes.json`]: record } };
}

const QUOTED = 'She will <Quote by="jane-doe" said="2025-03-03">not wait</Quote>, the paper says.';

const UNQUOTED = 'The paper says that there will be a repair.';

/** Problems of quotations and the texts that they are taken from. */
export const QUOTES = {
  'unverified-quotation': {
    example: source({}, QUOTED),
    repair: compared(QUOTED),
  },
  'uncompared-source': {
    example: source({ read: 'full' }, UNQUOTED),
    repair: compared(UNQUOTED, { read: 'full' }),
  },
  'indirect-speech': {
    example: compared(
      'According to her <Quote by="jane-doe" said="2025-03-03">The city will repair the bridge</Quote>.',
    ),
    repair: compared('According to her there will be a repair.'),
  },
  'quotes-file': {
    example: recorded('We cannot wait'),
    repair: recorded('We will not wait'),
  },
  'quotation-not-found': {
    example: compared(
      'The mayor said <Quote by="jane-doe" said="2025-03-03">we cannot wait</Quote>.',
    ),
    repair: compared(
      'The mayor said <Quote by="jane-doe" said="2025-03-03">We will not wait</Quote>.',
    ),
  },
  'quotation-ambiguous': {
    example: compared(
      'Twice it has <Quote by="the-daily" said="2025-03-03">The city will</Quote>.',
    ),
    repair: compared(
      'Twice it has <Quote by="the-daily" said="2025-03-03" occurrence="2">The city will</Quote>.',
    ),
  },
  'copied-words': {
    example: compared('The paper says that the city will not say what the repair costs.'),
    repair: compared('The paper says that the price of the repair is not known.'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
