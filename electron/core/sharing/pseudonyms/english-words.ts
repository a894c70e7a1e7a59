import { createTranslator } from 'use-intl/core';
import { sharingDocument } from '../../../../shared/messages/en-GB/sharing-document';
import type { FindingKind } from '../check/finding';
import type { DescriptionWords } from './describe-subjects';
import type { PseudonymWords } from './pseudonym-words';
import type { SchoolTraits } from './school-traits';

const { standing, school, size, setting, phase, gap, privateNote, file, instead } = sharingDocument;
const say = createTranslator({
  locale: 'en-GB',
  messages: { sharingDocument },
  namespace: 'sharingDocument',
});

/** How pseudonyms read in British English. */
export const englishDescriptions: DescriptionWords = {
  standing,
  school,
  schoolTraits,
  schoolPhrase: traits => {
    const words = schoolTraits(traits);
    return say('schoolPhrase', { vowel: String(/^[aeiou]/.test(words)), words });
  },
};

function schoolTraits(traits: SchoolTraits): string {
  return [
    traits.size === null ? '' : size[traits.size],
    traits.setting === null ? '' : setting[traits.setting],
    phase[traits.phase],
  ]
    .filter(word => word !== '')
    .join(' ');
}

/** What stands where something was taken out, in British English. */
export const englishWords: PseudonymWords = {
  gap,
  privateNote,
  file,
  family: label => say('family', { label }),
  listed: (label, beside) => say('listed', { label, beside }),
  instead: wordsFor,
};

function wordsFor(kind: FindingKind): string {
  switch (kind.kind) {
    case 'email':
      return instead.email;
    case 'phone':
      return instead.phone;
    case 'postcode':
    case 'address':
      return instead.address;
    case 'web-address':
      return instead.link;
    case 'identifier':
      return instead.number;
    case 'birth-date':
      return instead.birthDate;
    case 'age':
      return instead.age;
    case 'class-name':
      return instead.class;
    case 'pointing':
      return instead.pupil;
    case 'handle':
      return instead.handle;
    case 'private-link':
      return privateNote;
    case 'known-person':
    case 'likely-name':
    case 'initials':
      return instead.person;
    case 'known-school':
    case 'likely-school':
      return instead.school;
    case 'front-matter':
    case 'hidden-text':
    case 'hidden-characters':
      return '';
    case 'metadata':
    case 'attachment-content':
    case 'safeguarding':
      return gap;
  }
}
