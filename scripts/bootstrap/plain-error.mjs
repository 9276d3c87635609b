/** An error whose message is one plain sentence for the person at the keyboard; shown alone. */
export class PlainError extends Error {}
