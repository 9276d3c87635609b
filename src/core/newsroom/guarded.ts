import type { MachineFile } from '../exports/machine-file.ts';
import type { Language } from '../words/language.ts';
import type { OwnWords } from '../words/own.ts';
import { drawingsFault } from './drawing.ts';
import { guarded, textFault } from './guard.ts';
import type { FaultOf, TellPart } from './guard.ts';
import type { NewsroomParts, OwnCheck, OwnCollection, OwnComponent, OwnFields } from './parts.ts';
import { isObject } from './shape.ts';

/** The parts of a newsroom, which are right, with functions that tell where they fail. */
export function guardedParts(parts: NewsroomParts, tell: TellPart): NewsroomParts {
  const all = <T>(
    key: string,
    list: readonly T[] | undefined,
    guard: (each: T, at: string, tell: TellPart) => T,
  ) => list?.map((each, index) => guard(each, `${key}[${index}]`, tell));
  return {
    ...parts,
    collections: all('collections', parts.collections, collection),
    fields: all('fields', parts.fields, fields),
    components: all('components', parts.components, component),
    checks: all('checks', parts.checks, check),
    machineFiles: all('machineFiles', parts.machineFiles, machineFile),
    words: parts.words && wordsOf(parts.words, tell),
  };
}

/** Catalogues whose functions tell when they say nothing. */
function wordsOf(
  own: Readonly<Record<string, OwnWords>>,
  tell: TellPart,
): Readonly<Record<string, OwnWords>> {
  const guard = (value: unknown, at: string): unknown => {
    if (typeof value === 'function') {
      return guarded(value as (...given: unknown[]) => unknown, at, tell, saysFault);
    }
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, guard(each, `${at}.${key}`)]),
    );
  };
  return Object.fromEntries(
    Object.entries(own).map(([tag, words]) => {
      const at = `words.${tag}`;
      const whole = typeof words === 'function' ? words : () => words;
      return [tag, (language: Language) => guard(whole(language), at) as ReturnType<typeof whole>];
    }),
  );
}

const saysFault: FaultOf = (made) =>
  made === undefined || made === null || typeof made === 'function' ? 'says nothing' : undefined;

function collection(own: OwnCollection, at: string, tell: TellPart): OwnCollection {
  const { known, shown } = own;
  const { sentence, facts } = shown;
  return {
    ...own,
    ...rulesOf(own, at, tell),
    known: guarded((data, carried) => known(data, carried), `${at}.known`, tell, textFault),
    shown: {
      ...shown,
      sentence: guarded(
        (data, words) => sentence(data, words),
        `${at}.shown.sentence`,
        tell,
        textFault,
      ),
      ...(facts && {
        facts: guarded(
          (data, page) => facts.call(shown, data, page),
          `${at}.shown.facts`,
          tell,
          factsFault,
        ),
      }),
    },
  };
}

/** A list of terms with lists of words and links. */
const factsFault: FaultOf = (made) =>
  Array.isArray(made) &&
  made.every(
    (each) =>
      isObject(each) &&
      typeof each['term'] === 'string' &&
      Array.isArray(each['values']) &&
      each['values'].every((value) =>
        isObject(value) ? typeof value['link'] === 'string' : typeof value === 'string',
      ),
  )
    ? undefined
    : 'gives no list of { term, values }, where each value is a text or { link }';

const fields = (own: OwnFields, at: string, tell: TellPart): OwnFields => ({
  ...own,
  ...rulesOf(own, at, tell),
});

/** What may be said of one entry by itself. */
function rulesOf<T extends Pick<OwnFields, 'rules' | 'called'> | OwnCollection>(
  { rules, called }: T,
  at: string,
  tell: TellPart,
): Pick<T, 'rules' | 'called'> {
  const guard = (run: unknown, key: string, faultOf?: FaultOf): object =>
    run === undefined
      ? {}
      : { [key]: guarded(run as (...given: unknown[]) => unknown, `${at}.${key}`, tell, faultOf) };
  return {
    ...guard(rules, 'rules'),
    ...guard(called, 'called', (made) => (made === undefined ? undefined : textFault(made))),
  };
}

const component = (own: OwnComponent, at: string, tell: TellPart): OwnComponent => ({
  ...own,
  draw: guarded(own.draw, `${at}.draw`, tell, drawingsFault),
});

const check = (own: OwnCheck, at: string, tell: TellPart): OwnCheck => ({
  ...own,
  run: guarded((draft, report) => own.run(draft, report), `${at}.run`, tell),
});

const machineFile = (own: MachineFile, at: string, tell: TellPart): MachineFile => ({
  ...own,
  text: guarded((graph, ...ids) => own.text(graph, ...ids), `${at}.text`, tell, textFault),
});
