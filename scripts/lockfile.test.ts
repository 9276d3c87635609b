import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;

/** Where Node would find `name` from the package at `place`, or undefined when it is not locked. */
function lockedPlace(place: string, name: string): string | undefined {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
  }
}

const optional = Object.entries(packages).flatMap(([place, locked]) =>
  Object.keys(locked.optionalDependencies ?? {}).map((name) => ({ place, name })),
);

/** Each tool that comes as one binary per machine, with the machines (`os-cpu`) it comes for. */
const binaries = new Map<string, Set<string>>();
for (const { place, name } of optional) {
  const { os = [], cpu = [] } = packages[lockedPlace(place, name) ?? ''] ?? {};
  const machines = binaries.get(place) ?? new Set();
  for (const system of os) for (const chip of cpu) machines.add(`${system}-${chip}`);
  binaries.set(place, machines);
}
// A package for one system only (fsevents) or a binary's own library is no choice of binaries.
for (const [tool, machines] of binaries) if (machines.size < 3) binaries.delete(tool);

describe('npm ci works on every system', () => {
  // npm refuses to install where the lock lacks a binary that this system would need.
  it('because the lock names every optional package', () => {
    const missing = optional.filter(({ place, name }) => lockedPlace(place, name) === undefined);
    expect(missing).toEqual([]);
  });

  it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])(
    'because each native tool has a binary for %s',
    (machine) => {
      const without = [...binaries].filter(([, machines]) => !machines.has(machine));
      expect(without.map(([tool]) => tool)).toEqual([]);
    },
  );

  it('because the tools that have binaries were found', () => {
    expect([...binaries.keys()]).toContain('node_modules/rolldown');
  });
});

describe('the lock is the same wherever it was made', () => {
  it('names no host', () => {
    const hosts = Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined);
    expect(hosts).toEqual([]);
  });

  it('pins each package by its content', () => {
    const loose = Object.entries(packages).filter(([place, it]) => place !== '' && !it.integrity);
    expect(loose.map(([place]) => place)).toEqual([]);
  });
});
