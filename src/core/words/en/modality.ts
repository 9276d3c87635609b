/**
 * How English says what may be and what will be, in lists with a stroke between the phrases. Small
 * and capital letters count: "May" is a month.
 */
export const modality = {
  /** Phrases of what is only possible. */
  possible: 'may | might | could | is possible | are possible',
  /** Phrases of what will be: a statement with one of them is a forecast. */
  certain: "will | shall | won’t | won't | would | going to",
  /** Phrases that tell of what will be only where none of what may be stands before them. */
  leading: 'is to | are to',
};
