import { quotable } from '../grammar/characters.ts';
import { isPlain, PlainError } from '../model/plain-error.ts';

/** Makes a sentence of where a part of a newsroom is defined and what is wrong with it. */
export type TellPart = (part: string, message: string) => string;

/** Without a file at hand, a part is named by its path, which is in the message. */
export const byPath: TellPart = (_, message) => message;

/** What is wrong with what a part has made, as the end of a sentence that begins with its name. */
export type FaultOf = (made: unknown) => string | undefined;

/**
 * A function of a newsroom's that cannot fail without a word: what it throws, and what it makes
 * that is not right, is told as a fault of its definition.
 * @param part its path in the configuration, such as `components[0].draw`
 */
export function guarded<Given extends readonly unknown[], Made>(
  run: (...given: Given) => Made,
  part: string,
  tell: TellPart,
  faultOf: FaultOf = () => undefined,
): (...given: Given) => Made {
  const refuse = (what: string, cause?: unknown): PlainError =>
    new PlainError(tell(part, `"${part}" ${what}.`), { cause });
  return (...given) => {
    let made: Made;
    try {
      made = run(...given);
    } catch (error) {
      // A part that calls another one fails with it.
      if (error instanceof Error && isPlain(error)) throw error;
      throw refuse(`fails: ${quotable(reasonOf(error)).replace(/\.$/, '')}`, error);
    }
    const fault = made instanceof Promise ? 'is "async", and nothing waits for it' : faultOf(made);
    if (fault !== undefined) throw refuse(fault);
    return made;
  };
}

/** What was thrown, in words; it may be anything. */
export function reasonOf(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message || error.name : String(error);
    return text.trim() || 'it throws nothing that says why';
  } catch {
    return 'it throws what cannot be read';
  }
}

/** What must be words. */
export const textFault: FaultOf = (made) =>
  typeof made === 'string' ? undefined : 'gives no text';
