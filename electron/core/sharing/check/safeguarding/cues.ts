import type { SafeguardingSense, SafeguardingTier } from '../finding';

/** Wording of one sense. */
export type Cue = {
  readonly tier: SafeguardingTier;
  readonly sense: SafeguardingSense;
  /** It says enough without a child being mentioned near it. */
  readonly alone: boolean;
  readonly pattern: RegExp;
};

const relatives =
  'dad|daddy|mum|mummy|mam|uncle|auntie|aunty|step-?dad|step-?mum|granddad|grandad|brother|cousin|boyfriend|someone|somebody|a man|her|his';
const who = `(?:he|she|they|I|${relatives}|the)`;
/** Of a child's family, or a child itself: who is told of at home. */
const family = `(?:he|she|${relatives})`;
const told = 'told (?:me|us|a teacher|the ta|her teacher|his teacher|staff) that';
const body =
  '(?:arms?|legs?|face|cheeks?|neck|back|wrists?|eyes?|ears?|thighs?|bottom|body|ribs|head|hands?|shoulders?|chest|tummy|stomach)';
const hurt =
  '(?:hits?|hitting|hurts?|hurting|touch(?:ed|es|ing)?|punch(?:ed|es)?|slap(?:s|ped)?|kick(?:s|ed)?|beats?|smack(?:s|ed)?|chok(?:es|ed))';

function cue(tier: SafeguardingTier, sense: SafeguardingSense, alone: boolean, words: string): Cue {
  return {
    tier,
    sense,
    alone,
    pattern: new RegExp(`\\b(?:${words})\\b`, 'gi'),
  };
}

/** What should stop the writer; inflections, slips of the pen and spaced forms included. English, with Welsh, Irish and American words. */
export const cues: readonly Cue[] = [
  cue(
    1,
    'disclosure',
    true,
    `disclos(?:ed|es|ing|ure|ures)|${told} ${family}|(?:says?|said|saying|told me) (?:that )?(?:his |her |their )?${who} (?:\\w+ ){0,2}${hurt}|(?:asked|begged|told) (?:me|us) not to tell|(?:promise|asked me) not to tell|keep (?:it|this) (?:a )?secret|(?:scared|afraid|frightened|terrified) (?:to go|of going) home|(?:doesn't|does not|didn't|did not|don't) want to go home|made (?:an|the) all?egation|datgel(?:u|iad|odd)`,
  ),
  cue(1, 'disclosure', false, `${told} ${who}`),
  cue(
    1,
    'physical',
    false,
    `bruis(?:e|es|ed|ing)(?: \\w+){0,3} (?:on |to |of )?(?:her |his |their |the |both )?${body}|(?:bruised|black) eye|bruis(?:e|es|ed|ing)|burn marks?|cigarette burns?|bite marks?|bit(?:e|ten) (?:mark )?on (?:her|his|their)|slapp(?:ed|ing)|punch(?:ed|ing)|strangl(?:ed|ing)|(?:the|his|a|with a|with his) belt|un-?explained injur(?:y|ies)|marks? on (?:her|his|their) ${body}|hit (?:him|her|them)(?: at home)?|beaten|cam-?drin`,
  ),
  cue(
    1,
    'sexual',
    false,
    `inapp?ropriate(?:ly)? touch(?:ing|ed)|touched (?:him|her|them) inapp?ropriately|touch(?:ed|es|ing) (?:her|him|them|me|his|hers)(?! by)|sexual(?:ly)? (?:assault(?:ed)?|abus(?:e|ed)|harass(?:ed|ment)|violen(?:ce|t)|exploit(?:ed|ation))|groom(?:ed|ing)|indecent images?|(?:sent|sending|shared|sharing) nudes?|nudes|sextort(?:ion|ed)|sexualised behaviou?rs?|sexualized behaviou?rs?|pregnant|rap(?:e|ed)`,
  ),
  cue(
    1,
    'neglect',
    false,
    `hungry every(?:day| day| morning)|always hungry|un-?washed|left (?:\\w+ ){0,2}alone|home alone|no (?:food|heating|electricity)(?: at home| in the house)?|dirty clothes|same dirty|locked in|locked (?:him|her|them) in|humiliated|calls? (?:him|her|them) (?:\\w+ )?worthless|neglect(?:ed|ful|ing)?|emotional(?:ly)? abus(?:e|ed|ive)|abus(?:ed|ing|ive|er)|esgeulus(?:tod|o)`,
  ),
  cue(
    1,
    'self-and-danger',
    true,
    `self[ -]?harm(?:s|ed|ing)?|over-?dos(?:e|ed|ing)|suicid(?:e|al)|wants? to die|kill (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) life|county lines?|drugs (?:at home|in the house)|traffick(?:ed|ing)|hunan-?niweidio|hunanladdiad|ran away from home`,
  ),
  cue(
    1,
    'self-and-danger',
    false,
    'cutting (?:him|her|them)sel(?:f|ves)|cut (?:him|her|them)sel(?:f|ves)|cutting|ran away|run(?:s|ning)? away|missing|weapons?|knife|knives|gangs?',
  ),
  cue(
    1,
    'practice',
    true,
    'FGM|female genital mutilation|cutting season|forced marriages?|tak(?:en|ing|e)(?: \\w+){0,2} abroad (?:to (?:be married|marry)|for (?:a )?marriage)|radicali[sz](?:ed|ing|ation)|honou?r[- ]based(?: abuse| violence)?',
  ),
  cue(1, 'practice', false, 'extremis(?:t|ts|m)|honou?r|modern slavery'),
  cue(
    1,
    'adult',
    true,
    `all?egations? (?:against|about) (?:a |an |the |one of )?(?:\\w+)|alone with (?:a |the )?(?:pupil|child|girl|boy)s?|messag(?:ing|ed|es) (?:a |the |his |her )?(?:pupil|child|student|girl|boy)s?|over-?familiar|crossed (?:a|the) line|low-?level concerns?`,
  ),
  cue(
    1,
    'adult',
    false,
    'restrain(?:ed|t|ing)|held (?:him|her|them|the (?:child|boy|girl|pupil))(?: down)?|favou?rites?|shouted in (?:his|her|their) face',
  ),
  cue(
    2,
    'process',
    true,
    `section 47|s\\.?47|strategy (?:meeting|discussion)|child protection (?:conference|plan|meeting|enquiry|investigation)|child-in-need|child in need|core group|LADO|MASH|MARAC|Channel panel|CPOMS|MyConcern|logg(?:ed|ing) (?:a|the|this|it as a)? ?concerns?|CIN (?:plan|meeting)|CP (?:plan|conference|meeting|case|chair)|mandated reporter|children's (?:social care|services)|social (?:worker|services)|early help(?: assessment)?|amddiffyn plant|cosaint leanai`,
  ),
  cue(
    2,
    'process',
    false,
    '(?:made |a |the )?referr(?:al|als|ed)|Channel|Prevent|CPS|CIN|CP|MASH|TAF|EHA|Operation Encompass|Gateway team',
  ),
  cue(
    3,
    'colour',
    false,
    "worried about|withdrawn|changed (?:so )?suddenly|tearful|(?:very |so )?upset|domestic(?: violence| abuse)?|drinking|police (?:at|were at|came to) (?:the|their|her|his) (?:house|home)|flinch(?:es|ed)|won't speak|stopped (?:eating|talking)",
  ),
];

/** Phrases in which a cue means something else. */
export const falseFriends =
  /\b(?:bruising (?:meeting|encounter|week|budget|round|conversation|governors|inspection|experience)|bruised egos?|(?:a |the )?hit the (?:targets?|ground|deadline|headlines|roof|nail|wall)|touched by (?:the|a|your|their|his|her|all) \w+|(?:ab|mis)use of (?:the|a|our) (?:system|process|trust|position|budget)|neglected (?:the|our|my|to) \w+|neglect(?:ing|ed)? (?:myself|the (?:garden|building|basics|foundation subjects))|exploit(?:s|ed|ing)? the (?:data|chance|opportunity)|groom(?:ed|ing|s)? (?:a|his|her|my|our|their) successors?|harm(?:s|ed)? to our reputation|burn(?:ed|t) out|locked[- ]in(?: (?:funding|rate|price|costs?|budget|terms))|cutting (?:the |our |back|costs|budgets?|staff|hours|corners|edge|down|across|through|it|class sizes|the grass|and sticking|paper|out)[\w ]{0,10}|missing (?:data|marks?|work|evidence|registers?|paperwork|minutes|pieces?|keys?|homework|fields?|link|books?|policy|the point|from the (?:agenda|register|data|report|list|site|website|minutes))|(?:nothing|something|what|who|page|link|word|number|figure)(?:'s| is| was)? missing|referr?al to (?:a|the) reading list|(?:reading list|dictionary|policy|handbook) referral|referred (?:me |us |him |her |them )?(?:back )?to (?:the|a|his|her|their|my|our) (?:policy|book|handbook|report|reading list|article|minutes|blog|framework|guidance|data)|prevent(?:s|ed|ing)? (?:this|that|it|us|me|them|the|a|any|another|further|bullying|absence|it from)|prevent (?:\w+ ){0,2}(?:happening|being|from)|explosive growth|safeguarding (?:training|audit|governor|policy|policies|lead|link|update|induction|quiz)|social (?:services )?recruitment|gang show|knife and fork|palette knife|butter knife|knife-edge|on a knife.edge|held (?:the|a|an|my|our|their|up|on|over|back|off|together|out|in)(?! (?:child|boy|girl|pupil)| hand| arm)[\w ]{0,12}|punch(?:ed|ing)? (?:above|line|the air|a hole)|slapp(?:ed|ing) (?:on|together)|favou?rites? (?:books?|part|lesson|songs?|things?|subjects?|story|stories|moments?|colour|place|question|quote|way)|honou?r (?:of|roll|the|their|our|our commitments?|board)|in (?:his|her|their|its) honou?r|an honou?r|guest of honou?r|channel(?:s|led|ling)? (?:of|for|the|our|your|into)|english channel|youtube channel|(?:teams|communication|tv) channels?|drinking (?:water|fountain|tea|coffee|chocolate)|left (?:me|us|you) alone|left (?:it|that|this|things?|the \w+|well) alone|let alone|stand alone|run(?:s|ning)? away with|ran away with|no food (?:bank|waste|tech|technology)|belt(?:s)? and braces|under (?:my|our|his|her) belt|tighten(?:ing)? (?:the|our|my|his|a) belt|green belt|the bible belt|weapon of choice|secret weapon|upset (?:the|that|about the) (?:parents?|staff|governors?|rota|timetable|budget|apple)|domestic (?:science|appliances?|flights?|arrangements|staff|budget)|withdrawn (?:the|an?|from the (?:market|framework|scheme|agenda)|offer|application|bid|funding)|worried about (?:the|my|our|a) (?:budget|roof|rota|numbers|data|inspection|timetable|boiler|deficit|report|governors|meeting|results|presentation|website|policy|appointment)[\w ]{0,10})\b/gi;
