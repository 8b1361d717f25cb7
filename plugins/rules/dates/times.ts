// Times of day as they are printed, and the zone they are in.

/** Zones by the names that mean one zone only. `ET` changes with the season, and CST is in America and in China. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  msk: '+03:00',
  jst: '+09:00'
}
const NAMES = [
  ...Object.keys(ZONES),
  ...'et ct mt pt bst ist sast aest aedt acst awst nzst nzdt cdt cst mst mdt akst hst eat wat cat wib kst sgt hkt pht myt pkt'.split(
    ' '
  )
]
const ZONE = `(?:${NAMES.filter(n => n.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d|z(?!\\p{L})`
const MERIDIEM = '[ap]\\.?\\s?m\\b\\.?'

/** A time that must have minutes, or say whether it is before noon. */
export const TIME = new RegExp(
  `(?:(?<=[\\d\\ue000])t)?(?<!\\d)(?<h>\\d{1,2})(?:(?:[:h.]|\\s?時|\\s?时|\\s?点)\\s?(?<min>\\d\\d)(?:\\s?分)?(?::(?<sec>\\d\\d)(?:[.,]\\d{1,6})?)?\\s?(?<ap>${MERIDIEM})?|\\s?(?<ap2>${MERIDIEM})|\\s?(?=uhr|h\\b))(?:\\s?\\(?(?<zone>${ZONE})\\)?)?(?!\\d)`,
  'giu'
)

/** The groups of `TIME` as `09:30:00+01:00`; undefined if there is no such time, or its zone is not known. */
export function timeOf(groups: Record<string, string | undefined>, day: string, timeZone?: string): string | undefined {
  const clock = clockOf(groups)
  if (!clock) return
  const zone = groups.zone ? offsetOf(groups.zone) : timeZone && offsetIn(timeZone, `${day}T${clock}`)
  return zone && `${clock}${zone}`
}

function clockOf({ h, min = '00', sec = '00', ap, ap2 }: Record<string, string | undefined>): string | undefined {
  const half = (ap ?? ap2)?.[0]?.toLowerCase()
  const hour = half ? (Number(h) % 12) + (half === 'p' ? 12 : 0) : Number(h)
  if (hour > 23 || Number(min) > 59 || Number(sec) > 59 || (half && Number(h) > 12)) return
  return `${String(hour).padStart(2, '0')}:${min}:${sec}`
}

function offsetOf(zone: string): string | undefined {
  const [, name = '', sign = '', hours = '', minutes = '00'] =
    /^([a-z]*)\s?(?:([+-])(\d{1,2}):?(\d\d)?)?$/i.exec(zone.trim()) ?? []
  if (sign && /^(?:|utc|gmt)$/i.test(name)) return `${sign}${hours.padStart(2, '0')}:${minutes}`
  return sign ? undefined : ZONES[name.toLowerCase()]
}

/** The offset of an IANA zone at a local time: what the zone's clock shows at that moment of UTC, mended once. */
function offsetIn(timeZone: string, local: string): string | undefined {
  const utc = Date.parse(`${local}Z`)
  if (Number.isNaN(utc)) return
  const offset = (at: number) => Date.parse(`${shown(timeZone, at)}Z`) - at
  const minutes = offset(utc - offset(utc)) / 60_000
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

const shown = (timeZone: string, at: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T')
