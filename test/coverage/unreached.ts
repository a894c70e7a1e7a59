import { z } from 'zod';

const position = z.object({ line: z.number().nullish() });
const place = z.object({ start: position });

/** What is read of an Istanbul report: how often each branch and function of a file was taken. */
export const coverageReport = z.record(
  z.string(),
  z.object({
    branchMap: z.record(z.string(), z.object({ loc: place, locations: z.array(place) })),
    b: z.record(z.string(), z.array(z.number())),
    fnMap: z.record(z.string(), z.object({ decl: place })),
    f: z.record(z.string(), z.number()),
  }),
);
type FileCoverage = z.infer<typeof coverageReport>[string];

/** Every branch of a file by the line it begins on and how often it was taken; the functions nobody called are among them. */
const branchesIn = (file: FileCoverage): readonly { readonly line: number; readonly taken: number }[] => [
  ...Object.entries(file.branchMap).flatMap(([id, { loc, locations }]) =>
    // A missing `else` has no place of its own: it is told of where its `if` begins.
    locations.map((where, at) => ({
      line: where.start.line ?? loc.start.line ?? 0,
      taken: file.b[id]?.[at] ?? 0,
    })),
  ),
  ...Object.entries(file.fnMap)
    .filter(([id]) => file.f[id] === 0)
    .map(([, { decl }]) => ({ line: decl.start.line ?? 0, taken: 0 })),
];

/** How many branches a file has, and the numbers of the lines where those begin that were not taken. */
export const reachedIn = (
  file: FileCoverage,
): { readonly branches: number; readonly unreached: readonly number[] } => {
  const branches = branchesIn(file);
  return {
    branches: branches.length,
    unreached: branches.filter(({ taken }) => taken === 0).map(({ line }) => line),
  };
};
