import { listed } from '../vocabulary/listed';

/** What schools are called besides their own name; taken off, the rest still names the school. */
export const schoolSuffixes = listed(`
primary infant infants junior juniors first middle secondary high upper lower nursery special community school schools academy academies college cofe cof ce rc va vc catholic roman church england of in grammar comprehensive preparatory prep
sixth form free studio technical all through federation trust gynradd gyfun uwchradd babanod iau c e and the voluntary aided controlled foundation centre center pru campus sch acad pri prim aided jm ji jmi jni academytrust multi education
`);

/** Words that make the capitals before them the name of a school. */
export const schoolNouns = listed(`
primary infants infant juniors junior school academy college nursery gynradd gyfun federation grammar secondary high prep
`);

/** Before the name of a school. */
export const schoolPrefixes = listed(`
ysgol bunscoil bunsgoil scoil sgoil coleg colaiste gaelscoil
`);
