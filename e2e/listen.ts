import type { Page } from '@playwright/test';

/**
 * Collects what a page does that no reader asked for: a request to another host, a font, an answer
 * that is no success, an error or warning in the console.
 */
export function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:') heard.push(`foreign: ${request.url()}`);
    if (request.resourceType() === 'font') heard.push(`font: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page had not fetched yet when a test left it is no failure of the page.
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    // What the browser has already is not sent again.
    const isFine = response.ok() || response.status() === 304;
    if (!isFine) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}
