/**
 * Words that show a name to be an organisation, an official or a group of them. Stems, lower case, apostrophes left
 * out. Source: names of bodies in the laws on local self-government and on local state administrations, and legal
 * forms of ДК 002:2004.
 */
const HEADS =
  'відділ управлін департамент служб центр заклад установ комітет рад комісі адміністрац інспекц інспектор сектор ' +
  'бюро агентств апарат виконком орган підприємств товариств організац обєднанн асоціац спілк фонд фундац ' +
  'ліце гімназі школ коледж університет інститут академі бібліотек музе театр клуб палац будинок дитсадок садок ' +
  'лікарн поліклінік амбулаторі диспансер стаціонар медцентр поліці прокуратур суд колегі батальйон загін частин ' +
  'бригад гарнізон міністерств кабінет офіс представництв філі відділенн підрозділ група груп штаб осередок ' +
  'притулок гуртожит санатор редакці телерадіокомпані газет церкв громад мережа мереж хаб простір платформ ' +
  'кооператив фірм компані корпорац концерн банк пункт станці архів нотаріус адвокатур госпіталь комунхоз ' +
  'водоканал тепломереж ' +
  // officials and people who act
  'голов заступник староста старост начальник керівник директор уповноважен радник офіцер спеціаліст фахівц ' +
  'секретар координатор депутат виконавц розпорядник замовник старостинськ омбудсман працівник педагог експерт ' +
  'волонтер партнер роботодав лікар психолог старш посадов особ надавач суб’єкт субєкт'

const STEMS = HEADS.split(' ').filter((stem, index, all) => all.indexOf(stem) === index)
const ORGANISATION = new RegExp(`^(?:${STEMS.map((stem) => stem.replaceAll('’', '')).join('|')})`, 'u')

/** True for a word, folded, that heads the name of an organisation or of an official. */
export function isOrganisationWord(folded: string): boolean {
  return ORGANISATION.test(folded)
}

/** Abbreviations of legal forms: they need no explanation and mark a name as an organisation. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'КУ КП КЗ КНП ДУ ДП ГО БО БФ БТ ТОВ ПП АТ ПАТ ПРАТ ФОП ОСББ МБО МГО ВГО ГС НУО СТ НВК ЦПО'.split(' '),
)

const COLLECTIVE =
  /^(?:громадськ|міжнародн|благодійн|релігійн|волонтерськ|неурядов|молодіжн|недержавн|приватн|інш|структурн|виконавчі|органи|орган|заклади|установи|організації|підприємства|засоби|надавачі|головні|гендерні|депутат|суб|служби|територіальні|комунальні|всі|усі|сектор безпеки)/u

/** True for a name of a kind of organisations and not of one: «громадські об’єднання», «заклади освіти». */
export function isCollective(folded: string): boolean {
  return COLLECTIVE.test(folded)
}
