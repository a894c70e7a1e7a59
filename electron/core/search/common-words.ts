/**
 * Words that hold English together and say nothing about what an entry is about. In a journal of sixty entries counting
 * alone cannot tell them from rare ones. Only for naming what entries share: search leaves no word out.
 */
const words = `
  about above across after again against all almost alone along already also although always among and another any anybody
  anyone anything are around ask asked asks away back bad been before began begin behind being below best better between big both
  but call came can cannot come comes could did didn didn't different does doesn doesn't doing don don't done down during each
  early either else end enough even ever every everybody everyone everything few find first five for found four from full gave
  get gets getting give given gives going gone good got great had half hard has have having heard help her here hers herself him
  himself his how however into isn isn't its itself just keep keeps kept kind knew know known knows last late later least leave
  left less let like likely little long look looked looking looks lot made make makes making many may maybe mean means met might
  more most much must myself near need needed needs never new next nobody none nor not nothing now off often old once one only
  onto other others our ours out over own part perhaps place put puts quite rather ready really right said same saw say saying
  says second see seem seemed seems seen self several shall she should show side since six small some somebody someone something
  sometimes soon still such sure take taken takes taking tell ten than that the their theirs them themselves then there these they
  thing things think this those though thought three through till time times today together told too took toward towards tried
  try trying turn twice two under until upon use used uses very want wanted wants was way ways well went were weren what whatever
  when where whether which while who whole whom whose why will with within without won won't work worked works would wouldn write
  written wrote year years yes yesterday yet you your yours yourself
`;

export const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
