import type { CheckedFinding } from '../../../../shared/contract/sharing';
import type { Subject } from '../../../../shared/domain/sharing/finding';
import { usePersonList, useSchoolList } from '../../../api';

/** Says who a subject is: as the record is called, or as it stands in the text where there is none. */
export function useSubjectNames(): (subject: Subject, finding: CheckedFinding) => string {
  const people = usePersonList().data ?? [];
  const schools = useSchoolList().data ?? [];
  return (subject, finding) => {
    switch (subject.kind) {
      case 'person':
        return people.find(({ id }) => id === subject.id)?.name ?? finding.text;
      case 'school':
        return schools.find(({ id }) => id === subject.id)?.name ?? finding.text;
      case 'stranger':
        return finding.text;
    }
  };
}
