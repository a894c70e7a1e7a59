import type { Finding, Subject } from './finding';

/** Strangers met by a part of their name, `Anna`, are the one whose whole name is in the document, `Anna Jessop`, if there is only one. */
export function settleStrangers(findings: readonly Finding[]): readonly Finding[] {
  const wholes = new Map<string, Set<string>>();
  for (const { subjects } of findings) {
    for (const subject of subjects) {
      if (subject.kind !== 'stranger' || subject.of !== 'person') continue;
      const parts = subject.name.split(' ');
      if (parts.length < 2) continue;
      for (const part of parts) wholes.set(part, (wholes.get(part) ?? new Set()).add(subject.name));
    }
  }
  if (wholes.size === 0) return findings;
  return findings.map(finding => {
    const subjects = finding.subjects.map(subject => settled(subject, wholes));
    return subjects.some((subject, index) => subject !== finding.subjects[index])
      ? { ...finding, subjects }
      : finding;
  });
}

function settled(subject: Subject, wholes: ReadonlyMap<string, ReadonlySet<string>>): Subject {
  if (subject.kind !== 'stranger' || subject.of !== 'person' || subject.name.includes(' ')) return subject;
  const [only, ...others] = wholes.get(subject.name) ?? [];
  return only === undefined || others.length > 0 ? subject : { ...subject, name: only };
}
