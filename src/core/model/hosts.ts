import punycode from 'punycode/punycode.js';
import { skeletonOf } from './confusables.ts';
import { isOfOneScript, OTHER_SCRIPT, scriptOf } from './scripts.ts';

const CJK = String.raw`[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]`;

/**
 * Signs of Chinese and Japanese that look like a slash or a hyphen: with none of their like beside
 * them they make one label look like two.
 */
const LIKE_A_SIGN = new RegExp(`(?<!${CJK})[ノンソゾ丶乀乁丿ー一](?!${CJK})`, 'u');

/** Most characters of a label and of a whole name, in Punycode where it has other letters (RFC 1035, 2.3.4). */
const LONGEST_LABEL = 63;
const LONGEST_HOST = 253;

/** What is wrong with a host. */
export type HostFault =
  | { readonly is: 'no-name' | 'number' | 'punycode' }
  | { readonly is: 'long-label' | 'long-host'; readonly most: number }
  | {
      readonly is: 'letters';
      /** A character that hosts do not have; scripts that mix; what looks like a sign, or like ASCII. */
      readonly kind: 'foreign' | 'mixed' | 'sign' | 'imitating';
      /** The host in letters, where it is written in Punycode. */
      readonly reads: string | undefined;
    };

const NO_NAME: HostFault = { is: 'no-name' };
const NUMBER: HostFault = { is: 'number' };

/**
 * What is wrong with a host as it is written, without its port; undefined where nothing is. Each
 * label is judged by itself, and Punycode by the letters it stands for: they are of one script,
 * and what is not Latin does not look like it. Under an end in letters of its own, such as "рф",
 * a label may look as it likes: that end shows what it is.
 */
export function hostFault(host: string): HostFault | undefined {
  if (host.startsWith('[')) return NUMBER;
  // A dot at the end says that the name is whole.
  const labels = host
    .toLowerCase()
    .replace(/(?<=[^.]\.[^.]+)\.$/u, '')
    .split('.');
  if (labels.some((label) => /^-|-$|^$/.test(label))) return NO_NAME;
  // The last label of a name has a letter; whatever else is read as a number (WHATWG URL, 3.5).
  if (labels.slice(-1).some((label) => /^(?:\d+|0x[\da-f]*)$/.test(label))) return NUMBER;
  if (labels.length < 2) return NO_NAME;
  const letters = labels.map(lettersOf).filter((label) => label !== undefined);
  if (letters.length < labels.length) return { is: 'punycode' };
  const sent = labels.map((label) => punycode.toASCII(label));
  if (sent.some((label) => label.length > LONGEST_LABEL)) {
    return { is: 'long-label', most: LONGEST_LABEL };
  }
  if (sent.join('.').length > LONGEST_HOST) return { is: 'long-host', most: LONGEST_HOST };
  const shown = letters.join('.');
  const reads = shown === labels.join('.') ? undefined : shown;
  if (!isHostText(shown)) return { is: 'letters', kind: 'foreign', reads };
  if (!letters.every(isOfOneScript)) return { is: 'letters', kind: 'mixed', reads };
  if (letters.some((label) => LIKE_A_SIGN.test(label))) {
    return { is: 'letters', kind: 'sign', reads };
  }
  return letters.slice(-1).every(isAscii) && letters.some(imitatesAscii)
    ? { is: 'letters', kind: 'imitating', reads }
    : undefined;
}

/** Letters, figures and marks of scripts in general use, in their plain forms. */
function isHostText(text: string): boolean {
  return (
    text.normalize('NFKC') === text &&
    /^[\p{L}\p{M}\p{N}_.-]+$/u.test(text) &&
    !Array.from(text).some((letter) => scriptOf(letter) === OTHER_SCRIPT)
  );
}

/** Tells whether a label is not ASCII and looks as if it were. */
function imitatesAscii(label: string): boolean {
  return !isAscii(label) && isAscii(skeletonOf(label));
}

/** The letters that a label of a host stands for; undefined for Punycode that stands for none. */
function lettersOf(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  try {
    const letters = punycode.decode(label.slice(4));
    // What has another Punycode, or none, is nobody's name.
    return new URL(`https://${letters}.example`).hostname === `${label}.example`
      ? letters
      : undefined;
  } catch {
    return undefined;
  }
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

/** A host in the letters of its readers, small and without a dot at its end. */
export function readableHost(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.map((label) => lettersOf(label) ?? label).join('.');
}

/** A text in which each part of a host that is written in Punycode stands in its letters. */
export function inLetters(text: string): string {
  return text.replace(
    /(?<![a-z\d-])xn--[a-z\d-]+/gi,
    (label) => lettersOf(label.toLowerCase()) ?? label,
  );
}
