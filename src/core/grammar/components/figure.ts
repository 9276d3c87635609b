import { fragment } from '../../kinds/urls.ts';
import { ref } from './attributes.ts';
import { component } from './component.ts';

export const Figure = component({
  placement: 'block',
  empty: true,
  attributes: { id: ref('data') },
  example: '<Figure id="some-data-set" />',
  about: 'a data set, drawn',
  anchor: ({ id }) => (id === undefined ? undefined : fragment.figure(id)),
});
