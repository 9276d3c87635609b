import type { press as pressNote } from './notes.ts';

/** Notes, their marks and their words ask for the script that ties them when it is first wanted. */
const load = (): Promise<{ press: typeof pressNote }> => import(NOTES);

// Where a browser cannot tie notes to their marks, a script sets them beside their paragraphs.
if (!CSS.supports('anchor-name:--a')) void load();

for (const type of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(type, (event) => {
    const at = (event.target as Element).closest<HTMLAnchorElement>(
      type === 'click' ? 'a,mark' : '.note,.noteref,mark',
    );
    if (type !== 'click') {
      if (at) void load();
    } else if (at?.matches('.noteref a, .note [href^="#r"], mark')) {
      event.preventDefault();
      load().then(
        ({ press }) => press(at),
        () => at.href && location.assign(at.href),
      );
    }
  });
}
