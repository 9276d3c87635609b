/**
 * The chemical elements in the order of their atomic numbers, and their places in the table, after
 * the IUPAC Periodic Table of the Elements of 4 May 2022,
 * https://iupac.org/what-we-do/periodic-table-of-elements/
 */
export const SYMBOLS: readonly string[] = (
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr ' +
  'Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm ' +
  'Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No ' +
  'Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
).split(' ');

/** Atomic number of the first element of each period. */
const PERIODS = [1, 3, 11, 19, 37, 55, 87] as const;

/** The two series of fifteen that stand below the table, and what stands in their place in it. */
export const SERIES = [
  { first: 57, last: 71, row: 8 },
  { first: 89, last: 103, row: 9 },
] as const;

/**
 * Row and column of an element, from 1: columns are the groups 1 to 18, rows the periods 1 to 7, and
 * 8 and 9 the series below.
 */
export function placeOf(number: number): { row: number; column: number } {
  const series = SERIES.find(({ first, last }) => number >= first && number <= last);
  if (series) return { row: series.row, column: 3 + number - series.first };
  const row = PERIODS.findLastIndex((first) => first <= number) + 1;
  const nth = number - (PERIODS[row - 1] ?? 1);
  // Counted from the end of the period, where every one is whole: noble gases close them.
  const end = (PERIODS[row] ?? SYMBOLS.length + 1) - 1;
  return { row, column: nth < (row === 1 ? 1 : 2) ? nth + 1 : 18 - (end - number) };
}
