import { didYouMean } from '../../grammar/near.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from './problems.ts';

/** site.yaml fits the content: its lead exists, and every topic in use is declared there. */
export const settings: Check = (draft) => {
  const { site } = draft;
  if (!site) return [];
  const problems: Problem[] = [];
  if (!draft.names.collectionsOf(site.lead).includes('explainers')) {
    problems.push({
      ...draft.placeInSite(['lead']),
      code: 'site-setting',
      severity: 'error',
      message: `The lead "${site.lead}" is no explainer.`,
      hint: `${didYouMean(site.lead, draft.names.idsIn(['explainers']))}Write the id of an explainer.`,
    });
  }
  const topics = Object.keys(site.topics);
  const checkTopic = (entry: Entry, at: Parameters<typeof problemIn>[1], topic: string): void => {
    if (topics.includes(topic)) return;
    problems.push(
      problemIn(
        entry,
        at,
        'unknown-topic',
        `The topic "${topic}" is not declared.`,
        `${didYouMean(topic, topics)}The topics are ${topics.join(', ')}; new ones are added in site.yaml.`,
      ),
    );
  };
  for (const entry of [...draft.all('claims'), ...draft.all('events')]) {
    entry.data.topics.forEach((topic, index) => checkTopic(entry, ['topics', index], topic));
  }
  for (const entry of draft.entries.values()) {
    for (const embed of entry.facts.embeds) {
      const topic = embed.attributes['topic'];
      if (topic !== undefined) checkTopic(entry, embed, topic);
    }
  }
  return problems;
};
