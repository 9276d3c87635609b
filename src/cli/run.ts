import { problemFrom } from '../core/model/problem.ts';
import { SettingsError } from '../io/settings.ts';
import { asText } from './report-problems.ts';

/**
 * Runs a command and sets the exit status of the process to what it returns; to 1 when the content
 * is to blame for an error, and to 2 for any other. What is wrong with the content or a setting is
 * said in a sentence, anything else with where it happened.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const problem = problemFrom(error);
    if (problem) {
      process.stderr.write(asText(problem));
      process.exitCode = 1;
      return;
    }
    console.error(error instanceof SettingsError ? error.message : error);
    process.exitCode = 2;
  }
}
