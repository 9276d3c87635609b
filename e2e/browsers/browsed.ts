/** What a reader, or a test in a reader's place, does with a browser: the same in every engine. */

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

type Key = 'Tab' | 'Escape' | 'Enter';

/** What goes into a page and comes out of it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [name: string]: Json };

/** A browser with one page. */
export interface Browsed {
  /** Its name and version. */
  readonly name: string;
  /** Resolves when the page and all that it asks for is there. */
  open(url: string): Promise<void>;
  /** Sets the size of the page's window, without the parts of the browser around it. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page, which knows nothing but what it is given. */
  evaluate<Given extends Json[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Presses the pointer on the first element that fits, after scrolling to it. */
  click(selector: string): Promise<void>;
  /** Rests the pointer on the first element that fits, after scrolling to it. */
  hover(selector: string): Promise<void>;
  /** Takes the pointer to the corner of the window, where nothing is. */
  leave(): Promise<void>;
  press(key: Key): Promise<void>;
  /** The whole page as a PNG, down to `most` pixels. */
  screenshot(most: number): Promise<Uint8Array>;
  /** The page as it is printed, or nothing where the engine's driver cannot print. */
  pdf(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}
