// Ranks and titles before a name: `Staff Sgt. Jane Roe`, `Dr. Jane Roe`.

const RANK = `
  sgt, sergeant, cpl, corporal, pfc, pvt, private, spc, specialist, lt, lieutenant, capt, captain, cmdr, maj, major, col,
  colonel, gen, general, adm, admiral, ens, ensign, airman, seaman, petty officer, mass communication specialist, warrant
  officer, dr, prof, professor, rev, mr, mrs, ms, miss
`
const BEFORE =
  'staff, senior, senior master, chief, chief master, technical, tech, master, gunnery, lance, first, 1st, 2nd'
const either = (list: string) =>
  list
    .trim()
    .split(/\s*,\s*/)
    .join('|')
    .replace(/\s+/g, '\\s+')
const RANKED = new RegExp(
  `^(?:(?:(?:${either(BEFORE)})\\s+)?(?:${either(RANK)})(?:\\.|\\s+(?:1st|2nd|3rd|first|second|third)\\s+class)?\\s+)+(?=\\p{Lu})`,
  'iu'
)

/** The name behind a rank or a title. */
export const withoutRank = (text: string): string => text.replace(RANKED, '')
