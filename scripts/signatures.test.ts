import { expect, it } from 'vitest';
import { judge } from './signatures.mjs';

const one = { name: 'yaml', version: '2.9.1' };
const failure = (code: string | undefined, summary = 'words') => ({ error: { code, summary } });

it.each([
  [{ invalid: [], missing: [] }, 0, 'The registry has signed all packages.'],
  [{ invalid: [one], missing: [] }, 1, 'yaml@2.9.1 is not what the registry has signed.'],
  [{ invalid: [], missing: [one] }, 1, 'yaml@2.9.1 has no signature.'],
  [failure('E405'), 0, 'The registry says nothing of signatures: E405 words'],
  [failure('E503'), 0, 'The registry says nothing of signatures: E503 words'],
  [failure('ENOTFOUND'), 0, 'The registry says nothing of signatures: ENOTFOUND words'],
  [
    failure('TUF_DOWNLOAD_TARGET_ERROR'),
    0,
    'The registry says nothing of signatures: TUF_DOWNLOAD_TARGET_ERROR words',
  ],
  [
    failure(
      undefined,
      'found no dependencies to audit that were installed from a supported registry',
    ),
    0,
    'The registry says nothing of signatures: found no dependencies to audit that were installed from a supported registry',
  ],
  [failure('EINTEGRITY'), 1, 'The signatures could not be verified: EINTEGRITY words'],
  [failure('E4050'), 1, 'The signatures could not be verified: E4050 words'],
  [
    failure(undefined, 'found no installed dependencies to audit'),
    1,
    'The signatures could not be verified: found no installed dependencies to audit',
  ],
  [{}, 1, 'The signatures could not be verified: npm ended early.'],
  [null, 1, 'The signatures could not be verified: npm ended early.'],
  [{ invalid: [] }, 1, 'The signatures could not be verified: npm ended early.'],
])('%j gives %i', (printed, code, says) => {
  expect(judge(JSON.stringify(printed))).toEqual({ code, says });
});

it('needs an answer', () => {
  expect(judge('')).toEqual({
    code: 1,
    says: 'The signatures could not be verified: npm ended early.',
  });
});
