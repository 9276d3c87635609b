import { SettingsError } from '../io/settings.ts';

/**
 * Runs a command and sets the exit status of the process to what it returns; to 2 when it throws.
 * What is wrong with a setting is said in one sentence, anything else with where it happened.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exitCode = 2;
  }
}
