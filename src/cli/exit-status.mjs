/**
 * What every program of the project ends with. Plain JavaScript, because `npm start` and `npm test`
 * begin in a Node that runs nothing else.
 */
export const EXIT = Object.freeze(
  /** @type {const} */ ({
    /** All is as it should be. */
    fine: 0,
    /** It did its work, and found something wrong. */
    problems: 1,
    /** It could not do its work: an option, a setting or the machine is in the way. */
    cannotRun: 2,
  }),
);

/** @typedef {(typeof EXIT)[keyof typeof EXIT]} ExitStatus */
