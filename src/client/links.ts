import type { open as openPreview } from './previews.ts';

/** Links that have a preview ask for the script that shows it when one is first wanted. */
const WITH_PREVIEW = '.prose :is(.cite, [href$="/"]:not([href*="//"])), .path a';

for (const type of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(type, (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(WITH_PREVIEW);
    const touch = (event as PointerEvent).pointerType === 'touch';
    // A finger opens the preview by a tap.
    if (!link || document.documentElement.dataset['previews'] || (type === 'click') !== touch)
      return;
    if (touch) event.preventDefault();
    import(PREVIEWS).then(
      ({ open }: { open: typeof openPreview }) => open(link, touch),
      () => touch && location.assign(link.href),
    );
  });
}
