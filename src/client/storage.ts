/** What is kept on the device. Storage may be forbidden: then nothing is remembered. */
export function recall(key: string): string | undefined {
  try {
    return (localStorage as Record<string, string | undefined>)[key];
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it where there is none. */
export function remember(key: string, value: string): void {
  try {
    if (value) localStorage[key] = value;
    else delete localStorage[key];
  } catch {
    // The choice then lasts until the page is left.
  }
}
