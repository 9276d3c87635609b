/** What pages count, with the forms that numbers want. */
export const CLAIMS = { one: 'Aussage', other: 'Aussagen' };
export const REPORTS = { one: 'Bericht', other: 'Berichte' };
export const ORIGINS = { one: 'Ursprung', other: 'Ursprünge' };
