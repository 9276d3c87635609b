import { expect, test } from '@playwright/test';
import { KINDS } from './pages.ts';

/** The policy of every kind of page: what was built here runs, and nothing else does. */

for (const { kind, path } of KINDS) {
  test(`${kind} keeps to its Content-Security-Policy`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.effectiveDirective}: ${event.blockedURI}`);
      });
    });
    await page.goto(path);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Theme').selectOption('dark');
    await page.keyboard.press('Escape');
    const policy = await page
      .locator('meta[http-equiv=content-security-policy]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual(
      [],
    );

    // The same page, attacked: the listener above must hear it, and nothing may run.
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.canary = true';
      } catch {
        script.append('globalThis.canary = true');
      }
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.org/tracker.png';
      document.body.append(image);
    });
    await expect
      .poll(() => page.evaluate(() => (globalThis as { violations?: string[] }).violations?.length))
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => 'canary' in globalThis)).toBe(false);
  });
}
