// Asks the registry whether it has signed what is installed (`npm audit signatures`). A package that
// is not as it was signed fails; a registry that does not answer, or signs nothing, does not.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const LIMIT_MS = 10 * 60_000;

/** What npm says when it got no answer, or one that is no answer to this. */
const NO_ANSWER =
  /^(?:E[45]\d\d|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EAI_AGAIN|ERR_SOCKET_TIMEOUT|TUF_\w+)$/;
const NO_KEYS = /installed from a supported registry/;

/**
 * Judges what `npm audit signatures --json` printed.
 *
 * @param {string} printed
 * @returns {{ code: 0 | 1, says: string }}
 */
export function judge(printed) {
  const { error, invalid, missing } = read(printed);
  if (Array.isArray(invalid) && Array.isArray(missing)) {
    const bad = [
      ...invalid.map((it) => `${it.name}@${it.version} is not what the registry has signed.`),
      ...missing.map((it) => `${it.name}@${it.version} has no signature.`),
    ];
    return bad.length > 0
      ? { code: 1, says: bad.join('\n') }
      : { code: 0, says: 'The registry has signed all packages.' };
  }
  const reason = `${error?.code ?? ''} ${error?.summary ?? ''}`.trim();
  if (NO_ANSWER.test(error?.code ?? '') || NO_KEYS.test(error?.summary ?? '')) {
    return { code: 0, says: `The registry says nothing of signatures: ${reason}` };
  }
  return { code: 1, says: `The signatures could not be verified: ${reason || 'npm ended early.'}` };
}

/**
 * @param {string} printed
 * @returns {{ error?: { code?: string, summary?: string }, invalid?: Signed[], missing?: Signed[] }}
 *
 * @typedef {{ name: string, version: string }} Signed
 */
function read(printed) {
  try {
    return JSON.parse(printed) ?? {};
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { stdout, error } = spawnSync('npm', ['audit', 'signatures', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { code, says } = judge(error ? JSON.stringify({ error }) : stdout);
  console.log(says);
  process.exitCode = code;
}
