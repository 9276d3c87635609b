/** A page of any browser. */
interface Evaluates {
  evaluate(work: () => string[]): Promise<string[]>;
}

/**
 * Boxes that stick out of the page, or that hide a part of what they hold. A table may scroll in
 * its own frame (WCAG 1.4.10 exempts data tables), if a keyboard can scroll it.
 */
export async function overflow(page: Evaluates): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const say = (element: Element, fault: string): number =>
      faults.push(
        `${location.pathname} at ${innerWidth} px: ${element.tagName}.${element.className} ${fault}`,
      );
    if (root.scrollWidth > root.clientWidth) say(root, `scrolls to ${root.scrollWidth} px`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { position, overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.closest('.skip')) continue;
      const frame = element.parentElement?.closest('.table-scroll');
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0 || position === 'fixed') continue;
      if (!frame && (right > root.clientWidth + 1 || left < -1)) say(element, 'leaves the screen');
      const hidesX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const hidesY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if (hidesY) say(element, 'hides its lower part');
      if (hidesX && element.tabIndex < 0) say(element, 'hides its right part');
    }
    return faults;
  });
}
