/** What the newsroom's folder hands to pages (`newsroom-modules.ts`). */

declare module 'virtual:newsroom-sheets' {
  /** The paths of style sheets with their texts, in the order of the configuration. */
  export const sheets: readonly (readonly [path: string, css: string])[];
}

declare module 'virtual:newsroom-about' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  export const Content: AstroComponentFactory;
  export const frontmatter: { readonly title: string; readonly description: string };
}
