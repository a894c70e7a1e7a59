import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { AppLicence } from '../../shared/domain/app-licences';

const about = z.object({ name: z.string(), version: z.string(), license: z.string().min(1) });
const licenceFile = /^(licen[cs]e|copying|notice|ofl)/i;

/** What a package says of its licence. Rejects, with the package's name, when it names none or its text is nowhere in it. */
export async function packageLicence(folder: string): Promise<AppLicence> {
  const said = about.safeParse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  if (!said.success) throw new Error(`${basename(folder)} does not say what it is licensed under`);
  const { name, version, license } = said.data;
  const text = await licenceText(folder);
  if (text === null) throw new Error(`${name} ${version} comes without the text of its licence`);
  return { name, version, licence: license, text };
}

/** Its files of that name, one after another; else what its README says under “License”. */
async function licenceText(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true });
  const named = (form: RegExp) =>
    entries.filter(entry => entry.isFile() && form.test(entry.name)).map(({ name }) => name);
  const texts = await readAll(folder, named(licenceFile).sort());
  if (texts.length > 0) return texts.join('\n\n');
  const [readme = ''] = await readAll(folder, named(/^readme/i));
  const section = readme.split(/^#+ */m).find(part => /^licen[cs]e\b/i.test(part)) ?? '';
  return /permission/i.test(section) ? section.split('\n').slice(1).join('\n').trim() : null;
}

async function readAll(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  return texts.map(text => text.replaceAll('\r\n', '\n').trim()).filter(text => text !== '');
}
