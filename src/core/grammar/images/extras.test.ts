import { expect, it } from 'vitest';
import { checkProfile, PROFILE_LIMIT } from './extras.ts';
import { joined, profile } from './testing.ts';

const NONE = { extra: 'unknown' };

/** A profile with large numbers where a second tag would be. */
function withBytes(whole: Uint8Array): Uint8Array {
  return whole.fill(0xff, 148, 156);
}

it.each([
  ['a profile', profile(), undefined],
  ['of another length', profile({ length: 161 }), NONE],
  ['of another mark', profile({ mark: 'acsq' }), NONE],
  ['without tags', profile({ tags: 0 }), undefined],
  ['with as many tags as there is room for', profile({ tags: 2 }), undefined],
  ['with more tags than there is room for', profile({ tags: 3 }), NONE],
  ['with a tag up to its end', profile({ at: 144, size: 16 }), undefined],
  ['with a tag beyond its end', profile({ at: 145, size: 16 }), NONE],
  ['with a tag of more than there is', profile({ size: 0xffffffff }), NONE],
  ['with tags up to its end', profile({ length: 144, at: 128 }).slice(0, 144), undefined],
  ['with another tag beyond its end', withBytes(profile({ tags: 2 })), NONE],
  ['with what is no tag', withBytes(profile()), undefined],
  ['nothing', joined(), NONE],
  ['a header alone', profile({ length: 128 }).slice(0, 128), NONE],
  [
    'the largest',
    joined(profile({ length: PROFILE_LIMIT }), new Uint8Array(PROFILE_LIMIT - 160)),
    undefined,
  ],
  [
    'a larger one',
    joined(profile({ length: PROFILE_LIMIT + 1 }), new Uint8Array(PROFILE_LIMIT - 159)),
    NONE,
  ],
])('%s', (_, bytes, expected) => {
  expect(checkProfile(bytes)).toEqual(expected);
});
