import type { ExecutorEntry } from '#modules/intake/index.ts'

const own = (name: string): ExecutorEntry => ({ name, byConsent: false })
/** Not subordinate to the council: takes part by its own consent. */
const consenting = (name: string): ExecutorEntry => ({ name, byConsent: true })

export const COMMUNITY = 'Вільшанська міська територіальна громада'

/** Bodies of the invented community of Vilshany that carry its plans. Names and numbers are made up; posts have no persons. */
export const executors = {
  deputy: own('Заступник міського голови'),
  family: own('Відділ у справах сім’ї, молоді та спорту'),
  staff: own('Відділ кадрової роботи'),
  appeals: own('Відділ звернень і внутрішньої політики'),
  welfare: own('Управління соціального захисту населення'),
  services: own('Центр надання соціальних послуг'),
  children: own('Служба у справах дітей'),
  education: own('Відділ освіти'),
  schools: own('Заклади освіти'),
  training: own('Центр професійного розвитку'),
  culture: own('Відділ культури'),
  library: own('Публічна бібліотека'),
  hospital: own('КНП «Вільшанська міська лікарня»'),
  housing: own('Управління житлово-комунального господарства'),
  works: own('Управління капітального будівництва'),
  architecture: own('Відділ архітектури та містобудування'),
  protection: own('Відділ цивільного захисту'),
  firemen: own('Місцева пожежна охорона'),
  economy: own('Відділ економіки та інвестицій'),
  finance: own('Фінансове управління'),
  onestop: own('Центр надання адміністративних послуг'),
  elders: own('Старости старостинських округів'),
  council: own('Рада з питань внутрішньо переміщених осіб'),
  police: consenting('Вільшанський районний відділ поліції'),
  enlistment: consenting('Територіальний центр комплектування та соціальної підтримки'),
  defenders: consenting('Добровольче формування територіальної громади № 2'),
  employment: consenting('Вільшанська філія обласного центру зайнятості'),
  probation: consenting('Вільшанський районний сектор пробації'),
  lawyers: consenting('Вільшанське бюро правничої допомоги'),
  care: consenting('ГО «Коло турботи»'),
  support: consenting('ГО «Опора»'),
  veterans: consenting('ГО «Спілка ветеранок»'),
} as const satisfies Record<string, ExecutorEntry>
