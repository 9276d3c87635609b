import type { reader as english } from '../en/reader.ts';
import { MOST_NAMED } from '../attribution.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { inAccusative, inGenitive } from './days.ts';
import { FORMS, OF } from './forms.ts';

/** What readers meet in views, drawings and bodies, in Ukrainian, by the place where it stands. */
export function reader(language: Language): Translated<typeof english> {
  const { counted, date, either, list, number, plural, series } = language;

  return {
    /**
     * No measurement for Ukrainian is known: this is between its neighbours of 166 and 184
     * (Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284).
     */
    wordsPerMinute: 175,

    called: {
      person: 'особа',
      organisation: 'організація',
      state: 'держава',
      outlet: 'медіа',
      unnamed: 'неназване джерело',
      claim: 'твердження',
      position: 'позиція',
      forecast: 'прогноз',
      background: 'довідка',
    },

    relations: {
      'is related to': 'має з цим зв’язок',
      'is owned by': 'належить цьому власнику',
      'said by': 'слова цього мовця',
      requires: 'спирається на це поняття',
      'took place in': 'відбулася в цьому місці',
      involved: 'з цим учасником',
      published: 'публікація цього медіа',
      'written by': 'текст цього автора',
      'edited by': 'текст цього редактора',
      'syndicated from': 'передрук цього матеріалу',
      'is a copy of': 'копія цієї публікації',
      omits: 'пропускає це',
      'does not concern': 'не стосується цього',
      cites: 'посилається на це',
      'is also known from': 'відоме також із цієї публікації',
      'first carried by': 'першим передав цей учасник',
      disputes: 'заперечує це',
    },

    distinguished: (title, word) => `${title} (${word})`,

    stances: {
      asserts: 'каже від себе',
      attributes: 'передає як сказане',
      disputes: 'заперечує',
      changes: 'змінює',
      omits: 'пропускає',
      'not-applicable': 'не стосується',
      earlier: 'опубліковано до того, як це було сказано',
      'not-checked': 'не перевірено',
    },

    cells: {
      signs: {
        carries: 'передає',
        changes: 'змінює',
        disputes: 'заперечує',
        omits: 'пропускає',
        'not-applicable': 'не може передати',
        'not-checked': 'не перевірено',
      },
      told: {
        carries: (n) =>
          `${number(n)} ${plural(n, { one: 'передає', few: 'передають', many: 'передають', other: 'передають' })}`,
        changes: (n) =>
          `${number(n)} ${plural(n, { one: 'змінює', few: 'змінюють', many: 'змінюють', other: 'змінюють' })}`,
        disputes: (n) =>
          `${number(n)} ${plural(n, { one: 'заперечує', few: 'заперечують', many: 'заперечують', other: 'заперечують' })}`,
        omits: (n) =>
          `${number(n)} ${plural(n, { one: 'пропускає', few: 'пропускають', many: 'пропускають', other: 'пропускають' })}`,
        'not-applicable': (n) =>
          `${number(n)} не ${plural(n, { one: 'може', few: 'можуть', many: 'можуть', other: 'можуть' })} передати`,
        'not-checked': (n) => `${number(n)} не перевірено`,
      },
    },

    changeKinds: {
      meaning: {
        word: 'змінено зміст',
        definition: 'Хто читає ці слова, вважає не те, що після слів іншого джерела.',
      },
      hardened: {
        word: 'посилено',
        definition:
          'Що там можливе, приблизне чи часткове, тут подано як певне, точне чи повне або сильнішими словами.',
      },
      softened: {
        word: 'послаблено',
        definition:
          'Що там певне, точне чи повне, тут подано як можливе, приблизне чи часткове або слабшими словами.',
      },
      'speaker-lost': {
        word: 'загублено мовця',
        definition: 'Що там хтось каже, тут подано без цієї особи.',
      },
      'scope-widened': {
        word: 'охоплення розширено',
        definition:
          'Тут ідеться про більше людей, речей, місць чи часу, ніж у словах іншого джерела.',
      },
      'scope-narrowed': {
        word: 'охоплення звужено',
        definition:
          'Тут ідеться про менше людей, речей, місць чи часу, ніж у словах іншого джерела.',
      },
      cut: {
        word: 'скорочено',
        definition:
          'Бракує умови, межі чи застереження, які є в іншому джерелі, і без них решта читається інакше.',
      },
      'cause-added': {
        word: 'додано причину',
        definition: 'Одне подано як причину іншого, а в іншому джерелі обидва лише названо.',
      },
    },

    passages: {
      disputedBy: (names) => `заперечує ${list(names)}`,
      reported: (dispute, outlet) => `${dispute}, повідомляє ${outlet}`,
      changed: (stance, kinds) => `${stance}: ${series(kinds)}`,
    },

    evidence: {
      of: (paragraph, claims) =>
        `Підстави абзацу ${number(paragraph)}, ${counted(claims, FORMS.claims)}:`,
      own: 'від себе',
      disputedWay: (route) => `заперечують: ${route}`,
      more: (routes) => `і ще ${number(routes)}`,
      struck: {
        disputed: 'заперечують',
        'changed-here': 'змінено тут',
        'changed-elsewhere': 'змінено деінде',
      },
      others: {
        carries: (names) => `також наводить: ${names}`,
        changes: (names) => `змінює: ${names}`,
        disputes: (names) => `заперечення наводить: ${names}`,
        omits: (names) => `пропускає: ${names}`,
        'not-applicable': (names) => `не стосується: ${names}`,
        earlier: (names) => `сказано вже після: ${names}`,
        more: (count) => `ще ${number(count)}`,
      },
    },

    replies: {
      'not-asked': (outlet) => `${outlet}: не питали.`,
      asked: (outlet) => `${outlet}: питали, відповіді не було.`,
      answered: (outlet) => `${outlet}: питали й отримали відповідь.`,
      declined: (outlet) => `${outlet}: питали, відповісти відмовилися.`,
    },

    statuses: {
      'single-origin': 'один шлях',
      'several-origins': 'кілька шляхів',
      disputed: 'спірне',
      changed: 'змінене',
      probable: 'шлях припущено',
      'not-carried': 'у жодному матеріалі',
      open: 'очікується',
      overdue: 'прострочено',
      kept: 'справдилося',
      partly: 'справдилося частково',
      'not-kept': 'не справдилося',
      void: 'утратило чинність: умову не виконано',
      undecidable: 'неможливо визначити',
    },

    found: {
      holds: 'відповідає дійсності',
      partly: 'частково відповідає дійсності',
      'does-not-hold': 'не відповідає дійсності',
      unproven: 'не доведено',
      contested: 'думки розходяться',
      'cannot-be-known': 'не можна з’ясувати',
      'not-looked-into': 'не перевірено',
    },

    dates: {
      between: (from, until) => language.dateRange(from, until),
      since: (from) => `з ${inGenitive(language, from)}`,
      until: (until) => `до ${inGenitive(language, until)}`,
      asOf: (day) => `станом на ${inAccusative(date(day))}`,
      about: (known) => `приблизно ${known}`,
      uncertain: (known) => `${known} (непевно)`,
      unknown: {
        day: (known) => `${known}, день невідомий`,
        month: (known) => `${known}, місяць невідомий`,
        year: (known) => `${known}, рік невідомий`,
      },
    },

    pages: {
      explainers: {
        title: 'Пояснення',
        description: 'Відповідь на кожне запитання: стисло, коротко або повністю.',
      },
      sources: {
        title: 'Матеріали',
        description: 'Матеріали, які цей сайт розбирає абзац за абзацом.',
      },
      claims: {
        title: 'Твердження',
        description:
          'Хто що каже, через кого і які медіа погоджуються, змінюють, заперечують чи мовчать.',
      },
      actors: {
        title: 'Люди й медіа',
        description: 'Люди, організації, медіа й держави цієї історії та зв’язки між ними.',
      },
      concepts: {
        title: 'Терміни',
        description: 'Терміни цієї історії, кожен із визначенням в одне речення.',
      },
      places: { title: 'Місця', description: 'Де це сталося.' },
      events: {
        title: 'Хронологія',
        description: 'Що й коли сталося та хто про це каже.',
      },
      references: {
        title: 'Бібліографія',
        description:
          'Усі публікації, на які посилається цей сайт; кожна має сторінку з усім, що з неї взято.',
      },
      data: {
        title: 'Дані',
        description: 'Числа, на яких побудовано діаграми й карти, кожне з джерелом і у файлі.',
      },
      forecasts: {
        title: 'Прогнози',
        description: 'Що мало статися, до якого дня, як це перевірити і що з того вийшло.',
      },
      compare: {
        title: 'Порівняння',
        description:
          'Ті самі твердження в кожному джерелі: що воно наводить, змінює або пропускає.',
      },
      method: {
        title: 'Метод',
        description:
          'Хто відповідає за цей сайт, що він простежує, чиї слова і скільки з цього перевірено.',
      },
      corrections: {
        title: 'Виправлення',
        description: 'Що на цьому сайті було неправильно й виправлено, із днем.',
      },
      days: {
        title: 'Станом на день',
        description:
          'Що було відомо наприкінці кожного з днів, які визначили цю історію, і нічого пізнішого.',
      },
    },

    asOf: {
      page: (day) => ({
        title: `Станом на ${inAccusative(date(day))}`,
        description: `Що було відомо на кінець дня ${date(day)}: події, твердження та їхній статус, і нічого пізнішого.`,
      }),
    },

    sources: {
      media: {
        article: 'стаття',
        wire: 'повідомлення агентства',
        broadcast: 'ефір',
        podcast: 'подкаст',
        video: 'відео',
        post: 'допис',
        document: 'документ',
        'press-release': 'пресреліз',
        transcript: 'стенограма',
        photo: 'фотографія',
      },
      forms: {
        report: 'репортаж',
        opinion: 'думка',
        analysis: 'аналітика',
        interview: 'інтерв’ю',
        live: 'онлайн-трансляція',
      },
      undated: 'без дати',
      corrected: {
        retraction: 'відкликано самим медіа',
        correction: 'виправлено самим медіа',
        clarification: 'уточнено самим медіа',
        update: 'оновлено самим медіа',
      },
      at: ({ kind, from, until }) => {
        const span = until === undefined ? from : `${from}–${until}`;
        if (kind === 'time') return `${span} у записі`;
        return `${kind === 'page' ? 'с.' : 'абз.'}\u00A0${span} оригіналу`;
      },
    },

    comparison: {
      orderTitle: (publisher) => `Порівняння за порядком: ${publisher}`,
      changed: 'Твердження, які джерело змінило, у порівнянні',
      claim: 'Твердження',
      paragraph: (ordinal) => `, абзац\u00A0${ordinal}`,
    },

    claims: {
      attributed: (speakers, what) => {
        const [first = ''] = speakers;
        const others = `${first} та ще ${number(speakers.length - 1)}`;
        return `${speakers.length > MOST_NAMED ? others : list(speakers)}: ${what}`;
      },
      fared: (statuses, reports, routes) =>
        series([
          ...statuses,
          counted(reports, FORMS.reports),
          ...(routes === undefined ? [] : [counted(routes, FORMS.routes)]),
        ]),
      conditional: 'умовний прогноз',
      facets: {
        speaker: 'За мовцем',
        topic: 'За темою',
        status: 'За статусом',
        finding: 'За висновком',
        source: 'За матеріалом',
      },
      filtered: {
        speaker: (speaker, count) => ({
          title: `Твердження мовця: ${speaker}`,
          description: found(count, `мовець: ${speaker}`),
        }),
        topic: (topic, count) => ({
          title: `Твердження: ${topic}`,
          description: found(count, `тема: «${topic}»`),
        }),
        status: (status, count) => ({
          title: `Твердження: ${status}`,
          description: found(count, `статус: «${status}»`),
        }),
        finding: (finding, count) => ({
          title: `Твердження: ${finding}`,
          description: found(count, `висновок: «${finding}»`),
        }),
        source: (report, count) => ({
          title: `Твердження в матеріалі: ${report}`,
          description: found(count, `матеріал: ${report}`),
        }),
      },
    },

    actors: {
      groups: {
        person: 'Люди',
        organisation: 'Організації',
        outlet: 'Медіа',
        state: 'Держави',
        unnamed: 'Неназвані джерела',
      },
      ownerUnknown: (why) => `Невідомо – ${why}`,
      stateBacked: 'за підтримки держави',
      sanctioned: 'під дією санкцій',
      sanction: (measure, by, when) => `${measure} (${by}), ${when}`,
      described: (name, roles) => `${name}: ${roles.join('; ')}.`,
    },

    explainers: {
      depths: { brief: 'Стисло', short: 'Коротко', full: 'Повністю' },
      seconds: (seconds) => counted(seconds, FORMS.seconds),
      minutes: (minutes) => counted(minutes, FORMS.minutes),
    },

    events: {
      sentence: (when, summary) => `${when}. ${summary}`,
      timeline: (title, count) => ({
        title: `Хронологія: ${title}`,
        description: `Що сталося, за порядком: ${counted(count, FORMS.events)} у добірці «${title}».`,
      }),
      everything: 'Усі події',
      byTopic: { title: 'За темою', label: 'Події за темою' },
      byActor: { title: 'За учасником', label: 'Події за учасником' },
    },

    places: {
      sentence: (country, summary) => `${country}. ${summary}`,
      coordinates: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'пд.' : 'пн.'} ш., ${number(Math.abs(lon))}° ${lon < 0 ? 'зх.' : 'сх.'} д.`,
    },

    references: {
      types: {
        article: 'стаття',
        'article-journal': 'стаття в науковому журналі',
        'article-magazine': 'стаття в журналі',
        'article-newspaper': 'стаття в газеті',
        bill: 'законопроєкт',
        book: 'книга',
        broadcast: 'передача',
        chapter: 'розділ книги',
        classic: 'класичний твір',
        collection: 'збірка',
        dataset: 'набір даних',
        document: 'документ',
        entry: 'стаття довідника',
        'entry-dictionary': 'стаття словника',
        'entry-encyclopedia': 'стаття енциклопедії',
        event: 'подія',
        figure: 'рисунок',
        graphic: 'зображення',
        hearing: 'слухання',
        interview: 'інтерв’ю',
        legal_case: 'судова справа',
        legislation: 'законодавчий акт',
        manuscript: 'рукопис',
        map: 'карта',
        motion_picture: 'фільм або відео',
        musical_score: 'ноти',
        pamphlet: 'брошура',
        'paper-conference': 'доповідь на конференції',
        patent: 'патент',
        performance: 'вистава',
        periodical: 'періодичне видання',
        personal_communication: 'лист або повідомлення',
        post: 'допис',
        'post-weblog': 'допис у блозі',
        regulation: 'постанова',
        report: 'звіт',
        review: 'рецензія',
        'review-book': 'рецензія на книгу',
        software: 'програма',
        song: 'пісня або запис',
        speech: 'промова',
        standard: 'стандарт',
        thesis: 'дисертація',
        treaty: 'міжнародний договір',
        webpage: 'вебсторінка',
      },
      roles: {
        primary: 'першоджерело',
        report: 'повідомлення про слова або дії інших',
        mirror: 'копія на іншому сайті',
        'reference-work': 'довідкове видання',
      },
      facts: {
        type: 'Вид',
        role: 'Роль',
        original: 'Копія з',
        author: 'Автор',
        accessed: 'Прочитано',
        'container-title': 'У виданні',
        volume: 'Том',
        issue: 'Випуск',
        page: 'Сторінки',
        number: 'Номер',
        authority: 'Суд або орган',
        'publisher-place': 'Місце видання',
        archive: 'Архів',
        'archive-place': 'Місце архіву',
        archive_location: 'Місце в архіві',
        'call-number': 'Шифр',
        DOI: 'DOI',
        ISBN: 'ISBN',
        ISSN: 'ISSN',
      },
      authors: (names) =>
        names.length > 3 ? `${series(names.slice(0, 3))} та ін.` : series(names),
      numbered: (kind, number) => `${kind} ${number}`,
      described: (publisher, issued) =>
        `${issued === undefined ? publisher : series([publisher, issued])}: для чого цей сайт посилається на цю публікацію.`,
      filedUnder: (publisher) => publisher.replace(/^(?:The |[«„“"])/, ''),
    },

    text: {
      disputes: 'Спір; Спірне; Заперечення; Розбіжність',
      severalSources:
        'джерела|медіа|видання|агентства|матеріали|газети підтверджують|підтвердили|підтверджували; кілька|кількох|кількома|декілька|багато|багатьох|численні|численних|різні|різних|незалежні|незалежних незалежні|незалежних|інші|інших|різні|різних? джерела|джерел|джерелами|медіа|видання|видань|агентства|агентств|матеріали|матеріалів|газети|газет; широко|незалежно повідомляли|повідомлялося|підтверджено|висвітлювали|висвітлювалося',
      denials: 'не|ні|ніхто|жоден|жодне|жодна|жодні|жодних|без',
      notes: 'Примітки',
      backToText: (note) => `Примітка ${note}, назад до тексту`,
      backToPlace: (note, place) => `Примітка ${note}, назад до місця ${place} в тексті`,
      moreNotes: (count) => `Ще ${counted(count, FORMS.notes)} під текстом`,
      table: (heads) => `Таблиця: ${heads.join(', ')}`,
      asides: {
        method: 'Як ми працювали',
        caution: 'Застереження',
        reading: 'Як це читати',
      },
    },

    figures: {
      asTable: 'Таблицею',
      theTable: 'Числа таблицею',
      theMap: 'Карта',
      seeMap: 'Переглянути карту',
      alone: 'Лише цей графік',
      source: 'Джерело: ',
      asOf: (when) => `. Станом на ${inAccusative(when)}. `,
      download: 'Завантажити дані (CSV)',
      save: { svg: 'Зберегти зображення: SVG', png: 'PNG' },
      inUnit: (label, unit) => `${label} (${unit})`,
      missing: 'немає даних',
      noFigure: 'немає числа',
      lowest: 'найменше',
      highest: 'найбільше',
      offTheMap: (names) => `Немає на карті: ${list(names)}.`,
      baseMap:
        'Ця карта не висловлює позиції щодо кордонів. Базова карта: Natural Earth 4.1.0 (суспільне надбання), спрощено.',
      borders: {
        before:
          'Ця карта не висловлює позиції щодо кордонів. Береги та кордони взято з базової карти ' +
          'Natural Earth 4.1.0 у масштабі 1:110 млн (суспільне надбання, у пакеті world-atlas 2.0.2) ' +
          'і спрощено. Спірні кордони на ній проведено ',
        policy: 'за тим, хто фактично контролює територію',
        after:
          ', і це нічого не каже про те, хто має на неї право. Одного кордону тут немає: резолюція ' +
          '68/262 Генеральної Асамблеї ООН закликає держави його не визнавати. Кола й хрестики стоять посередині ' +
          'найбільшої частини країни; площа кола відповідає масштабу, а хрестик означає, що даних ' +
          'немає.',
      },
    },

    findings: {
      none: 'Даних немає.',
      unknown: (names) => ` Немає даних: ${list(names)}.`,
      only: (name, figure, unit) => `Єдине значення: ${name}, ${figure} ${unit}.`,
      ranking: ({ top, figure, unit, count, next, lowest }) => {
        const has = top.length === 1 ? 'має' : 'мають';
        const lead = `Найбільше з ${counted(count, OF.values)}, ${figure} ${unit}, ${has} ${list(top)}`;
        const follow = next.length === 1 ? 'іде' : 'ідуть';
        const rest = next.length > 0 ? `; далі ${follow} ${list(next.map(withFigure))}` : '';
        const last = lowest ? `; найменше має ${lowest.name}, ${lowest.figure}` : '';
        return `${lead}${rest}${last}.`;
      },
      same: (count, figure, unit) =>
        `Усі значення однакові, ${figure} ${unit}; усього їх ${number(count)}.`,
      range: (count, low, high, unit) =>
        `${counted(count, FORMS.values)}: від ${low.figure} (${low.name}) до ${high.figure} ${unit} (${high.name}).`,
      times: (times) => ` Найбільше перевищує найменше в ${counted(times, FORMS.times)}.`,
      estimates: (thing, each, unit, beside) =>
        `${thing} (${unit}): ${either(each.map(({ name, figure }) => `${figure} (${name})`))}.${beside.length > 0 ? ` Для порівняння: ${list(beside.map(withFigure))}.` : ''}`,
      alike: 'Вони однакові.',
      steps: (share, unit, steps) =>
        `${share} (${unit}), кроки, усього ${number(steps.length)}: ${steps.map(({ name, figure }, index) => `${number(index + 1)}. ${name} – ${figure}`).join('; ')}.`,
      between: (low, high) => (low === high ? low : `${low}–${high}`),
      course: (steps, unit) =>
        `Значення (${unit}): ${steps.map(({ name, figure }) => `${name} – ${figure}`).join('; ')}.`,
    },

    weeks: {
      title: 'Тиждень за тижнем',
      from: 'Тиждень від',
      elsewhere: 'В іншому місці',
      noPlace: 'Місце не вказано',
      event: (when, title) => `${when}: ${title}`,
      caption: (count, span, withoutDay) =>
        `${counted(count, FORMS.events)}, ${span}, за місцем. Кожне число – день місяця, коли почалася подія; виділені тижні мають ключовий день.${withoutDay > 0 ? ` Без точного дня ще ${number(withoutDay)}.` : ''}`,
    },

    band: {
      span: (from, to) => (from === to ? from : `${from} – ${to}`),
      caption: (span) =>
        `${span}. Кожен квадрат – подія зі списку нижче; смужка охоплює всі дні, які може означати дата. Лінії позначають ключові дні.`,
      whole: (span) => ` Менша шкала показує все: ${span}; обидві подано в масштабі.`,
      event: (when, title) => `${when}: ${title}`,
      shown: (shown, all, span) =>
        `Показано ${number(shown)} із ${counted(all, OF.events)}, ${span}.`,
      reach: (first, last) =>
        ` Перша: ${first.when}, ${first.title}. Остання: ${last.when}, ${last.title}.`,
      keyDays: (days) =>
        ` З усіх подій: ${days.map(({ when, before, from }) => `${number(before)} до ${when} і ${number(from)} від того дня`).join('; ')}.`,
    },

    chains: {
      said: 'сказано',
      carried: 'передано',
      published: 'опубліковано',
      disputes: 'заперечує',
      tells: 'повідомляє про це',
      document: 'документ',
      deeds: {
        asserts: 'каже це від себе',
        attributes: 'передає це як сказане',
        disputes: 'повідомляє, що це заперечують',
        changes: 'змінює це',
      },
      inferred: 'ймовірно',
      presumably: (name) => `ймовірно ${name}`,
      presumed: (publisher) => `Що це дійшло до ${publisher} саме так, – припущення.`,
      sentence: (speakers, relays, documents, publisher, deed) => {
        const carry = relays.length === 1 ? 'передає' : 'передають';
        const carried = relays.length > 0 ? `; далі це ${carry} ${list(relays)}` : '';
        const stands = documents.length > 0 ? `; це є в документах: ${list(documents)}` : '';
        const say = speakers.length === 1 ? 'каже' : 'кажуть';
        return `Так ${say} ${list(speakers)}${stands}${carried}; ${publisher} ${deed}.`;
      },
      dispute: (disputers, through, publisher) => {
        const deny = disputers.length === 1 ? 'заперечує' : 'заперечують';
        const way = through.length > 0 ? `, передано через ${list(through)}` : '';
        return `Це ${deny} ${list(disputers)}${way}; опубліковано: ${publisher}.`;
      },
      itself: (publisher, deed) => `${publisher} ${deed}.`,
      disputesItself: (publisher) => `${publisher} заперечує це від свого імені.`,
    },

    network: {
      label: 'Зв’язки між учасниками',
      drawn: (actors, relations, left) =>
        `${counted(actors, FORMS.actors)} і ${counted(relations, FORMS.relations)} у вигляді графа; ${left > 0 ? 'ці та всі інші зв’язки' : 'ті самі зв’язки'} подано в таблиці`,
      left: (left) => `Ще ${counted(left, FORMS.relations)} подано в таблиці.`,
      more: (more) => `і ще ${number(more)}`,
      allOf: (actor) => `Усі зв’язки: ${actor}`,
      all: 'Усі зв’язки таблицею',
    },
  };

  function found(count: number, which: string): string {
    return `${counted(count, FORMS.claims)} (${which}): хто це каже, через кого і які матеріали погоджуються, змінюють, заперечують чи мовчать.`;
  }
}

function withFigure({ name, figure }: { readonly name: string; readonly figure: string }): string {
  return `${name} (${figure})`;
}
