/** The same words in whatever language: texts need not be those of English, numbers of arguments do. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...given: infer G) => infer R
      ? (...given: G) => Widened<R>
      : { readonly [K in keyof T]: Widened<T[K]> };

/** What a file of another language holds, after that of English: `Translated<typeof reader>`. */
export type Translated<Part extends (...given: never[]) => unknown> = Widened<ReturnType<Part>>;
