import { listed } from '../vocabulary/listed';
import type { Word } from './words';

/** How people are addressed, folded and without full stop. */
export const honorifics = listed(`
mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd reverend fr father sr sister br brother canon dean bishop archdeacon deacon pastor imam rabbi maulana granthi
cllr councillor mp ms msp mla pc dc sgt sergeant inspector coach nurse captain major colonel madam master auntie aunty uncle nan gran grandad
`);

/** Those that are words of the language too: they need a capital, and a name behind them. */
export const wordyHonorifics = listed(`
miss sir doctor father sister brother canon dean bishop deacon pastor lord lady coach nurse captain major colonel master madam inspector sergeant professor auntie aunty uncle nan gran grandad mp ms pc dc
`);

/** Small words inside surnames. */
export const particles = listed(`
de du des da dos del della di la le van von der den ten ter al el bin binti ibn ap ab ferch verch st saint mac mc o ni nic ui mhic fitz y
`);

/** Verbs whose subject is somebody, mostly of saying, thinking and doing at school. */
export const personVerbs = listed(`
said says asked asks told tells thinks thought rang rings phoned emailed wrote writes suggested suggests agreed agrees replied reckons recommends recommended offered offers wants wanted knows knew feels felt
explained explains mentioned mentions reminded reminds promised promises worried worries admitted laughed smiled nodded shrugged cried came comes went arrived arrives left leads led runs ran teaches taught
has had is was will would can could might should does did visited visits showed shows sent sends gave gives takes took met meets joined joins started starts believes believed hopes hoped insisted insists noticed notices
heard hears spoke speaks walked walks sat sits tried tries uses used helped helps looked looks loves likes hates hated needs needed moved moves chaired chairs
`);

/** Verbs and small words before which somebody stands. */
export const personBefore = listed(`
asked ask told tell rang ring rung phone phoned call called email emailed met meet meeting thanked thank visited visit saw see with from for to by like remind reminded invite invited thanks via between about
`);

/** Words that make the word after them a thing, not a person. */
export const determiners = listed(`
the a an this that these those my our your his her its their every each any some no another which what all both most many few several one two three four five six seven eight nine ten
`);

/** Verbs that only somebody does; they make the word at the start of a sentence a person. */
export const sayingVerbs = listed(`
said says asked asks told tells thinks thought rang rings phoned emailed wrote writes suggested suggests agreed agrees replied reckons recommends recommended wants wanted knows knew felt
explained explains mentioned mentions reminded reminds promised promises worried worries admitted laughed smiled nodded shrugged cried came went arrived taught teaches sent gave took met joined believes believed hoped insisted insists
noticed heard spoke walked sat tried
`);

/** `word` is how somebody is addressed; one that is a word of the language too must have a capital. */
export function isTitle(word: Word): boolean {
  return honorifics.has(word.key) && (word.capital !== 'none' || !wordyHonorifics.has(word.key));
}
