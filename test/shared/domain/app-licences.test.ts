import { expect, it } from 'vitest';
import { readLicences, writeLicences } from '../../../shared/domain/app-licences';

const react = { name: 'react', version: '19.3.1', licence: 'MIT', text: 'Copyright\n\n====\nPermission\n' };
const docx = { name: 'docx', version: '9.15.2', licence: 'MIT', text: '  Copyright (c) Dolan' };
const nameless = { name: 'Chromium', version: '', licence: 'in Electron', text: 'See there.' };

it('licences are read as they were written, by name, each under the line that says whose it is', () => {
  expect(readLicences(writeLicences([react, docx, nameless]))).toEqual([
    { title: 'Chromium (in Electron)', text: 'See there.' },
    { title: 'docx 9.15.2 (MIT)', text: 'Copyright (c) Dolan' },
    { title: 'react 19.3.1 (MIT)', text: 'Copyright\n\n====\nPermission' },
  ]);
});

it('two versions of one package stand one after the other', () => {
  const older = { ...react, version: '18.0.0' };
  expect(readLicences(writeLicences([react, older])).map(({ title }) => title)).toEqual([
    'react 18.0.0 (MIT)',
    'react 19.3.1 (MIT)',
  ]);
});

it('no licences are an empty list', () => {
  expect(readLicences(writeLicences([]))).toEqual([]);
});
