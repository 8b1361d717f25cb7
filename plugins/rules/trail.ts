// A crumb trail: where a page stands on its site.

/** From the site's front page: `Home > News > Harbour`, `Home/News`. Its last step may be the whole headline. */
const HOME = /^home(?:\s*[>/»›|]\s*[^>/»›|.]{1,40}){0,6}\s*[>/»›|]\s*[^>/»›|]{1,150}$/i
/** From elsewhere: `News » Harbour » Ferry delayed`. Marks of quotation (`« … »`) are no steps. */
const STEPS = /^(?:[^<>«»‹›→.!?]{2,40}\s[>»›→]\s){2,6}[^<>«»‹›→]{2,150}$/
const LONGEST = 300

export const isTrail = (text: string): boolean => text.length < LONGEST && (HOME.test(text) || STEPS.test(text))
