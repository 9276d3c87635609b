import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Kinds } from '../kinds/index.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';

/** What a file is read by: the collections and components that there are. */
export interface Definitions {
  readonly kinds: Kinds;
  readonly components: Components;
}

/** Those of a site whose newsroom adds nothing. */
export const BUILT_IN_DEFINITIONS: Definitions = {
  kinds: BUILT_IN_KINDS,
  components: BUILT_IN_COMPONENTS,
};
