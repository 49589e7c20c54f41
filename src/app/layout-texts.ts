import type { Texts } from '#platform/i18n/locale.ts'

export const layoutTexts = {
  uk: {
    product: 'Поступ',
    skip: 'До змісту сторінки',
    menu: 'Головне меню',
    plans: 'Плани',
    executors: 'Виконавці',
    load: 'Завести план',
    otherLanguage: 'English',
    footer: 'Поступ — плани заходів і цільові програми територіальних громад. Відкритий код, ліцензія EUPL-1.2.',
    notFound: {
      title: 'Такої сторінки немає',
      text: 'Її могли перенести або адресу введено з помилкою. Нічого зі збереженого не втрачено.',
      action: 'До переліку планів',
    },
    failed: {
      title: 'Сторінка не відкрилася',
      text: 'Сталася помилка на нашому боці. Усе, що ви зберегли, на місці. Спробуйте відкрити сторінку ще раз.',
      action: 'Спробувати ще раз',
    },
  },
  en: {
    product: 'Postup',
    skip: 'Skip to the content',
    menu: 'Main menu',
    plans: 'Plans',
    executors: 'Executors',
    load: 'Add a plan',
    otherLanguage: 'Українською',
    footer: 'Postup: action plans and target programmes of territorial communities. Open source, EUPL-1.2.',
    notFound: {
      title: 'There is no such page',
      text: 'It may have moved, or the address has a typing error. Nothing that was saved is lost.',
      action: 'To the list of plans',
    },
    failed: {
      title: 'The page did not open',
      text: 'Something went wrong on our side. Everything you saved is in place. Try to open the page again.',
      action: 'Try again',
    },
  },
} satisfies Texts<unknown>
