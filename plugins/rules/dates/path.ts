// The day that a dump's folders and name state: `2020/10/23/ferry.txt`, `20201023.txt`, `2020-10-23_ferry.txt`.
import { isDay } from '../../archive/edtf.ts'

/** Digits right beside it would make it a number of something else. */
const FORMS = [
  /(?<!\d)(?<y>1[6-9]\d\d|20\d\d)(?<s>[-_./])(?<m>\d\d)\k<s>(?<d>\d\d)(?!\d)/g,
  /(?<![\da-f])(?<y>1[6-9]\d\d|20\d\d)(?<m>\d\d)(?<d>\d\d)(?![\da-f])/gi
]

/** EDTF, to the day; undefined if there is none, or there are two that differ. */
export function dayOfPath(path: string): string | undefined {
  for (const form of FORMS) {
    const days = new Set<string>()
    for (const { groups: { y = '', m = '', d = '' } = {} } of path.matchAll(form)) {
      if (Number(m) >= 1 && Number(m) <= 12 && isDay(Number(y), Number(m), Number(d))) days.add(`${y}-${m}-${d}`)
    }
    if (days.size) return days.size === 1 ? [...days][0] : undefined
  }
}
