/** What pages count, with the forms that numbers want. */
export const CLAIMS = { one: 'claim', other: 'claims' };
export const REPORTS = { one: 'report', other: 'reports' };
export const ROUTES = { one: 'route', other: 'routes' };
