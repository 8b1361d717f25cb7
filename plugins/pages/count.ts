// Numbers of things, as they are printed.

/** `1,234`. Not by `toLocaleString`, whose first call takes as long as a search. */
export const number = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 photo`, `1,234 photos` */
export const counted = (n: number, what: string): string => `${number(n)} ${what}${n === 1 ? '' : 's'}`
