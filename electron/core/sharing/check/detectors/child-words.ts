/** Words for a child, as a note by a head has them. */
export const childWord =
  /\b(?:pupils?|child|children|child's|children's|boys?|girls?|lads?|kids?|sons?|daughters?|twins?|siblings?|babies|baby|toddlers?|students?|learners?|teenagers?|plentyn|disgybl)\b/i;

/** A stage of school or a class; matched with care, for `P4` is a priority too. */
export const stageWord =
  /\b(?:(?:Y|Yr|Year|Bl|Grade|Blwyddyn) ?(?:1[0-4]|[1-9]|R)|[PS] ?[1-7]|Reception|nursery|Nursery|EYFS|KS ?[1-5]|N[12]|Derbyn|(?:[1-9]|1[0-2])(?:st|nd|rd|th) grader|(?:[1-9]|1[0-3])(?:\/[1-9])?[A-Z]{1,2}|[Cc]lass (?:\d{1,2}|[A-Z])[A-Z]?)\b/;
