/**
 * What is wrong with the evidence lines of a page, one line for each fault: they belong beside the
 * start of their paragraph on a wide screen and under it on others, and no word of them into it.
 * It runs in the page, so it knows nothing of this file.
 */
export function evidenceFaults(): string[] {
  const faults: string[] = [];
  const wide = matchMedia('(width >= 76rem)').matches;
  const all = [...document.querySelectorAll('details.ev')];
  let lowest = -Infinity;
  for (const line of all) {
    const paragraph = line.closest('.said')?.querySelector(':scope > p');
    const name = paragraph?.id || `the ${all.indexOf(line) + 1}th`;
    const say = (fault: string): number => faults.push(`${name} ${fault}`);
    if (!paragraph) {
      say('has no paragraph');
      continue;
    }
    const [box, text] = [line.getBoundingClientRect(), paragraph.getBoundingClientRect()];
    const summary = line.querySelector(':scope > summary')?.getBoundingClientRect();
    if (box.height === 0 || !summary || summary.height === 0) say('is not shown');
    if ((summary?.height ?? 0) < 24) say('is no target for a finger');
    if (box.left < 0 || box.right > document.documentElement.clientWidth) say('leaves the screen');
    const leftToRight = getComputedStyle(paragraph).direction === 'ltr';
    if (wide && (leftToRight ? box.right > text.left + 1 : box.left < text.right - 1))
      say('does not stand before its paragraph');
    if (wide && Math.abs(box.top - text.top) > 40) say('does not begin where its paragraph does');
    if (!wide && box.top < text.bottom - 1) say('does not stand under its paragraph');
    if (box.top < lowest - 1) say('covers the one before');
    if (paragraph.contains(line)) say('stands in its paragraph');
    lowest = box.bottom;
  }
  return faults;
}
