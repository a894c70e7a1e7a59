/** Why a pack was not opened, by the kind of its problem: what happened, and what to do. */
export const packProblems = {
  'not-a-pack': {
    what: 'This file is not a pack.',
    next: 'A pack’s name ends in .age. If this is the file you were sent, ask for it again: some mail programs change what they carry.',
  },
  'too-large': {
    what: 'This file is larger than any pack may be ({limit, number} MB).',
    next: 'Ask for it in two or three smaller packs.',
  },
  'newer-version': {
    what: 'This pack was made by a later version of Critical Friend than yours.',
    next: 'Install the present version and open the pack again, or ask for the notes as a Word file.',
  },
  'too-much-work': {
    what: 'This pack is locked so hard that opening it could stop this computer.',
    next: 'No Critical Friend makes such packs. Ask whoever sent it what it is before you try anything else.',
  },
  'other-lock-identity': {
    what: 'This pack is sealed for members’ cards, so no passphrase opens it.',
    next: 'If it is meant for you, it was sealed for your card. Make your card, give it to whoever made the pack, and ask for a new one.',
  },
  'other-lock-passphrase': {
    what: 'This pack is locked with a passphrase.',
    next: 'Ask whoever made it for the passphrase, best over the telephone.',
  },
  'wrong-key': {
    what: 'This pack was not sealed for your card.',
    next: 'Ask whoever made it to seal it for you. If you made a new journal since they got your card, send them your present card first.',
  },
  damaged: {
    what: 'This pack is cut short, or was changed on its way.',
    next: 'If it is still being copied, wait a moment and try again. Otherwise ask for it once more.',
  },
  unsigned: {
    what: 'Nobody has signed this pack, so nobody can say whose it is.',
    next: 'Critical Friend signs every pack it makes. Ask the person you expected it from to send it again.',
  },
  forged: {
    what: 'The signature on this pack does not fit what it says. Somebody may have changed it.',
    next: 'Do not use it. Ring the person it claims to be from, and ask for it again.',
  },
  'not-for-you': {
    what: 'This pack was made for other people, and somebody passed it on to you.',
    next: 'What is in it was checked for them, not for you. Ask whoever made it for a pack of your own.',
  },
  malformed: {
    what: 'What is inside this pack is not written as a pack is.',
    next: 'Ask the person you expected it from to send it again. If it happens twice, ask for the notes as a Word file.',
  },
  'bad-content': {
    what: 'This pack holds something that no journal would write.',
    next: 'Ask the person you expected it from whether it is theirs, and to send it again.',
  },
  unknown: {
    what: 'This pack could not be opened.',
    next: 'Ask the person you expected it from to send it again.',
  },
  gone: {
    what: 'The file is no longer where it was.',
    next: 'A stick may have been taken out, or somebody moved the file. Look for it, or choose the file yourself.',
  },
} as const;
