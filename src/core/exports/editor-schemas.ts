import { editorSchema } from '../kinds/editor-schema.ts';
import type { MachineFile } from './machine-file.ts';

export const editorSchemas: MachineFile = {
  name: 'editor-schemas',
  about: 'The fields of one collection, as JSON Schema for the editors of those who write.',
  mediaType: 'application/json',
  grows: false,
  each: {
    by: ['collection'],
    of: ({ definitions }) => definitions.kinds.collections.map((collection) => [collection]),
  },
  address: (to, collection) => to.editorSchema(collection),
  text: ({ definitions: { kinds }, words }, collection) => {
    if (!kinds.isCollection(collection)) throw new TypeError(`no collection ${collection}`);
    return `${JSON.stringify(editorSchema(collection, words, kinds), null, 2)}\n`;
  },
};
