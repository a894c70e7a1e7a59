/** The words of invented journals, in the order of how common they are. */

const small =
  'the to and of a in i was it that we for is on with not they but have at she be are he this had my her what so from you all were there their would about do when one if who out said up how been no which them by could more will just than or some can has as then into me time an after only did before because our day now over think think again other first next too like his its your where most even here why us'.split(
    ' ',
  );

const school =
  'school year children staff teacher class head week parents home term attendance meeting governors morning pupils lesson reading phonics behaviour visit ask family team support question advice partner monday friday tuesday wednesday thursday assembly office budget data plan review target progress lunch playground register absence late safeguarding inclusion senco curriculum maths writing marking assessment feedback training cover supply timetable hall kitchen caretaker breakfast club trip transport uniform bullying exclusion mentor coach cohort trust federation diocese council inspector ofsted estyn report outcome evidence moderation nursery reception infant junior deputy apprentice recruitment induction appraisal wellbeing workload succession handover chair clerk minutes agenda policy premises boiler roof leak grant premium funding deficit surplus cluster neighbourhood colleague kindness honest listening trouble promise worry praise quiet noise corridor toast gate bell coat peg book spelling handwriting fluency vocabulary arithmetic fractions science history geography music drama sport swimming garden library computing homework transition secondary primary specialist therapist psychologist autism dyslexia hearing wheelchair allergy medicine ambulance volunteer neighbour grandparent carer foster'.split(
    ' ',
  );

const stems =
  'walk talk turn open close hold carry point start finish answer settle gather lift build draw paint print check count measure weigh balance sort match join part share spread press push pull drop catch throw kick jump skip climb march pace guard watch light sound colour shape form frame plant grow water dig mow rake sweep clean wash dry fold pack stack load lock knock ring call shout whisper murmur hum chant sing play act dress mask mend patch stitch knit weave spin bend stretch twist wind coil wrap cover shelter shield spare lend borrow trade deal bargain profit market order supply demand offer accept refuse agree argue debate reason doubt trust respect honour admire value treasure honey favour labour harbour flavour rumour humour centre metre theatre filter temper hammer chatter flutter glimmer shimmer wander ponder linger hinder render tender gender wonder thunder blunder plunder sunder launder saunder center border folder holder shoulder smoulder boulder powder ladder madder fodder shudder rudder udder adder bladder gather feather weather leather heather bother smother mother brother cluster muster fluster bluster foster roster poster coaster toaster boaster taster paster plaster master faster duster buster custom reckon beckon fasten hasten listen glisten christen moisten soften often lessen worsen harden sadden gladden redden deaden broaden widen lengthen strengthen weaken waken thicken sicken quicken slacken darken sharpen deepen ripen cheapen dampen happen flatten fatten threaten sweeten heighten tighten brighten frighten enlighten whiten straighten shorten hearten smarten kitten mitten button cotton mutton glutton ribbon carbon season lesson prison poison crimson mason basin raisin cousin dozen frozen chosen golden wooden woollen silken oaken earthen track truck trick trim trip trap trot trail train tramp trance trend trial tribe trill troop trump trunk twine twig tweak tune tube tuck tug tumble tunnel'.split(
    ' ',
  );

const prefixes = ['', 're', 'un', 'over', 'under', 'out', 'mis', 'inter', 'fore', 'non'];
const endings = ['', 's', 'ed', 'ing', 'er', 'ers', 'ment', 'ful', 'less', 'ness', 'able'];

const placeStarts =
  'ash beck brad clay corn dun east elm fair fern grims hather holm kirk lang marsh nether oaken penny raven sal skip stan thorn upper walm wether whit wind wool'.split(
    ' ',
  );
const placeEnds =
  'bridge bury by church cliffe combe croft dale den field ford gate ham hill hurst ley mere ridge shaw stead thorpe ton wick wood worth'.split(
    ' ',
  );

export const firstNames =
  'Mary Jo Siân Amira Priya Grace Daniel Thomas Olu Fiona Hannah Ruth Kwame Zoë Elspeth Rhiannon Iqbal Martin Sarah Anwen Declan Niamh Callum Isla Joyce Bernard Chloë Dev Esther Farah Gareth Huw Imogen Jamal Keziah Lorna Maeve Nadia Owen Petra'.split(
    ' ',
  );
const surnameStarts = 'Pos Cun Tat Har Bel Win Mor Lan Gar Hol Ken Pem Rad Sut Tre Vau War Yar Bir Dun'.split(
  ' ',
);
const surnameEnds =
  'thwaite ningham tersall grove lingham slow daunt caster side combe dall berton cliffe tonby venna ghan wick dley chall ford'.split(
    ' ',
  );

export const surnames = surnameStarts.flatMap((start, at) =>
  surnameEnds.filter((_, i) => (i + at) % 3 === 0).map(end => start + end),
);

export const places = placeStarts.flatMap(start => placeEnds.map(end => start + end));

/** At least 20,000 distinct words, most common first. Long tails are built from stems, as languages build them. */
export function vocabularyByRank(): readonly string[] {
  const built = prefixes.flatMap(prefix =>
    endings.flatMap(ending => stems.map(stem => prefix + stem + ending)),
  );
  const mixed = built
    .map((word, at) => ({ word, key: (at * 7919) % built.length }))
    .sort((a, b) => a.key - b.key);
  return [
    ...new Set([...small, ...school, ...stems.slice(0, 120), ...places, ...mixed.map(({ word }) => word)]),
  ];
}

export const tags =
  'attendance phonics behaviour budget governors send parents recruitment workload reading maths premises transition inclusion safeguarding breakfast-club first-100-days peer-review coaching small-schools'.split(
    ' ',
  );
