import { adopt } from './sheet.ts';
import { filled } from './sentence.ts';
import { remember } from './storage.ts';

/** Which paragraphs are new or changed against an earlier list of hashes, and how many are gone. */
export function compare(
  now: readonly string[],
  before: readonly string[],
): { marks: ('new' | 'changed' | '')[]; gone: number } {
  let at = 0;
  let gone = 0;
  const marks = now.map((hash) => {
    const found = before.indexOf(hash, at);
    if (found >= 0) {
      gone += found - at;
      at = found + 1;
      return '';
    }
    const other = before[at];
    if (other === undefined || now.includes(other)) return 'new';
    at += 1;
    return 'changed';
  });
  return { marks, gone: gone + before.length - at };
}

function listOf(hashes: string): string[] {
  return hashes === '' ? [] : hashes.split(',');
}

/**
 * Says on the page what changed since the last visit, and offers to say no more.
 * @param now hashes of the paragraphs, separated by commas
 * @param last when the reader was here, in milliseconds since 1970
 * @param before the hashes of that day
 */
export function show(paragraphs: readonly Element[], now: string, last: number, before = ''): void {
  adopt(STYLES.changes);
  const { marks, gone } = compare(listOf(now), listOf(before));
  const count = { new: 0, changed: 0 };
  marks.forEach((mark, index) => {
    if (!mark) return;
    count[mark] += 1;
    const label = document.createElement('small');
    label.className = 'since-mark';
    label.textContent = mark === 'new' ? WORDS.newSince : WORDS.changedSince;
    paragraphs[index]?.prepend(label);
  });
  const box = document.createElement('aside');
  box.className = 'since';
  const day = new Date(last).toLocaleDateString(FORMATS, { dateStyle: 'long' });
  const words = document.createElement('p');
  const counts = [count.new, count.changed, gone].map((each) => each.toLocaleString(FORMATS));
  words.textContent = filled(WORDS.since, day, ...counts);
  box.append(words);
  for (const item of document.querySelectorAll('.change-list li')) {
    const on = item.querySelector('time')?.dateTime ?? '';
    if (Date.parse(on) > last - 86_400_000) box.append(item.cloneNode(true));
  }
  const off = document.createElement('button');
  off.type = 'button';
  off.textContent = WORDS.tellNoMore;
  off.onclick = () => {
    document.documentElement.dataset['visits'] = 'off';
    remember('visits', 'off');
    for (const name of Object.keys(localStorage)) if (name.startsWith('at ')) remember(name, '');
    document.querySelectorAll('.since, .since-mark').forEach((element) => element.remove());
  };
  box.append(off);
  document.querySelector('.prose')?.before(box);
}
