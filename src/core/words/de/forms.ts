/** What pages count, with the forms that numbers want. */
export const CLAIMS = { one: 'Aussage', other: 'Aussagen' };
export const REPORTS = { one: 'Bericht', other: 'Berichte' };
export const ROUTES = { one: 'Weg', other: 'Wege' };
