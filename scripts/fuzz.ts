import { runCommand } from '../src/cli/dispatch.ts';
import { run } from '../src/cli/run.ts';
import { FUZZ } from './fuzz/command.ts';

await run(() => runCommand(FUZZ, process.argv.slice(2)));
