/**
 * Something that is expected to go wrong and is no fault of the program: a setting, an option, what
 * the machine refuses. The message says it in plain sentences to whoever runs the program, and is all
 * that they are shown.
 */
export class PlainError extends Error {
  override name = 'PlainError';
  /** What tells it from other errors, whichever module graph made it. */
  readonly isPlain = true;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // Astro prints it when something fails that it has called, and it is no help.
    delete this.stack;
  }
}

/** Tells whether an error is plain. Module graphs have a class of their own, so the mark counts. */
export function isPlain(error: Error): boolean {
  return 'isPlain' in error && error.isPlain === true;
}

/** The plain error among an error and those that caused it. */
export function plainIn(error: unknown): Error | undefined {
  for (let each = error; each instanceof Error; each = each.cause) if (isPlain(each)) return each;
  return undefined;
}
