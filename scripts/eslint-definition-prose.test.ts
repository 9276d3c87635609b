import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { expect, it } from 'vitest';
import rule from './eslint/definition-prose.mjs';

/** What the rule finds in some code, each as the text that it finds. */
function found(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { parser },
    plugins: { own: { rules: { prose: rule } } },
    rules: { 'own/prose': 'error' },
  });
  return messages.map(({ column, endColumn, message, ruleId }) =>
    ruleId === null ? message : code.slice(column - 1, (endColumn ?? 0) - 1),
  );
}

it.each([
  ["text.describe('What it means.');", "'What it means.'"],
  ["kind({ one: 'data set' });", "'data set'"],
  ["z.string().refine(isDay, { error: 'a calendar day' });", "'a calendar day'"],
  ["refuse(['kind'], 'only a forecast');", "'only a forecast'"],
  ["order('said', 'due', 'It comes after it');", "'It comes after it'"],
  ["ref('a place', 'cites');", "'a place'"],
  ['const message = `${count} items stand here`;', '`${count} items stand here`'],
  ["kind({ text: { of: 'some words' } });", "'some words'"],
])('finds what a definition says to authors: %s', (code, text) => {
  expect(found(code)).toEqual([text]);
});

it.each([
  "kind({ example: { id: 'a', text: 'title: Some words' } });",
  "kind({ menu: { at: 'nowhere', because: 'Each figure leads to it.' } });",
  "kind({ fields: { group: z.enum(['light', 'light or heavy']) } });",
  "kind({ fields: { places: refs(['places'], 'took place in').default([]) } });",
  "ref(['actors'], 'is owned by');",
  "throw new TypeError('no such collection');",
])('leaves samples, values and names alone: %s', (code) => {
  expect(found(code)).toEqual([]);
});
