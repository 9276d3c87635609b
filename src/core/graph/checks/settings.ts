import { editAttribute, editInLine } from '../../grammar/edit.ts';
import { namedIn } from '../../grammar/element-facts.ts';
import { nearest } from '../../grammar/near.ts';
import { meantBy } from '../../grammar/slip.ts';
import { placeOf } from '../../grammar/places.ts';
import { problem } from '../../model/problem.ts';
import type { Edit, Problem } from '../../model/problem.ts';
import { topicsIn } from '../../kinds/topics.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** site.yaml fits the content: its lead exists, and every topic in use is declared there. */
export const settings: Check = (draft) => {
  const { site } = draft;
  if (!site) return [];
  const problems: Problem[] = [];
  const { names } = draft;
  if (!names.collectionsOf(site.lead).includes('explainers') && !names.mayBeIn(['explainers'])) {
    const at = placeOf(draft.placesInSite, ['lead']);
    const right = meantBy(site.lead, names.idsIn(['explainers']));
    problems.push(
      problem(
        at,
        'site-setting',
        say.settings.lead(site.lead, nearest(site.lead, names.idsIn(['explainers']))),
        right === undefined ? [] : editInLine(at, site.lead, right),
      ),
    );
  }
  const topics = Object.keys(site.topics);
  const checkTopic = (
    entry: Entry,
    at: Parameters<typeof problemIn>[1],
    topic: string,
    change: (right: string) => readonly Edit[],
  ): void => {
    if (topics.includes(topic)) return;
    const right = meantBy(topic, topics);
    problems.push(
      problemIn(
        entry,
        at,
        'unknown-topic',
        say.settings.topic(topic, nearest(topic, topics), topics),
        right === undefined ? [] : change(right),
      ),
    );
  };
  for (const entry of draft.entries.values()) {
    for (const { path, value: topic } of topicsIn(
      entry.collection,
      entry.data,
      draft.definitions.kinds,
    )) {
      checkTopic(entry, path, topic, (right) =>
        editInLine(placeOf(entry.places, path), topic, right),
      );
    }
    for (const element of entry.facts.elements) {
      for (const { attribute, value } of namedIn(element, 'topic', draft.definitions.components)) {
        checkTopic(entry, element, value, (right) =>
          editAttribute(element.node, attribute, value, right),
        );
      }
    }
  }
  return problems;
};
