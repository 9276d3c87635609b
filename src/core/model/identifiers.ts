/** Numbers of works that carry a check digit or a fixed form: ISBN, ISSN and DOI. */

/** Tells whether a text is an ISBN of ten or thirteen digits whose check digit is right; hyphens and spaces do not count. */
export function isIsbn(text: string): boolean {
  const digits = bareOf(text);
  if (/^\d{9}[\dX]$/.test(digits)) return weighed(digits) % 11 === 0;
  if (!/^97[89]\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits, Number).reduce(
    (all, digit, index) => all + digit * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}

/** Tells whether a text is an ISSN, `1234-5679`, whose check digit is right. */
export function isIssn(text: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(text) && weighed(bareOf(text)) % 11 === 0;
}

/** Tells whether a text is a DOI by itself, such as `10.1000/182`, without the address of a resolver. */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/[\x21-\x7e]+$/.test(text);
}

/** The address at which a DOI is resolved. */
export function doiAddress(doi: string): string {
  const [prefix = '', ...suffix] = doi.split('/');
  return `https://doi.org/${prefix}/${suffix.map(encodeURIComponent).join('/')}`;
}

function bareOf(text: string): string {
  return text.replace(/[- ]/g, '');
}

/** The sum of digits, the last of which counts once, the one before it twice; X stands for ten. */
function weighed(digits: string): number {
  return Array.from(digits, (digit) => (digit === 'X' ? 10 : Number(digit))).reduce(
    (all, digit, index) => all + digit * (digits.length - index),
    0,
  );
}
