import { ASIDE_KINDS } from '../../model/stances.ts';
import { oneOf } from './attributes.ts';
import { component } from './component.ts';

export const Aside = component({
  placement: 'block',
  empty: false,
  attributes: { kind: oneOf(ASIDE_KINDS) },
  example: '<Aside kind="method">\n\nText.\n\n</Aside>',
  about: 'an editorial remark in a box',
  editorial: true,
  worded: true,
});
