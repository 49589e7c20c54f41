/** A wording that belongs to a plan of the whole country. */
export interface NationalWording {
  readonly pattern: RegExp
  readonly uk: string
  readonly en: string
}

const MANY_COMMUNITIES: Omit<NationalWording, 'pattern'> = {
  uk: 'йдеться про багато громад, а план стосується однієї',
  en: 'it speaks of many communities while the plan concerns one',
}
const MANY_REGIONS: Omit<NationalWording, 'pattern'> = {
  uk: 'йдеться про області чи регіони, а план стосується однієї громади',
  en: 'it speaks of regions while the plan concerns one community',
}
const STATE_SECTOR: Omit<NationalWording, 'pattern'> = {
  uk: 'йдеться про всі органи держави, на які громада не впливає',
  en: 'it speaks of all bodies of the state, over which the community has no power',
}
const STATE_ACT: Omit<NationalWording, 'pattern'> = {
  uk: 'такий документ ухвалює держава, а не громада',
  en: 'such an act is adopted by the state, not by a community',
}

/** Wordings about several communities: out of scale in the plan of one community. */
export const COMMUNITY_WORDINGS: readonly NationalWording[] = [
  {
    ...MANY_COMMUNITIES,
    pattern:
      /(?<!\p{L})(?:кожн(?:ій|а|у|ої)|усі(?:х|ма)?|всі(?:х|ма)?)\s+(?:територіальн\p{L}+\s+)?громад(?:а|і|у|и|ах|ам|ами)?(?!\p{L})/iu,
  },
  {
    ...MANY_COMMUNITIES,
    pattern:
      /(?:\d\s*(?:%|відсот\p{L}+)|частк\p{L}+|кількіст\p{L}+|більшіст\p{L}+|половин\p{L}+)\s+(?:усіх\s+|всіх\s+)?(?:територіальних\s+|сільських\s+)?громад(?!\p{L})/iu,
  },
  {
    ...MANY_COMMUNITIES,
    pattern: /(?<!\p{L})(?:у|в|із|з|серед)\s+сільських\s+(?:територіальних\s+)?громад(?:ах)?(?!\p{L})/iu,
  },
]

/** Wordings about several regions or the whole country: out of scale in any local plan. */
export const COUNTRY_WORDINGS: readonly NationalWording[] = [
  {
    ...MANY_REGIONS,
    pattern:
      /(?<!\p{L})(?:кожн(?:ій|ому|а|ий|у|ої|ого)|усі(?:х|ма)?|всі(?:х|ма)?|різн(?:их|і))\s+(?:област(?:і|ь|ей|ях|ям)|регіон(?:і|ах|и|ів|у)?)(?!\p{L})/iu,
  },
  { ...MANY_REGIONS, pattern: /\d\s*(?:%|відсот\p{L}+)?\s+(?:областей|областях|регіонів|регіонах)(?!\p{L})/iu },
  {
    ...MANY_REGIONS,
    pattern:
      /(?<!\p{L})(?:регіональні стратегії|регіональних стратегі[йях]+|областях України|регіонах України)(?!\p{L})/iu,
  },
  {
    uk: 'йдеться про всю країну',
    en: 'it speaks of the whole country',
    pattern:
      /(?<!\p{L})(?:по всій (?:Україні|країні|державі)|на всій території України|(?:усе|все)го населення України|загальнонаціональн\p{L}+|на загальнодержавному рівні)(?!\p{L})/iu,
  },
  {
    ...STATE_SECTOR,
    pattern:
      /(?:(?<!\p{L})(?:усі(?:х|ма)?|всі(?:х|ма)?|кожн\p{L}+)|100\s*(?:%|відсот\p{L}+))\s(?:[^.;]{0,160}\s)?(?:сектор[уаі]?\s+безпеки|системи\s+кримінальної\s+юстиції|виконавців\s+Національного|центральних\s+орган|міністерств|державних\s+органів|органів\s+державної\s+влади|регіональних\s+центр|територіальних\s+орган)/iu,
  },
  {
    ...STATE_SECTOR,
    pattern: /(?<!\p{L})(?:осіб|працівників|фахівців)\s+(?:сектор[уа]\s+безпеки|системи\s+кримінальної\s+юстиції)/iu,
  },
  {
    ...STATE_ACT,
    pattern:
      /(?:затвердж|ухвал|прийнят|схвал|внесен|розробл|впровадж)\p{L}*\s(?:(?:(?!відповідн|згідно|виконанн|вимог|передбач|основі|рамках)[^.;]){0,80}\s)?(?:Державн\p{L}+\s+(?:стандарт|стратегі|програм)|Класифікатор\p{L}*|закон(?:у|и|ів|опроєкт\p{L}*)?\s+України|законопроєкт|постанов\p{L}*\s+Кабінету|нак(?:аз|азу)\s+Мін|Національн\p{L}+\s+(?:стратегі|програм)|Рамков\p{L}+\s+програм)/iu,
  },
  {
    ...STATE_ACT,
    pattern:
      /(?:інтегр|внес|врахов|урахов|включ|змін|сформ)\p{L}*\s(?:[^.;]{0,80}\s)?державн(?:у|і|их)\s+політик(?:у|и)?(?!\p{L})/iu,
  },
  {
    ...STATE_SECTOR,
    pattern: /(?:Уряд(?:у|ом)?\s+України|Кабінет(?:у|ом)?\s+Міністрів\s+України)\s+та\s+(?:партнер|Організаці)/iu,
  },
]

/** Officials and law enforcement: under a hundredth of the residents anywhere. */
export const OFFICIALS = {
  pattern:
    /службовц|посадов|суддів|слідч|прокурор|адвокат|поліцейськ|військовослужб|сектору безпеки|кримінальної юстиції/iu,
  share: 0.01,
} as const

/** Groups of people: how large a part of the residents can belong to them at the very most. First match counts. */
export const GROUP_BOUNDS: readonly { readonly pattern: RegExp; readonly share: number }[] = [
  { pattern: /учн|учениц|школяр|студент|дітей|дітьми|дитин|підлітк/iu, share: 0.2 },
  OFFICIALS,
  {
    pattern: /персонал|працівник|фахівц|педагог|вчител|учител|медичн|лікар|з відповідних установ|соціальних установ/iu,
    share: 0.03,
  },
]

/** Training takes a room and a trainer for each group: even large communities reach a few people in a hundred. */
export const TRAINING =
  /навчан|навчальн|тренінг|семінар|курс|перепідготов|підвищення кваліфікації|самооборон|майстер-клас|вебінар|кваліфікаці/iu
export const TRAINING_SHARE = 0.05

/** Units that count people; views and visits count as people who look. */
export const PEOPLE_UNIT =
  /осіб|особи|людей|жінок|жінки|жінк|чоловік|дівчат|хлопц|дітей|діти|учасник|працівник|фахівц|посадов|службовц|мешкан|жител|громадян|ветеран|учн|студент|молод|батьк|сімей|родин|педагог|вчител|перегляд|отримувач|постраждал|персонал|підлітк|юнак|слухач|волонтер/iu

/**
 * Residents above any community of the kind, generously (the largest have 80, 55 and, but for the capital, 1,400 thousand):
 * more people than that is never local.
 */
export const LARGEST_COMMUNITIES: readonly { readonly name: RegExp; readonly residents: number }[] = [
  { name: /сільськ/iu, residents: 150_000 },
  { name: /селищн/iu, residents: 100_000 },
  { name: /^/u, residents: 1_500_000 },
]

/** Wordings of a whole country in the measure or the title of its task; a national document may be cited there by right. */
export const NATIONAL_MEASURE = /(?<!\p{L})загальнонаціональн\p{L}+/iu
export const NATIONAL_TASK =
  /(?<!\p{L})(?:загальнонаціональн\p{L}+|на\s+(?:загальнодержавному|національному)\s+рівні)(?!\s+та\s+місцев)/iu
