import { tryVectors } from './complaints';

/** To be run by any runtime: prints what was tried, by which one. */
const result = await tryVectors();
const { node, electron = null } = process.versions;
console.log(JSON.stringify({ node, electron, ...result }));
