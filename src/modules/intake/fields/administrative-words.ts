/**
 * Vocabulary of Ukrainian administration: the nouns with which names of bodies, institutions, groups and posts begin.
 * Classes of names only: no body, place or community of any one document stands here.
 */

/** m, f, n: singular by gender; p: plural. */
export type Agreement = 'm' | 'f' | 'n' | 'p'
/** `body`: of state or council; `public`: civil society and partners; `post`: a person's office; `people`: a group. */
export type HeadKind = 'body' | 'public' | 'post' | 'people'

export interface HeadWord {
  readonly agreement: readonly Agreement[]
  readonly kind: HeadKind
  /** The form is no other case of the noun too, so that alone it proves the beginning of a name. */
  readonly isPlain: boolean
  /** Singular of a plural form, where several names can share it («відділи ради: культури; освіти»). */
  readonly singular: string | null
}

const heads = new Map<string, HeadWord>()
const add = (
  word: string,
  agreement: readonly Agreement[],
  kind: HeadKind,
  isPlain: boolean,
  singular: string | null,
) => heads.set(word, { agreement, kind, isPlain, singular })

/** singular/plural; a plural that is also the genitive singular is marked by `~`, an unchanging noun by `=`. */
const NOUNS: Readonly<Record<HeadKind, Readonly<Record<'m' | 'f' | 'n', string>>>> = {
  body: {
    m: `відділ/відділи департамент/департаменти сектор/сектори центр/центри комітет/комітети інститут/інститути
      університет/університети коледж/коледжі ліцей/ліцеї технікум/технікуми виконком/виконкоми апарат/апарати
      музей/музеї театр/театри будинок/будинки палац/палаци клуб/клуби суд/суди загін/загони батальйон/батальйони
      підрозділ/підрозділи заклад/заклади орган/органи притулок/притулки садок/садки архів/архіви штаб/штаби
      гарнізон/гарнізони корпус/корпуси округ/округи диспансер/диспансери санаторій/санаторії інтернат/інтернати пансіонат/пансіонати
      парк/парки хаб/хаби простір/простори кабінет/кабінети військкомат/військкомати секретаріат/секретаріати
      філіал/філіали кабмін/ фінвідділ/ райвідділ/ міськвідділ/ госпіталь/госпіталі пункт/пункти`,
    f: `служба/~служби рада/~ради комісія/~комісії адміністрація/~адміністрації поліція/
      інспекція/~інспекції академія/~академії школа/~школи гімназія/~гімназії установа/~установи лікарня/~лікарні
      поліклініка/~поліклініки амбулаторія/~амбулаторії бібліотека/~бібліотеки прокуратура/~прокуратури
      частина/~частини рота/~роти дільниця/~дільниці бригада/~бригади філія/~філії канцелярія/ колонія/~колонії
      митниця/~митниці структура/~структури мережа/~мережі група/~групи палата/~палати судмедекспертиза/
      філармонія/ команда/~команди облрада/~облради міськрада/~міськради райрада/~райради сільрада/~сільради особа/~особи церква/~церкви громада/~громади
      телерадіокомпанія/~телерадіокомпанії редакція/~редакції лабораторія/~лабораторії`,
    n: `=управління =відділення телебачення/ радіо/ міністерство/~міністерства агентство/~агентства бюро/ підприємство/~підприємства
      училище/~училища представництво/~представництва казначейство/~казначейства лісництво/~лісництва
      фінуправління/ держагентство/ училище/~училища консульство/~консульства посольство/~посольства`,
  },
  public: {
    m: `фонд/фонди союз/союзи партнер/партнери`,
    f: `організація/~організації спілка/~спілки асоціація/~асоціації коаліція/~коаліції профспілка/~профспілки
      платформа/~платформи місія/~місії ініціатива/~ініціативи фундація/~фундації громадськість/ ліга/~ліги`,
    n: `=об'єднання товариство/~товариства братство/~братства земляцтво/~земляцтва`,
  },
  post: {
    m: `заступник/заступники секретар/секретарі начальник/начальники директор/директори керівник/керівники
      голова/голови староста/старости спеціаліст/спеціалісти уповноважений/уповноважені координатор/координатори
      радник/радники офіцер/офіцери інспектор/інспектори депутат/депутати завідувач/завідувачі помічник/помічники
      лікар/лікарі психолог/психологи юрист/юристи юрисконсульт/юрисконсульти керуючий/ ректор/ректори
      речник/речники омбудсмен/омбудсмени менеджер/менеджери нотаріус/нотаріуси адвокат/адвокати`,
    f: `координаторка/ директорка/ начальниця/ радниця/ уповноважена/ завідувачка/ керівниця/ заступниця/ старостка/`,
    n: ``,
  },
  people: {
    m: `експерт/експерти фахівець/фахівці розпорядник/розпорядники представник/представники волонтер/волонтери
      надавач/надавачі суб'єкт/суб'єкти мешканець/мешканці житель/жителі ветеран/ветерани педагог/педагоги
      учитель/учителі вчитель/вчителі роботодавець/роботодавці підприємець/підприємці донор/донори виконавець/виконавці
      активіст/активісти працівник/працівники засіб/засоби тренер/тренери власник/власники провайдер/провайдери
      медик/медики журналіст/журналісти студент/студенти учень/учні`,
    f: `медіа/ батьки/`,
    n: ``,
  },
}

for (const kind of ['body', 'public', 'post', 'people'] as const) {
  for (const gender of ['m', 'f', 'n'] as const) {
    for (const entry of NOUNS[kind][gender].split(/\s+/)) {
      if (entry === '') continue
      if (entry.startsWith('=')) {
        add(entry.slice(1), ['n', 'p'], kind, false, entry.slice(1))
        continue
      }
      const [one = '', many = ''] = entry.split('/')
      add(one, [gender], kind, true, null)
      if (many !== '') add(many.replace('~', ''), ['p'], kind, !many.startsWith('~'), one)
    }
  }
}
add('голова', ['m', 'f'], 'post', true, null)
add('медіа', ['p'], 'public', true, null)
add('батьки', ['p'], 'people', true, null)

const COMPOUND_TAIL =
  /(?<=\p{L}{2}-?)(?:адміністраці[яї]|управління|відділ(?:и|ення)?|центри?|служб[аи]|школ[аи]|поліція|інспекці[яї])$/u

/** Head word of a name, by the lower-case form with a straight apostrophe. */
export function headWord(lower: string): HeadWord | undefined {
  const head = heads.get(lower)
  if (head !== undefined || lower.length < 8) return head
  // «облдержадміністрація», «райвідділ», «прес-служба»: compounds of a known head.
  const tail = COMPOUND_TAIL.exec(lower)
  return tail ? heads.get(tail[0]) : undefined
}

/** Abbreviated legal forms and classes after which the proper name follows («КУ „…“», «ГО „…“»). */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ку кз кп кнп кзо кзк кбу ду дз дп дпп го бо мго вго бф мбф тов прат ат фоп осбб юо нуо дуго кзпо кнз'.split(' '),
)

/** Abbreviations of the body to which a unit before them belongs («УСЗН РДА»). */
export const OWNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'рда ода рва ова мва сва кмда кмва тг отг мтг стг вк'.split(' '),
)

/** Nouns that name a legal form or a class; a capital head word after them is the proper name, not a second body. */
export const CLASS_NOUNS: ReadonlySet<string> = new Set(
  "установа заклад підприємство організація фонд товариство спілка асоціація об'єднання агентство".split(' '),
)

/** Abbreviations of bodies and of classes of institutions that stand alone as an executor. */
export const BODY_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `упсзн усзн дснс гунп гудснс нпу руп вп сбу усбу ода ова рда рва мва мвс моз мон мкіп міа тцк ртцк мтцк ссд цсс мцсс рцсс
  цнсп цнап цпмсд црл мрл зоз ззсо здо зпо пто зво знз днз осбб змі осс пфу дмс удмс двс цз мцз цбпд цнбпд рцз омс онг
  мфо ооп оон юнісеф юнфпа пмг гуднс дпп упп судс впо тг отг вк виконком дсб кмда нусо мінсоц моу зсу дпсу нгу дкв дпс
  фссу нсзу тро дфтг кнп іпо огс мрг`.split(/\s+/),
)

/** Ministries and services by their short name: Мін…, Держ…, Нац…. */
export const SHORT_NAME = /^(?:Мін(?!іст)|Держ(?!ав)|Нац(?!іонал)|Укр(?!аїн))['’ʼ]?\p{Ll}{2,}/u
