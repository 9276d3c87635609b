import { didYouMean } from '../../grammar/near.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import { problemIn } from './problems.ts';

/** site.yaml fits the content: its lead exists, and every topic in use is declared there. */
export const settings: Check = (draft) => {
  const { site } = draft;
  if (!site) return [];
  const problems: Problem[] = [];
  const lead = draft.names.collectionOf(site.lead);
  if (lead !== 'explainers') {
    problems.push({
      ...draft.placeInSite(['lead']),
      code: 'site-setting',
      severity: 'error',
      message: `The lead "${site.lead}" is no explainer.`,
      hint: `${didYouMean(site.lead, draft.names.idsIn(['explainers']))}Write the id of an explainer.`,
    });
  }
  const topics = Object.keys(site.topics);
  for (const entry of [...draft.all('claims'), ...draft.all('events')]) {
    entry.data.topics.forEach((topic, index) => {
      if (topics.includes(topic)) return;
      problems.push(
        problemIn(
          entry,
          ['topics', index],
          'unknown-topic',
          `The topic "${topic}" is not declared.`,
          `${didYouMean(topic, topics)}The topics are ${topics.join(', ')}; new ones are added in site.yaml.`,
        ),
      );
    });
  }
  return problems;
};
