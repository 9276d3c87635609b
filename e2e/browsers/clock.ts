import type { Browsed } from './browsed.ts';

interface Stopped {
  runFor?: (duration: number) => void;
}

/** From now on timers of the page run only where a test lets time pass. */
export function stopClock(browsed: Browsed): Promise<void> {
  return browsed.evaluate(() => {
    const jobs = new Map<number, { work: () => void; at: number }>();
    let now = 0;
    let last = 1_000_000;
    Object.assign(window, {
      setTimeout: (work: () => void, pause = 0): number => {
        jobs.set((last += 1), { work, at: now + pause });
        return last;
      },
      clearTimeout: (id: number) => jobs.delete(id),
      runFor: (duration: number) => {
        now += duration;
        for (const [id, { work, at }] of jobs) {
          if (at <= now && jobs.delete(id)) work();
        }
      },
    });
  });
}

/** Lets time pass for a page whose clock has been stopped. */
export function runFor(browsed: Browsed, duration: number): Promise<void> {
  return browsed.evaluate((it) => (window as Stopped).runFor?.(it), duration);
}
