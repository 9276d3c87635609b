import { expect, it } from 'vitest';
import { pageKindOf } from './built-pages.ts';

it.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/actors/', '/actors'],
  ['/actors/jane-doe/', '/actors/*'],
  ['/explainers/the-bridge/brief/', '/explainers/*/brief'],
  ['/claims/forecasts/', '/claims/forecasts'],
  ['/claims/topic/bridges/', '/claims/topic/*'],
  ['/events/actor/jane-doe/', '/events/actor/*'],
])('the page at %s is of the kind %s', (path, kind) => {
  expect(pageKindOf(path)).toBe(kind);
});
