import { expect, it } from 'vitest';
import * as face from './newsroom.ts';

it('promises newsrooms these names, and no others', () => {
  const names = Object.entries(face).map(([name, value]) =>
    name === 'values' || name === 'attributes'
      ? `${name}: ${Object.keys(value).sort().join(' ')}`
      : name,
  );
  expect(names.sort().join('\n')).toMatchInlineSnapshot(`
    "ALWAYS
    NEVER
    attributes: chain date language mediumPlace note occurrence oneOf optional publisherOf ref refOwn refs someOf topic words
    check
    collection
    component
    defineNewsroom
    english
    fields
    h
    machineFile
    percent
    placeIn
    round
    s
    scrolling
    textAt
    values: TOPIC ancient cites common date day id labelText language name nameOf once ref refs text title topics uncertainDate unit url
    widthOf
    wrap
    z"
  `);
});
