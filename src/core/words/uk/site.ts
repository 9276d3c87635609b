import type { site as english } from '../en/site.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { inAccusative } from './days.ts';
import { FORMS, OF } from './forms.ts';
import { frame } from './frame.ts';
import { front } from './front.ts';
import { method } from './method.ts';
import { without } from './without.ts';

/** What pages, components, the frame around them and their scripts say, in Ukrainian. */
export function site(language: Language): Translated<typeof english> {
  const { counted, list, number, series } = language;

  return {
    ...frame(language),
    ...front(language),
    ...method(language),
    ...without(language),

    sentences: (each) => each.join(' '),

    explainer: {
      depths: 'Скільки читати',
      atDepth: (time) => `Час читання: ${time}`,
      titleAtDepth: (time, title) => `${title} (${time})`,
      kicker: (kind, day) => `${kind} · Станом на ${inAccusative(day)}`,
      changes: 'Зміни',
      supportedBy: (section) => `На підставі розділу «${section}»`,
      next: 'Що далі',
    },

    ledger: {
      claim: 'Твердження',
      cell: (stance, paragraph) =>
        paragraph === undefined ? stance : `${stance}, абзац\u00A0${number(paragraph)}`,
      gravest: (passages) => `найістотніше з ${counted(passages, OF.passages)}`,
      checked: (by, day) => `перевірено: ${list(by)}, ${day}`,
      corrected: (what, day) => series([what, day]),
      signs: 'Що означають знаки',
      looked: (checks) =>
        `Пропущене шукали: ${checks.map(({ by, on }) => `${list(by)}, ${on}`).join('; ')}.`,
      exceptions: 'Не так, як решта',
      exception: (what, named, more) =>
        `${what}: ${list(more > 0 ? [...named, `ще ${number(more)}`] : named)}`,
      counted: (reports) =>
        `Повідомлень: ${number(reports)}. Числа показують, скільки з них що роблять із твердженням.`,
    },

    status: {
      by: (status, names) => `${status}: ${list(names)}`,
    },

    claims: {
      filters: 'Фільтри',
      all: 'Усі твердження',
      about: (topic) => `Твердження на тему: ${topic}`,
      forecasts: (count) => `Прогнози і що з них вийшло, ${number(count)}`,
      days: 'Що було відомо раніше',
    },

    claim: {
      byline: (speakers, day, topics) => `${series([...speakers, day])}. ${series(topics)}.`,
      tally: (reports, ways, speakers, unnamed) =>
        series([
          counted(reports, FORMS.reports),
          ...(ways === undefined ? [] : [counted(ways, FORMS.ways)]),
          ...(unnamed === 0
            ? [counted(speakers, FORMS.speakers)]
            : [
                ...(speakers === 0 ? [] : [counted(speakers, FORMS.namedSpeakers)]),
                unnamed === undefined ? 'неназвані мовці' : `неназваних – ${number(unnamed)}`,
              ]),
        ]),
      unnamed: (of, why) => `Не названо: ${of}. ${why}`,
      finding: 'Чи це так',
      found: (by, day) => `З’ясовували: ${list(by)}, ${day}.`,
      carriers: 'Хто його наводить',
      chains: 'Ланцюжки передавання',
      chain: 'Ланцюжок передавання',
      carries: (source, stance, paragraph) =>
        paragraph === undefined
          ? `${source}: ${stance}`
          : `${source}: ${stance}, абзац\u00A0${number(paragraph)}`,
      omits: (source) => `${source}: пропускає`,
      notApplicable: (source, why) => `${source}: не стосується: ${why}`,
      earlier: (source) => `${source}: опубліковано до того, як це було сказано`,
      moreEarlier: (count) => `ще ${number(count)} опубліковано до того, як це було сказано`,
      notChecked: (source) => `${source}: не перевірено`,
      moreNotChecked: (count) => `ще ${number(count)} не перевірено`,
      origins: (outlets) =>
        `Серед порівняних тут матеріалів ${outlets.length === 1 ? 'першим передав' : 'першими передали'}: ${series(outlets)}.`,
      probably: (outlet) => `${outlet} (імовірно)`,
      elsewhere: (routes) => `Відоме також з інших джерел: ${routes.join('; ')}.`,
      route: (relay, work) => `${relay}, першим, у публікації: ${work}`,
      ways: (ways, probable) =>
        `Отже, незалежних шляхів – ${number(ways)}${probable > 0 ? ` (імовірних – ${number(probable)})` : ''}; це каже, як воно поширювалося, а не чи це так.`,
      noOrigin: 'Його не наводить жоден із матеріалів, за якими ми стежимо.',
      changed: (outlets) => `Змінено: ${series(outlets)}.`,
      disputed: 'Хто це заперечує',
      disputedIn: (who, reporter, report) =>
        series([
          ...who,
          ...(reporter === undefined ? [] : [`про це повідомляє: ${reporter}`]),
          report,
        ]),
      disputedInNote: (place) => `Про розбіжність каже наша примітка: ${place}`,
      disputes: (claims) => `Воно заперечує: ${claims.join('; ')}.`,
      retracted: (reports) => `Відкликано самим медіа: ${series(reports)}.`,
    },

    forecast: {
      outcomeTitle: 'Що з нього вийшло',
      saidBy: 'Хто сказав',
      due: 'Строк',
      onNoDay: 'Без строку',
      condition: 'Умова',
      test: 'Критерій',
      outcome: 'Результат',
      noOutcome: 'Не задокументовано.',
      all: 'Усі прогнози та підсумки за їхніми мовцями',
      overdue: (day) =>
        `Прострочено те, що мало статися до ${day} і не має задокументованого результату.`,
      none: 'Жоден із матеріалів, за якими ми стежимо, не наводить прогнозів.',
      record: (made, results) =>
        `${counted(made, FORMS.forecasts)}: ${series(results.map(({ count, status }) => `${status} – ${number(count)}`))}.`,
      apart: 'Умовні прогнози, яких не враховано',
      uncounted:
        'Умову не виконано, або невідомо, чи її виконано: такий прогноз не враховують у підсумках.',
      notCounted: (forecasts) =>
        `Не враховано, бо умову не виконано або невідомо, чи її виконано: ${series(forecasts)}.`,
      records: {
        title: 'Хто так казав і що з цього вийшло',
        caption: 'Кількість прогнозів за мовцями',
        speaker: 'Мовець',
        made: 'Усього',
        kept: 'Справдилося',
        partly: 'Справдилося частково',
        'not-kept': 'Не справдилося',
        undecidable: 'Неможливо визначити',
        overdue: 'Прострочено',
        open: 'Очікується',
        apart: 'Умовні, не враховано',
      },
    },

    renderings: {
      title: 'Ті самі слова іншою мовою',
      spoken: (speaker, day, tongue) => `${speaker}, ${day}, мова: ${tongue}:`,
      who: 'Хто',
      inOurs: 'Українською',
      ourTranslation: 'Наш переклад',
      by: (who, paragraph) => (paragraph === undefined ? who : `${who}, ¶${number(paragraph)}`),
    },

    source: {
      kicker: (publisher, day, open) =>
        [publisher, day, ...(open === undefined ? [] : [open])].join(' · '),
      unverified: 'частково не підтверджено',
      headline: (words) => `«${words}»`,
      byline: (site) => `Виклад редакції сайту «${site}»`,
      length: (paragraphs, time) => `${counted(paragraphs, FORMS.paragraphs)}, ${time}`,
      claims: (claims, counts) =>
        `${counted(claims, FORMS.claims)}${counts.length === 0 ? '' : `: ${series(counts)}`}`,
      counts: {
        routes: (count) => counted(count, FORMS.routes),
        changedHere: (count) => `змінено тут – ${number(count)}`,
        changedElsewhere: (count) => `змінено деінде – ${number(count)}`,
        disputed: (count) => `заперечують – ${number(count)}`,
        leftOut: (count) => `пропущено – ${number(count)}`,
      },
      about: 'Про матеріал і цей виклад',
      what: (medium, form, authors, editors) =>
        `${[
          `Що це: ${series(form === undefined ? [medium] : [medium, form])}`,
          ...(authors.length > 0 ? [`автори: ${series(authors)}`] : []),
          ...(editors.length > 0 ? [`редактори: ${series(editors)}`] : []),
        ].join('; ')}.`,
      next: (report) => `Наступний матеріал: ${report}`,
      undated: (reason) => `Без дати: ${reason}`,
      corrections: 'Що саме медіа сказало про нього відтоді',
      correction: (day, what, says, work) =>
        `${day}, ${what}: ${says}${work === undefined ? '' : ` (${work})`}`,
      retracted: (day) =>
        `Медіа відкликало цей матеріал (${day}). Його уривки й далі показано та пораховано, щоб було видно, що саме поширювалося.`,
      notApplicable: 'Що його не стосується',
      notConcerned: (claim, why) => `${claim}: ${why}`,
      original: 'Читати оригінал',
      digest: {
        full: 'Це виклад усього тексту нашими словами, абзац за абзацом.',
        partial:
          'Це виклад нашими словами, абзац за абзацом, тих частин тексту, які нам вдалося прочитати.',
      },
      carriesFrom: (source) => `У ньому передруковано текст: ${source}.`,
      carriedBy: (source) => `Його передруковано: ${source}.`,
      notCompared: (reason) => `Його цитати не звірено з оригіналом: ${reason}`,
      comparedBy: (names) => `Уривки з текстом звірили: ${list(names)}.`,
      compared: (hash) =>
        `За власним протоколом редакторів, програма слово в слово звірила його цитати з оригіналом. Наданий їй текст має геш SHA-256 ${hash}: хто має цей текст, може звірити їх знову; сама ця сторінка нічого не доводить.`,
      checked: (by, day) => `Перевірили: ${list(by)}, ${day}:`,
      silent: 'Що воно пропускає',
    },

    compare: {
      numbers: {
        claims: 'тверджень загалом',
        shared: 'більш ніж в одному джерелі',
        everywhere: (sources) => `у всіх джерелах (${number(sources)})`,
        single: 'лише в одному джерелі',
        changed: 'зі зміненими словами',
      },
      unsaid: (omitted, found, notChecked, earlier, notApplicable) => {
        const checks = found.map(
          ({ count, by, on }) => `виявлено ${number(count)}: ${list(by)}, ${on}`,
        );
        const more = (count: number, what: string): string =>
          count === 0 ? '' : ` ${what}: ${number(count)}.`;
        const who = checks.length === 0 ? '' : ` (${checks.join('; ')})`;
        return `Місць, де джерело пропускає твердження: ${number(omitted)}${who}. Місць, яких ніхто не перевіряв: ${number(notChecked)}.${more(earlier, 'Місць, де джерело опубліковано до того, як це було сказано')}${more(notApplicable, 'Місць, де твердження не стосується джерела')}`;
      },
      copies: {
        title: 'Змінено дорогою',
        measured: (source, from, changed) =>
          `Уривки ${source} поруч зі словами ${from}: ${number(changed)}.`,
        kinds: (kinds) => `${series(kinds)}.`,
        summary: (copy, from, kept, changed, gone) =>
          `${copy} передруковує текст медіа ${from}. Зі спільних тверджень передано без змін: ${number(kept)}; уривків зі зміненими словами: ${number(changed)}; зникло: ${number(gone)}.`,
        caption: (from, copy) => `Що змінилося: ${from} → ${copy}`,
        changed: 'Що змінилося',
        here: 'тут',
        paragraph: (paragraph) => `¶${number(paragraph)}`,
        wordings: 'Одне речення двома способами',
        compared: {
          marked: 'Слова, що зникли, закреслено; нові слова підкреслено.',
          same: 'Слова ті самі.',
          apart: 'Спільних слів немає, тому жодного не позначено.',
          languages: 'Тексти різними мовами, тому слів не позначено.',
        },
        gone: 'зникло',
        fresh: 'нове',
        original: 'оригінал',
        dropped: 'Пропущено дорогою',
        droppedClaim: (claim, source, quote, place) =>
          `${claim}: ${source} це наводить: ${quote === undefined ? place : `${quote} ${place}`}`,
        checked: (checks) => `Перевірено: ${checks.join('; ')}`,
        check: (by, day) => `${list(by)}, ${day}`,
      },
      only: 'Лише в одному джерелі',
      nothingAlone: 'Нічого, чого не було б в інших.',
      all: 'Усі твердження',
      aligned: 'Усі твердження поряд',
      orders: 'Порядок:',
      nearest: (shown, all) =>
        `Поруч стоять повідомлення, у яких найбільше спільного: ${number(shown)} з ${number(all)}. Кожне повідомлення має сторінку з найближчими до нього.`,
      inSource: (publisher) => `Медіа: ${publisher}`,
      inOthers: 'Лише в інших',
      cell: (stance, paragraph) =>
        paragraph === undefined ? stance : `${stance} ¶${number(paragraph)}`,
    },

    actor: {
      offices: 'Посади',
      whatItIs: 'Що це',
      unnamed: 'Не названо',
      whoUnnamed: (count, of) => (count === undefined ? of : `${number(count)}: ${of}`),
      owner: 'Власник',
      ownedAsOf: (day) => `Станом на ${inAccusative(day)}`,
      sanctions: 'Під санкціями',
      sanction: (by, measure, when) => `${by}: ${measure}, ${when}`,
      claims: 'Власні твердження',
      relays: 'Передані твердження',
      relations: 'Зв’язки',
      graph: 'Зв’язки у вигляді графа',
      ownedBy: (statement, day) => `Власник: ${statement} (станом на ${inAccusative(day)}).`,
      backedBy: (state, statement, day) =>
        `За підтримки держави (${state}): ${statement} (станом на ${inAccusative(day)}).`,
      sanctioned: (sanctions) => `Санкції: ${sanctions.join('; ')}.`,
      heads: { from: 'Хто', relation: 'Зв’язок', to: 'З ким', when: 'Коли' },
    },

    concept: {
      next: 'Що читати далі',
    },

    event: {
      neighbours: 'Сусідні події',
      before: (when) => `Раніше: ${when}`,
      after: (when) => `Пізніше: ${when}`,
      byline: (when, places, known) =>
        `${series([when, ...places])}${known === undefined ? '' : `. Стало відомо: ${known}`}`,
      with: (actors) => `Учасники: ${series(actors)}`,
    },

    timeline: {
      keyDay: (day) => `Ключовий день: ${day}`,
      around: (before, from) =>
        `З цих подій до цього дня почалося ${number(before)}, цього дня або пізніше – ${number(from)}.`,
      choice: (title, count) => `${title} (${number(count)})`,
    },

    place: {
      byline: (country, coordinates) =>
        coordinates === undefined ? country : series([country, coordinates]),
      events: 'Що тут сталося',
    },

    figure: {
      download: 'Завантажити (CSV)',
      shownIn: 'Де показано',
    },

    work: {
      reference: (publisher, title, day, remarks) => {
        const said = series([publisher, title, ...(day === undefined ? [] : [day])]);
        return remarks.length === 0 ? `${said}.` : `${said} (${remarks.join('; ')}).`;
      },
      cited: (kind, pages) =>
        series([
          ...(kind === undefined ? [] : [kind]),
          ...(pages !== undefined ? [`цитат: ${number(pages)}`] : []),
        ]),
      inLetter: (publisher, title) => series([publisher, title]),
      titles: { translated: 'назву перекладено', descriptive: 'наш опис' },
      foreign: (tongue) => `мова: ${tongue}`,
      via: (place) => `прочитано тут: ${place}`,
      copy: 'копія',
      archived: 'Архівна копія',
    },

    asOfDay: {
      choose:
        'Оберіть день. Його сторінка показує, які події вже сталися, які твердження прозвучали та хто про них повідомив до кінця того дня. Того, що стало відомо пізніше, там немає, як і текстів, писаних згодом.',
      known: (events, claims, reports) =>
        `Що міг знати читач наприкінці дня: ${series([counted(events, FORMS.events), counted(claims, FORMS.claims), counted(reports, FORMS.reports)])}. Посилання ведуть на сторінки в їхньому нинішньому вигляді.`,
      days: 'Інші дні',
      day: (day, label) => `${day}, ${label}`,
      before: 'Раніше',
      after: 'Пізніше',
      since: (day) => `Після ${day}`,
      byThen: 'До цього дня',
      events: 'Що сталося',
      noEvents: 'Нічого не задокументовано.',
      earlierEvents: (events) => `До того: ${counted(events, FORMS.events)}`,
      claims: 'Що стверджували',
      noClaims: 'Жоден із матеріалів, за якими ми стежимо, ще не було опубліковано.',
      earlierClaims: (day) => `Відоме вже на ${day}`,
      heads: { claim: 'Твердження', status: 'Тодішній статус', carried: 'Хто наводить' },
      carried: (reports, routes) =>
        series([
          counted(reports, FORMS.reports),
          ...(routes === undefined ? [] : [counted(routes, FORMS.routes)]),
        ]),
      forecasts: 'Що прогнозували',
      forecast: (speakers, outcome) =>
        series([...speakers, ...(outcome === undefined ? [] : [`результат: ${outcome}`])]),
      due: (day) => `строк: ${day}`,
      condition: (condition) => `за умови: ${condition}`,
      changes: 'Що ми опублікували',
      change: (day, page, what) => `${day}, ${page}: ${what}`,
    },
  };
}
