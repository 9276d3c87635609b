import type { AstroIntegration } from 'astro';
import { routeOf, tableFaults } from '../core/exports/machine-file.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { SettingsError } from '../io/settings.ts';

/**
 * Gives each kind of machine file a route of its own, all drawn by `machine-file.ts`. One route for
 * everything would not do: Astro wants a slash after every address whose route has no ending.
 * With a table that is not right nothing is built.
 */
export function machineFiles(): AstroIntegration {
  return {
    name: 'sidelight-machine-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const { machineFiles: table } = currentNewsroom().newsroom;
        const faults = tableFaults(table);
        if (faults.length > 0) throw new SettingsError(faults.join('\n'));
        const entrypoint = new URL('./machine-file.ts', import.meta.url);
        for (const file of table) injectRoute({ pattern: routeOf(file), entrypoint });
      },
    },
  };
}
