/** The headings that job ads have and other pages have not, by what stands under them. */

const LONGEST_HEADING = 70

const ASKED =
  /^(?:(?:job |key |minimum |basic |technical |core |your |our |the )*(?:requirements?|qualifications?|skills?(?: (?:and|&) \w+)?|must[- ]haves?|experience)|what (?:you|we)(?:(?:'|’)ll)?(?: \w+){0,2} (?:need|bring|require|have)(?: \w+){0,4}|what (?:we(?:'|’)re|we are) looking for.*|(?:who|what) (?:you are|you bring|you have)|about you|you (?:have|bring|are)|your (?:profile|background|skills)|what you(?:'|’)?ll bring.*|what makes you.*|ideal candidate.*|required .{0,30}|(?:essential|minimum|selection)(?: \w+)?|person specification|(?:what )?we expect.*|you should have.*|who we(?:(?:'|’)re| are) looking for.*|(?:dein|ihr) profil|das bringst du mit|anforderungen|was du mitbringst|profil recherché|(?:votre )?profil|compétences|requisitos|tu perfil|lo que buscamos|wymagania|oczekujemy|requisiti|il tuo profilo|competenze|functie-?eisen|wat (?:wij vragen|vragen wij|breng je mee)|kvalifikationer|din profil|požadujeme)$/

const DUTIES =
  /^(?:(?:job |key |main |your |core )*(?:responsibilit(?:y|ies)|duties|tasks|mission|role)(?: (?:and|&) \w+)?|what you(?:(?:'|’)ll)?(?: \w+){0,2} (?:do|doing|own|work on|working on|build)|what you do|(?:in this role|your day|day[- ]to[- ]day).*|how you(?:'|’)ll .*|(?:deine|ihre) aufgaben|aufgaben|das erwartet dich|(?:vos )?missions?|responsabilidades|funciones|atividades|obowiązki|zakres obowiązków|responsabilità|mansioni|attività|wat ga je doen|jouw taken|taken|arbetsuppgifter|arbejdsopgaver|náplň práce)$/

const ROLE =
  /^(?:(?:about )?(?:the|this) (?:role|job|position|opportunity|post)|purpose of the .{1,20}|(?:job|role|position|full job) (?:description|summary|overview|purpose|details)|about the (?:team|job|role)|(?:an )?overview(?: of this role)?|description|the opportunity|stellenbeschreibung|description du poste|descripción.*)$/

const NICE =
  /^(?:nice[- ]to[- ]haves?.*|bonus(?: points| skills)?.*|(?:it(?:'|’)s a |a )?plus(?:es)?|preferred .{0,30}|desirable.*|a plus|pluses|good to have.*|(?:would be )?great if.*|von vorteil|wünschenswert|mile widziane)$/

const OFFER =
  /^(?:(?:our |the |your )?(?:benefits|perks)(?: (?:and|&) \w+)?|what we offer.*|we offer|why (?:join|work|you).*|compensation(?: (?:and|&) \w+)?|salary(?: range)?|what(?:'|’)s in it for you|wir bieten|das bieten wir.*|nous offrons|avantages|ofrecemos|oferujemy)$/

const COMPANY =
  /^(?:about (?:us|the company|our (?:company|team))|who we are|company (?:description|overview)|über uns|our (?:tech )?stack|tech stack)$/

const GROUPS: readonly RegExp[] = [ASKED, DUTIES, ROLE, NICE, OFFER, COMPANY]

/** Headings without which a page is not a job ad, however many of the others it has. */
export const CORE_GROUPS = 0b000011

/** Those that tell of the work itself, and neither of the company nor of what it gives. */
export const WORK_GROUPS = 0b001111

/** Words that make a marked heading one of these, wherever in it they stand. */
const LOOSE: readonly RegExp[] = [
  /\b(?:requirements?|qualifications?|your (?:skills|profile)|must[- ]haves?|looking for|criteria|anforderungen)\b/,
  /\b(?:responsibilit(?:y|ies)|duties|your (?:tasks|mission|role|day)|aufgaben|what you(?:(?:'|’)ll)? do)\b/,
]

/** Somebody else says what these look for: a page about a company. */
const OF_OTHERS = /\b(?:they|they're|they’re|their)\b/

/**
 * The bit of the job-ad heading that a text is, or 0.
 * @param marked whether the page marks it as a heading (tag, role or bold)
 */
export function groupOf(text: string, marked: boolean): number {
  if (text.length > LONGEST_HEADING || text.length < 4) return 0
  const line = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|(?<![\s:.!?…*–-])[\s:.!?…*–-]+$/gu, '')
  if (OF_OTHERS.test(line)) return 0
  for (const [index, pattern] of GROUPS.entries()) if (pattern.test(line)) return 1 << index
  if (marked) for (const [index, pattern] of LOOSE.entries()) if (pattern.test(line)) return 1 << index
  return 0
}

export function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The heading of a list of other jobs. */
const OTHER_JOBS =
  /^(?:(?:similar|related|recommended|other|more|featured|latest|recent|suggested)\b(?! (?:about|on|of)\b).{0,30}\b(?:jobs?|roles?|positions?|openings?|opportunities|vacancies)\b.*|(?:people|candidates|others) also (?:viewed|applied).*|jobs? (?:you (?:may|might)|for you|like this).*|more (?:from|at) .{1,60}|you (?:may|might) also .*|ähnliche (?:jobs|stellen).*|offres similaires.*|empleos similares.*)$/i

export function isOtherJobsHeading(text: string): boolean {
  return text.length <= 100 && OTHER_JOBS.test(text.replace(/\s+/g, ' ').trim())
}
