import { note } from './attributes.ts';
import { component } from './component.ts';

export const Mark = component({
  placement: 'text',
  empty: false,
  attributes: { note: note() },
  example: '<Mark note="why">exact words</Mark>[^why]',
  about: 'the words that a note is about, highlighted',
});
