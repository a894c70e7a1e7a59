import { documentTexts } from '../../../../shared/messages/document-texts';
import { documentWords } from '../../document-words';
import type { FindingKind } from '../check/finding';
import type { DescriptionWords } from './describe-subjects';
import type { PseudonymWords } from './pseudonym-words';
import type { SchoolTraits } from './school-traits';

const texts = () => documentTexts().sharingDocument;

/** How pseudonyms read in the language that is spoken. */
export const descriptionWords: DescriptionWords = {
  get standing() {
    return texts().standing;
  },
  get school() {
    return texts().school;
  },
  schoolTraits,
  schoolPhrase: traits => {
    const words = schoolTraits(traits);
    return documentWords().sharing('schoolPhrase', { vowel: String(/^[aeiou]/.test(words)), words });
  },
};

/** What is not known is left out, and with it the space beside it. */
function schoolTraits(traits: SchoolTraits): string {
  const { size, setting, phase } = texts();
  const words = {
    size: traits.size === null ? '' : size[traits.size],
    setting: traits.setting === null ? '' : setting[traits.setting],
    phase: phase[traits.phase],
  };
  return documentWords().sharing('schoolTraits', words).replaceAll(/\s+/g, ' ').trim();
}

/** What stands where something was taken out, in the language that is spoken. */
export const pseudonymWords: PseudonymWords = {
  get gap() {
    return texts().gap;
  },
  get privateNote() {
    return texts().privateNote;
  },
  get file() {
    return texts().file;
  },
  family: label => documentWords().sharing('family', { label }),
  listed: (label, beside) => documentWords().sharing('listed', { label, beside }),
  instead: wordsFor,
};

function wordsFor(kind: FindingKind): string {
  const { instead, gap, privateNote } = texts();
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
