/** Titles that one document of the community gives and another one quotes. */
export const PROGRAMME =
  'Програма запобігання та протидії домашньому насильству, насильству за ознакою статі та торгівлі людьми на 2026–2028 роки'
