import type { Plugin } from 'vite';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';

/** Files of the newsroom's folder as modules, whatever the folder is called. */
const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:newsroom-sheets': () => {
    const { styles } = currentNewsroom();
    const imports = styles.map((path, index) => `import s${index} from ${said(`${path}?inline`)};`);
    const list = styles.map((path, index) => `[${said(path)}, s${index}]`);
    return `${imports.join('\n')}\nexport const sheets = [${list.join(', ')}];`;
  },
  'virtual:newsroom-about': () => {
    const { about } = currentNewsroom();
    return about === undefined ? '' : `export { Content, frontmatter } from ${said(about)};`;
  },
};

/** What Vite takes for the module itself; it passes over paths with this sign. */
const OWN = '\0';

/** Lets pages import what the newsroom's configuration names: `virtual:newsroom-sheets`, `virtual:newsroom-about`. */
export function newsroomModules(): Plugin {
  return {
    name: 'sidelight-newsroom-modules',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? OWN + id : undefined),
    load: (id) => (id.startsWith(OWN) ? MODULES[id.slice(OWN.length)]?.() : undefined),
  };
}

function said(path: string): string {
  return JSON.stringify(path.replaceAll('\\', '/'));
}
