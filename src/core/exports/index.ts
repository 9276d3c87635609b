import { cards } from './cards.ts';
import { figureFiles } from './csv.ts';
import { editorSchemas } from './editor-schemas.ts';
import { graphFile } from './graph-json.ts';
import { graphSchemaFile } from './graph-schema.ts';
import { pictures } from './pictures.ts';
import type { MachineFile } from './machine-file.ts';

/** All kinds of files for programs. The site has those that stand here, and no others. */
export const MACHINE_FILES: readonly MachineFile[] = [
  graphFile,
  graphSchemaFile,
  cards,
  figureFiles,
  pictures,
  editorSchemas,
];
