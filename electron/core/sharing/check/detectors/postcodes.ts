import type { Mark, Sureness } from '../finding';
import { listed } from '../vocabulary/listed';

// BS 7666: the outward part in its six forms, then a digit and two letters that are never C I K M O V.
const full =
  /(?<![A-Za-z\d])(?:GIR ?[0O]AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?[\dO][ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/gi;
const half = /(?<![A-Za-z\d])[A-Z]{1,2}\d{1,2}[A-Z]?(?![A-Za-z\d])/g;

const areas = listed(`
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU
M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
`);

/** Postcodes, and halves of one beside a word about living there. */
export function findPostcodes(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(full)) {
    const shown = match[0];
    const isMixed = shown !== shown.toUpperCase() && shown !== shown.toLowerCase();
    // `Ls1 4ab` is how a telephone writes one that opens a sentence; `P4 1st` is a stage.
    if (isMixed && !isPlausible(shown.toUpperCase())) continue;
    marks.push(markOf(match, isMixed ? 'possible' : surenessOf(shown.toUpperCase())));
  }
  for (const match of text.matchAll(half)) {
    const area = areaOf(match[0]);
    if (area.length === 2 && areas.has(area) && locates(text, match)) marks.push(markOf(match, 'possible'));
  }
  return marks;
}

/** The letters that a postcode begins with. */
function areaOf(shown: string): string {
  return shown.slice(0, shown.search(/\d/));
}

function isPlausible(shown: string): boolean {
  return areas.has(areaOf(shown)) && !/\d(?:ST|ND|RD|TH|FT|YR)$/.test(shown);
}

/** The list of areas ranks, it never hides; stages with an ordinal or a class behind them look alike. */
function surenessOf(shown: string): Sureness {
  const area = areaOf(shown);
  if (/^[PSYR]\d ?\d(?:ST|ND|RD|TH|JS|BS)$/.test(shown)) return 'possible';
  return areas.has(area) ? 'certain' : area.length === 2 ? 'likely' : 'possible';
}

function locates(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  return (
    /^ (?:end|area|estate|flats|side|postcode)\b/i.test(after) ||
    /\b(?:lives?|living|moved|moving|postcode|family|families)\b[^.]*$/i.test(before)
  );
}

function markOf(match: RegExpExecArray, sure: Sureness): Mark {
  return {
    from: match.index,
    to: match.index + match[0].length,
    kind: { kind: 'postcode' },
    sure,
    subjects: [],
  };
}
