import type { ColumnRole } from '../column-roles.ts'

/** One way in which headings of plans, programmes and reports name a column. Patterns are tried on folded text. */
export interface HeadingWord {
  readonly role: ColumnRole
  readonly pattern: RegExp
  readonly weight: number
  /** Words that make the heading mean something else. */
  readonly not?: RegExp
}

/** Words that stand before the noun that matters: «Найменування заходу», «Зміст основних завдань». */
const LEAD =
  /(?:найменування|назва|назви|зміст|перелік|опис|основн\S*|конкретн\S*|запланован\S*|передбачен\S*|ключов\S*|необхідн\S*|рекомендован\S*|пріоритетн\S*|формулювання|короткий|окрем\S*|відповідн\S*|практичн\S*|місцев\S*|локальн\S*|програмн\S*|та|і|й|номер|№) /y

/** Where the noun that matters may stand in a heading: at its beginning or after any of its leading words. */
export function leadEnds(folded: string): number[] {
  const ends = [0]
  for (LEAD.lastIndex = 0; LEAD.test(folded); ) ends.push(LEAD.lastIndex)
  return ends
}

/** Sticky: such a pattern is tried only at `leadEnds`, which are found once for all of them. */
const lead = (words: string): RegExp => new RegExp(words, 'y')
const word = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})`)

/**
 * The field's headings. Weights say how sure a wording is against the others of the same heading; where two roles
 * want one column, or two columns one role, the best sum over the whole table decides.
 */
export const headingWords: readonly HeadingWord[] = [
  {
    role: 'number',
    pattern: /^(?:з п|п п|зп|пп|номер|порядковий(?: номер)?|n|nn|n з п|n ?п п|no|код|шифр)(?: \S+){0,1}$/,
    weight: 1,
  },

  { role: 'number', pattern: /^номер (?:заходу|завдання|пункту)$/, weight: 1.2 },
  { role: 'strategicGoal', pattern: /стратегічн\S* (?:\S+ )?(?:ціл|напрям|пріоритет|завдан)/, weight: 1.2 },
  { role: 'strategicGoal', pattern: lead('пріоритет(?:$| |и|у|н\\S+ напрям)|розділ|глав(?:а|и)(?:$| )'), weight: 0.95 },
  {
    role: 'strategicGoal',
    pattern: lead('ціл[ьіе](?:$| |й)|мет[аи](?:$| )|напрям'),
    weight: 0.75,
    not: /оператив|операційн|підціл/,
  },
  { role: 'strategicGoal', pattern: lead('сфер|блок|компонент|модул'), weight: 0.6 },

  {
    role: 'operationalGoal',
    pattern: /(?:оперативн|операційн|тактичн|проміжн|конкретн)\S* (?:\S+ )?ціл/,
    weight: 1.2,
  },
  {
    role: 'operationalGoal',
    pattern: lead('підціл|підпріоритет|підрозділ (?:план|програм)|підпункт|підпрограм'),
    weight: 1.1,
  },
  { role: 'operationalGoal', pattern: lead('ціл[ьіе](?:$| |й)'), weight: 0.6, not: /стратег/ },
  { role: 'operationalGoal', pattern: lead('напрям'), weight: 0.55 },

  { role: 'task', pattern: lead('завдан'), weight: 1.05, not: /(?<!план\S{0,2} )захо|стратегічн/ },
  { role: 'task', pattern: lead('завдан'), weight: 0.8 },
  { role: 'task', pattern: /(?:оперативн|операційн|основн)\S* завдан/, weight: 1.1 },
  { role: 'task', pattern: lead('напрям\\S*(?: \\S+){0,3} завдан'), weight: 1.1 },
  { role: 'task', pattern: lead('напрям'), weight: 0.85 },
  { role: 'task', pattern: lead('проблем|виклик'), weight: 0.5 },

  {
    role: 'nationalMeasure',
    pattern:
      /(?:заход|захід|пункт|дії).*(?:національн|державн\S* (?:план|програм|стратег)|обласн\S* (?:план|програм)|регіональн\S* (?:план|програм)|(?:^| )нпд(?: |$))/,
    weight: 1.2,
    not: /місцев|локальн|громад|міськ|селищн|сільськ/,
  },
  {
    role: 'nationalMeasure',
    pattern:
      /^національн\S* (?:захід|заход)|(?:захід|заход)\S* (?:державн|національн)\S* рівн|^(?:відповідніст|посиланн|звязок|зв язок)\S*(?: \S+){0,4} (?:національн|нпд|державн|обласн|регіональн)/,
    weight: 1.35,
  },

  { role: 'measure', pattern: lead('заход|захід|захiд'), weight: 1.05 },
  { role: 'measure', pattern: lead('(?:мета )?завдан\\S*(?: \\S+){0,2} захо'), weight: 1.15, not: /план\S* захо/ },
  { role: 'measure', pattern: /(?:заход|захід)\S*.*(?:місцев|локальн|громад)/, weight: 1.15 },
  { role: 'measure', pattern: word('заход|захід'), weight: 0.6 },
  {
    role: 'measure',
    pattern: lead(
      'ді[їя](?:$| )|активност|активніст|роб[оі]т|кроки|крок(?:$| )|шлях|що роби|план (?:дій|захо)|запланован\\S* (?:захо|захід|ді)|діяльніст|вид\\S* (?:робіт|роботи|діяльн)|послуг|ініціатив|міроприємств|пропозиц|що (?:потрібно|необхідно|буде) |проєкт|проект|пункт',
    ),
    weight: 0.85,
  },
  { role: 'measure', pattern: lead('напрям'), weight: 0.4 },

  {
    role: 'executors',
    pattern: word('співвиконав|виконав(?:ец|ц)|відповідальн|розпорядник|хто (?:викону|відповіда)'),
    weight: 1.1,
    not: /інформац\S* про/,
  },
  { role: 'executors', pattern: word('партнер|залучен\\S* (?:орган|устан|сторон)|субєкт'), weight: 0.85 },
  {
    role: 'executors',
    pattern: lead('учасник|структурн\\S* підрозділ|установ|організаці(?:я|ї)(?:$| )|орган(?:$|и| )|служб|інституці'),
    weight: 0.65,
  },

  {
    role: 'termFrom',
    pattern: word('початок|початку|почат(?:и|о)|дата з|старт'),
    weight: 1.3,
    not: /закінчен|завершен|кінец|кінц|станом|значен/,
  },
  {
    role: 'termTo',
    pattern: word(
      'закінчення|закінчити|завершення|кінець|кінцев\\S* (?:дата|строк|термін)|дата до|граничн\\S* (?:строк|термін|дата)',
    ),
    weight: 1.25,
    not: /початок|початку/,
  },
  {
    role: 'term',
    pattern: lead(
      'строк|термін|період|дат[аи]|рік(?:$| (?:викон|реаліз|впровад))|рок(?:и|ів)(?:$| (?:викон|реаліз))|коли|графік|місяць|місяці|час(?: |$)|часов\\S* рам|етап\\S*(?:$| (?:викон|реаліз))|орієнтовн\\S* (?:строк|термін)|квартал|календарн',
    ),
    weight: 1.1,
    not: /звітн\S* період|за період/,
  },
  { role: 'term', pattern: word('строк|термін|дедлайн'), weight: 0.85 },

  {
    role: 'baseline',
    pattern: word(
      'базов|вихідн\\S* (?:значен|рів|дан|показ)|поточн\\S* (?:значен|рів|стан)|початков\\S* (?:значен|рів)|значення на початок',
    ),
    weight: 1.25,
  },
  {
    role: 'target',
    pattern: word(
      'цільов\\S* (?:значен|показник|орієнтир|рів)|(?:планов|очікуван|прогнозн)\\S* (?:значен|показник|рів)|значення (?:показник|індикатор)',
    ),
    weight: 1.2,
    not: /грн|кошт/,
  },
  { role: 'target', pattern: word('значення'), weight: 0.7 },
  { role: 'target', pattern: /^ціл\S* (?:на )?20\d\d/u, weight: 1.2 },
  { role: 'indicator', pattern: word('показник|індикатор|iндикатор'), weight: 1.1, not: /значення/ },
  { role: 'indicator', pattern: word('показник|індикатор'), weight: 0.8 },
  { role: 'indicator', pattern: word('критері|вимірюван|kpi|як (?:вимір|оцін)'), weight: 0.8 },

  {
    role: 'fundingSource',
    pattern: word('джерел'),
    weight: 1.1,
    not: /верифік|перевір|інформац|дан(?:і|их)|підтвердж/,
  },
  { role: 'fundingSource', pattern: word('за рахунок|вид\\S* бюджет|рівень бюджет'), weight: 0.8 },
  {
    role: 'fundingAmount',
    pattern: word('обсяг\\S*(?: \\S+){0,4} (?:фінанс|кошт|ресурс|видатк|витрат|асигн)'),
    weight: 1.1,
  },
  {
    role: 'fundingAmount',
    pattern: word(
      'вартіст|вартост|кошторис|сум[аи](?: |$)|витрат|видатк|прогнозн\\S* обсяг|потреб\\S* (?:в|у|кошт|фінанс)|фінансов\\S* (?:ресурс|забезпеч|потреб)|ресурсн\\S* забезп',
    ),
    weight: 0.9,
  },
  {
    role: 'fundingAmount',
    pattern: word('фінансуван|асигнуван|бюджет|кошти|ресурси(?:$| )|необхідн\\S* (?:ресурс|кошт)'),
    weight: 0.7,
  },
  { role: 'fundingAmount', pattern: word('тис(?:яч)? (?:грн|гривен)|грн'), weight: 0.6 },

  { role: 'revised', pattern: word('уточнен|скоригован|зі змінами|з урахуванням змін|з урах'), weight: 1.3 },
  { role: 'revised', pattern: /річн\S* обсяг.* факт/, weight: 1.25 },
  {
    role: 'planned',
    pattern: word('план(?:$| |у)|планов|заплан|затверджен|передбачен|призначен'),
    weight: 1.15,
    not: /показник(?!.*(?:грн|кошт))|(?<!при)значен|національн|календарн|захо(?:д|ди)|захід|дій(?:$| )|діяльн|пункт|уточнен|завдан/,
  },
  {
    role: 'financed',
    pattern: word(
      'профінансован|фактичн\\S* (?:обсяг|видатк|фінанс|викорис|профін|витрач)|касов|використан|освоєн|витрачено',
    ),
    weight: 1.25,
  },
  { role: 'financed', pattern: word('факт'), weight: 0.95 },
  { role: 'financed', pattern: /виконано.*(?:грн|кошт)/, weight: 1.1 },
  { role: 'planned', pattern: /(?:обсяг|фінанс|видатк|сум).* план(?:$| |у)/, weight: 1.3, not: /уточнен|захо/ },
  { role: 'percent', pattern: word('відсот|процент|%'), weight: 1.25 },
  { role: 'percent', pattern: word('рівень (?:викон|фінанс)|виконання %'), weight: 0.9 },
  {
    role: 'narrative',
    pattern: word(
      '(?:інформац|відомост|звіт|стан|хід|ход|опис|аналіз|підсум)\\S*(?: \\S+){0,3} (?:виконан|реаліз|здійсн|проведен)',
    ),
    weight: 1.2,
  },
  {
    role: 'narrative',
    pattern: lead(
      'виконано|виконання(?:$| захо)|здійснен|зроблено|що зроблен|звіт(?:$| )|відмітк\\S*(?: \\S+)? виконан|проведен\\S* (?:робот|заход)|інформаці|фактичн\\S* (?:результат|виконан)|результат\\S* виконан|досягнут',
    ),
    weight: 1,
    not: /обсяг|фінанс|грн|%|відсот|строк|термін/,
  },

  { role: 'narrative', pattern: lead('статус|стан(?:$| )'), weight: 0.5 },
  { role: 'note', pattern: lead('статус|стан(?:$| )'), weight: 0.45 },

  {
    role: 'expectedResult',
    pattern: word('(?:очікуван|прогнозован|кінцев)\\S* (?:\\S+ )?(?:результат|ефект|вплив|наслід|продукт)'),
    weight: 1.2,
  },
  {
    role: 'expectedResult',
    pattern: word('результат|ефективніст|ефект|продукт|що отрима'),
    weight: 0.75,
    not: /показник|індикатор|результативн/,
  },

  {
    role: 'note',
    pattern: word(
      'примітк|коментар|верифік|(?:джерел|засоб)\\S* (?:перевірк|дан(?:і|их))|ризик|підтвердж|обґрунтув|обгрунтув|підстав|причин|відхилен|одиниц|невикон|кпквк|ткпкв|посилання',
    ),
    weight: 1.3,
  },
]

/** Roles that several columns may share: amounts by year and source, more than one column of executors, notes. */
export const repeatableRoles: ReadonlySet<ColumnRole> = new Set([
  'number',
  'executors',
  'fundingAmount',
  'fundingSource',
  'planned',
  'revised',
  'financed',
  'target',
  'note',
])

/** Two roles that one heading may name together: «Очікуваний результат / індикатор», «Індикатори. Джерела фінансування». */
export const sharedHeadings: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ['indicator', 'expectedResult'],
  ['indicator', 'fundingSource'],
  ['fundingSource', 'fundingAmount'],
  ['executors', 'term'],
  ['executors', 'fundingSource'],
]
