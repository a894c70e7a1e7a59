import type { FindingKind } from '../check/finding';
import type { DescriptionWords } from './describe-subjects';
import type { PseudonymWords } from './pseudonym-words';
import type { SchoolTraits } from './school-traits';

const phases: Readonly<Record<SchoolTraits['phase'], string>> = {
  nursery: 'nursery',
  infant: 'infant school',
  junior: 'junior school',
  primary: 'primary',
  middle: 'middle school',
  secondary: 'secondary',
  'all-through': 'all-through school',
  'sixth-form': 'sixth form',
  special: 'special school',
  'alternative-provision': 'alternative provision',
};

/** How pseudonyms read in British English. */
export const englishDescriptions: DescriptionWords = {
  standing: { head: 'Head', mentor: 'Mentor', adviser: 'Adviser', colleague: 'Colleague', person: 'Person' },
  school: 'School',
  schoolPhrase: ({ size, setting, phase }) => {
    const words = [size, setting, phases[phase]].filter(word => word !== null).join(' ');
    return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
  },
};

/** What stands where something was taken out, in British English. */
export const englishWords: PseudonymWords = {
  gap: '(left out)',
  privateNote: '(a private note)',
  file: 'file',
  family: label => `${label} family`,
  instead,
};

function instead(kind: FindingKind): string {
  switch (kind.kind) {
    case 'email':
      return '(an e-mail address)';
    case 'phone':
      return '(a telephone number)';
    case 'postcode':
    case 'address':
      return '(an address)';
    case 'web-address':
      return '(a link)';
    case 'identifier':
      return '(a number)';
    case 'birth-date':
      return '(a date of birth)';
    case 'age':
      return '(an age)';
    case 'class-name':
      return 'a class';
    case 'pointing':
      return 'a pupil';
    case 'handle':
      return '(a handle)';
    case 'private-link':
      return '(a private note)';
    case 'known-person':
    case 'likely-name':
    case 'initials':
      return 'somebody';
    case 'known-school':
    case 'likely-school':
      return 'a school';
    case 'front-matter':
    case 'hidden-text':
    case 'hidden-characters':
      return '';
    case 'metadata':
    case 'attachment-content':
    case 'safeguarding':
      return '(left out)';
  }
}
