/** The head's own card. */
export const ownCard = {
  title: 'Your card',
  why: 'Others need your card to seal a pack that only you can open, and to know that what you send is yours. It holds nothing secret: send it by mail if you like.',
  name: 'Your name, as they know you',
  nameEmpty: 'Write your name first.',
  nameUnfit: 'This name has a character in it that cannot be shown. Type it again, plainly.',
  make: 'Make my card',
  made: 'Your card is made.',
  text: 'Your card, to send',
  copy: 'Copy the card',
  copied: 'Copied. You can paste it for the next ten minutes.',
  print: 'Print the card',
  words: 'Your six words',
  wordsText:
    'When you speak to somebody who has your card, read these aloud. If their screen says the same, they have yours and nobody else’s.',
  rename: 'Change the name',
  renameSave: 'Keep this name',
  renamed:
    'Your card bears the new name. Its six words are the same as before; send the card again when it suits you.',
  cancel: 'Cancel',
  paperTitle: 'Card of {name}',
  paperText:
    'For Critical Friend. On the page of this person, compare the six words there with these: if they are the same, the card you have is theirs and nobody else’s.',
  paperTyped:
    'If it was not sent to you, it can be typed in from this paper. Small and capital letters count; a slip is noticed.',
  paperWords: 'Six words to read aloud',
  paperCard: 'The card',
  paperDate: 'Printed on {date}',
} as const;

/** Somebody's card, on the page of the person. */
export const personCard = {
  title: 'Card',
  none: 'With the card of {name} you can seal packs for them, and be sure which ones are theirs.',
  paste: 'Paste the card they sent',
  replace: 'Paste a newer card',
  has: 'You have the card of “{name}”.',
  compared: 'You compared its six words on {day}.',
  notCompared: 'You have not compared its six words yet.',
  compare: 'Compare the words',
  compareAgain: 'Compare them again',
  forget: 'Forget this card',
  forgetTitle: 'Forget this card?',
  forgetText:
    'You could no longer seal packs for {name}, and packs from them would count as nobody’s. What you took in stays. You can paste the card again whenever you like.',
  forgetWarning: 'Only they can give it to you again',
  forgetGo: 'Forget it',
  forgetting: 'Forgetting it…',
  forgetKeep: 'Keep it',
  forgotten: 'The card is forgotten.',
  kept: 'The card is kept.',
  keptCompared: 'The card is kept, and its words were compared.',
  notKept: 'The card was not kept.',
  pasteTitle: 'The card of {name}',
  pasteText: 'Paste the whole message they sent. The card is found in it.',
  pasteLabel: 'Card',
  pasteGo: 'Read the card',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Paste another card',
  problem: {
    'not-a-card':
      'There is no card in this text. A card begins with “critical-friend-card:” and ends with a semicolon. Copy all of it.',
    mistyped: 'Some of this card is missing or mistyped. Ask for it again, and copy all of it.',
    'newer-version':
      'This card was made by a later version of Critical Friend than yours. Install the present version first.',
  },
  own: 'This is your own card. Ask {name} for theirs.',
  same: 'You have this very card already.',
  nameDiffers: 'The card says “{name}”.',
  otherPerson: 'This card looks like that of {other}. Make sure you are on the right page.',
  taken: 'Somebody else in your journal has this very card. Open their page to see it.',
  otherKeysTitle: 'This is not the card you had of {name}',
  otherKeys:
    'It may be that they have a new journal. It may also be that somebody else sent it. Do not keep it before you have spoken to them and compared the words.',
  compareTitle: 'Read the six words aloud',
  compareText:
    'Ring {name}, or sit together. They open Share and read out the six words of their card; you follow here. Then read these to them.',
  compareHow: 'Not by mail or message: whoever could swap the card could swap the words as well.',
  words: 'The six words of this card',
  areSame: 'They are the same',
  areNot: 'They are not the same',
  later: 'Keep it, compare later',
  differTitle: 'Then it is not their card',
  differNew:
    'It was not kept. Somebody may have put another card in its place on the way. Ask {name} to give you the card in another way, best by hand, and compare again.',
  differOld:
    'The card you had is forgotten, so that nothing is sealed for it any more. Ask {name} for their card in another way, best by hand, and compare again.',
} as const;

/** What a circle shares: members’ cards, and a folder. */
export const circleSharing = {
  title: 'Sharing',
  cards: 'Cards',
  cardsText:
    '{with, plural, =0 {None of the members has given you a card yet.} one {You have the card of one member.} other {You have the cards of # members.}}',
  noMembers: 'Add members to see whose cards you have.',
  compared: 'Words compared',
  notCompared: 'Words not compared yet',
  noCard: 'No card yet',
  list: 'Members and their cards',
  folder: 'Shared folder',
  folderText:
    'A folder all of you can open: on a drive your schools share, or on a stick. Packs are put there, sealed; nothing else is written into it.',
  folderLabel: 'Folder this circle shares',
  folderNow: 'Folder: {folder}',
  otherFolder: 'Another folder for this circle',
  missing:
    'The folder is not there at the moment. If it is on a stick, plug it in; if it is on a drive, connect to it. Nothing is lost.',
  unreadable:
    'This computer does not let Critical Friend look into the folder. Ask whoever looks after it, or choose another folder.',
  nothingNew: 'There is nothing new in it.',
  fresh: '{count, plural, one {One new pack} other {# new packs}}',
  stop: 'Share no folder',
  stopped: 'This circle shares no folder any more. Nothing in the folder was changed.',
  change: 'Change the folder',
  keep: 'Keep the folder',
} as const;

/** New packs in shared folders. */
export const libraryNews = {
  title: 'New for you',
  failed: 'It could not be seen just now whether there is anything new in the folders your circles share.',
  list: 'New packs',
  from: 'A pack from {name}',
  fromUnknown: 'A pack from somebody who calls themselves “{name}”',
  titled: '“{title}”, {notes, plural, one {one note} other {# notes}}, made on {day}',
  locked: 'A pack that is locked with a passphrase',
  broken: 'A pack that cannot be opened',
  arriving: 'A pack that is not whole yet',
  arrivingText: 'It may still be arriving. It is looked at again every minute.',
  lockedText: 'It came {moment}. Whoever made it can tell you the passphrase.',
  brokenText: 'It came {moment}. Look at it to see why.',
  inFolder: 'In the folder of {circle}',
  look: 'Look',
  lookLabel: 'Look at this: {what}',
  pass: 'Not for me',
  passLabel: 'Not for me: {what}',
  passed: 'You are not told of it again. It stays in the folder.',
  more: '{count, plural, one {Show one more} other {Show # more}}',
} as const;
