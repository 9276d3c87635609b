import { existsSync } from 'node:fs';

/** Says to Linux: kill this program when the one that started it is gone, however it went. */
export const SETPRIV = '/usr/bin/setpriv';

/**
 * A command whose program ends with the one that starts it, also where that is killed and can end
 * nothing itself. Where there is no such thing, the command as it is.
 */
export function dying(file: string, args: readonly string[]): [file: string, args: string[]] {
  if (process.platform !== 'linux' || !existsSync(SETPRIV)) return [file, [...args]];
  return [SETPRIV, ['--pdeathsig', 'KILL', '--', file, ...args]];
}
