/**
 * The symbols of the chemical elements in the order of their atomic numbers, after the IUPAC Periodic
 * Table of the Elements of 4 May 2022, https://iupac.org/what-we-do/periodic-table-of-elements/
 */
export const SYMBOLS: readonly string[] = (
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr ' +
  'Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm ' +
  'Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No ' +
  'Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
).split(' ');

/** The atomic number of an element, from 1; undefined where no element has the symbol. */
export function numberOf(symbol: string): number | undefined {
  const index = SYMBOLS.indexOf(symbol);
  return index < 0 ? undefined : index + 1;
}
