import type { modality as english } from '../en/modality.ts';

/** Wie das Deutsche sagt, was sein kann und was sein wird. */
export const modality: typeof english = {
  possible:
    'kann | können | könnte | könnten | dürfte | dürften | mag | mögen | ist möglich | möglich ist | ist es möglich | womöglich',
  certain: 'wird | würde | würden | soll | sollen',
  // "kann besprochen werden"
  leading: 'werden',
};
