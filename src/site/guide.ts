import { getEntry } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { GuideView, SampleView } from '../core/guide/index.ts';
import { guideFamiliesOf, guideViewsOf } from '../core/newsroom/guide.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { addresses } from './pages.ts';
import { words } from './words.ts';

/** The contributor's guide, which is the same for every story of a newsroom and language. */

const { newsroom, entryGuides: guidesOf } = currentNewsroom();

/** All codes in families, each with its address and one sentence. */
export const guideFamilies = guideFamiliesOf(newsroom, words).map(({ id, title, codes }) => ({
  id,
  title: title ?? words.site.guide.newsroom,
  codes: codes.map(({ code, about }) => ({ code, url: addresses.problem(code), about })),
}));

/** What the files of each folder are. */
export const entryGuides = guidesOf(words);

/** The files of an example, with what a repair changes marked. */
export interface SampleHtml {
  readonly remark: string | undefined;
  readonly files: readonly { readonly file: string; readonly html: string }[];
}

export type GuidePageProps = ReturnType<typeof pageOf>['props'];

/** The static paths of the guide's pages; around the advice stands what all pages of the story have. */
export async function guidePaths() {
  const chrome = await getEntry('indexes', 'chrome');
  return guideViewsOf(newsroom, words).map((view) => pageOf(view, String(chrome?.digest)));
}

function pageOf({ example, repair, ...view }: GuideView, frame: string) {
  const { code } = view;
  const props = {
    ...view,
    url: addresses.problem(code),
    example: drawn(example),
    repair: drawn(repair),
  };
  return { params: { code }, props, cacheKey: `${frame} ${JSON.stringify(props)}` };
}

function drawn({ remark, files }: SampleView): SampleHtml {
  return {
    remark,
    files: files.map(({ file, lines }) => {
      const drawnLines = lines.flatMap(({ text, changed }) => [
        changed ? h('mark', text) : text,
        '\n',
      ]);
      return { file, html: toHtml(h(null, drawnLines)) };
    }),
  };
}
