/** How many joint speakers a title names; of more, the first and a number. */
export const MOST_NAMED = 3;
