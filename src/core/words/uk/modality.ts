import type { modality as english } from '../en/modality.ts';

/** Як українська каже про те, що може бути і що буде. */
export const modality: typeof english = {
  possible:
    'може | Може | можуть | Можуть | міг би | могла б | могло б | могли б | можливо | Можливо | не виключено | Не виключено',
  certain: 'буде | будуть',
  leading: 'має | мають',
};
