// In which languages is 03/04/2020 always the third of April?

/** English is not among them: the day stands first in Britain, the month in America. */
const DAY_FIRST = new Set('de fr es pt it ru ar nl pl cs da nb no sv fi el tr id'.split(' '))
/** Spanish and Portuguese of the United States do as their neighbours do. */
const MONTH_FIRST_REGION = /-US\b/i

export const isDayFirst = (lang: string | undefined): boolean =>
  lang !== undefined &&
  (lang.toLowerCase() === 'en-gb' ||
    (DAY_FIRST.has(lang.split('-')[0]?.toLowerCase() ?? '') && !MONTH_FIRST_REGION.test(lang)))
