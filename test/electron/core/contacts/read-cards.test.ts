import { describe, expect, it } from 'vitest';
import { contactsLimit } from '../../../../electron/core/contacts/read-cards';
import { cardOf, cardsIn, fixture, readFile } from './card-files';

describe('a card of another program', () => {
  it('reads what abook writes: no version, bare types, commas that nobody escaped', async () => {
    const { cards, unreadable } = await readFile(fixture('abook.vcf'));
    expect(unreadable).toEqual([]);
    expect(cards.map(({ card }) => card)).toEqual([
      {
        name: 'Siân Pugh-Lloyd',
        alsoKnownAs: ['Siân'],
        role: '',
        school: '',
        emails: ['sian@hilltop.example.org', 's.pughlloyd@example.org'],
        phones: ['01632 960 117', '01632 960118'],
        notes: "Met at the heads' conference; knows attendance, and nurture",
        uid: '',
        leftOut: ['address'],
      },
      expect.objectContaining({ name: 'Tom Okafor', emails: ['tom.okafor@example.org'], leftOut: [] }),
    ]);
  });

  it('reads what Evolution writes, and leaves its photo out', async () => {
    const [margaret, aled] = await cardsIn(fixture('evolution-3.0.vcf'));
    expect(margaret).toEqual({
      name: 'Mrs Margaret Brân Hughes',
      alsoKnownAs: ['Maggie'],
      role: 'Headteacher',
      school: 'Ysgol y Bryn',
      emails: ['maggie.hughes@bryn.example.org', 'mh@example.org'],
      phones: ['07700 900789', '01632 960222'],
      notes:
        'Knows: how, when; and why.\nSecond line — with a dash, and enough words after it to make the line longer than seventy-five octets.',
      uid: '',
      leftOut: ['other', 'photo', 'address'],
    });
    expect(aled).toMatchObject({ name: 'Aled Prys', leftOut: [] });
  });

  it('reads the same card in the older form, with quoted-printable lines that are indented', async () => {
    const [now] = await cardsIn(fixture('evolution-3.0.vcf'));
    const [before] = await cardsIn(fixture('evolution-2.1.vcf'));
    expect(before).toEqual({ ...now, alsoKnownAs: [], leftOut: ['photo', 'address', 'other'] });
  });

  it('reads what khard writes, in both versions', async () => {
    const [ngozi] = await cardsIn(fixture('khard-4.0.vcf'));
    const [zoe] = await cardsIn(fixture('khard-3.0.vcf'));
    expect(ngozi).toMatchObject({
      name: 'Ngozi Adeyemi-Clarke',
      alsoKnownAs: ['Ngozi A'],
      role: 'Headteacher, Mentor',
      school: 'Beechwood Primary, Infant Site',
      emails: ['ngozi@beechwood.example.org'],
      phones: ['+44 7700 900456', '01632 960199'],
      leftOut: ['address', 'birthday', 'other'],
    });
    expect(ngozi?.notes).toContain('she keeps a list, in a red folder, of every single thing');
    expect(zoe).toMatchObject({ name: 'Zoë Müller', phones: ['+44 7700 900457', '01632 960199'] });
  });
});

describe('a card as it may come', () => {
  it('understands groups, quoted parameters and any case', async () => {
    const card = await cardOf(
      'item1.email;type=INTERNET;X-NOTE="a:b;c":mary@example.org',
      'item1.X-ABLabel:_$!<Work>!$_',
      'Fn:Mary Jones',
      'tel;value=uri:tel:+44-1632-960001',
    );
    expect(card).toMatchObject({
      name: 'Mary Jones',
      emails: ['mary@example.org'],
      phones: ['+44-1632-960001'],
      leftOut: [],
    });
  });

  it('unfolds lines that were broken in the middle of a character', async () => {
    const bytes = Buffer.from('BEGIN:VCARD\r\nFN:Siân Prŷs\r\nEND:VCARD\r\n');
    const within = bytes.indexOf('â') + 1;
    const folded = Buffer.concat([bytes.subarray(0, within), Buffer.from('\r\n '), bytes.subarray(within)]);
    expect(await cardsIn(folded)).toMatchObject([{ name: 'Siân Prŷs' }]);
  });

  it('takes lines however they end, even mixed', async () => {
    const text = 'BEGIN:VCARD\rFN:One\r\nNOTE:first\n  half\rEND:VCARD\nBEGIN:VCARD\nFN:Two\nEND:VCARD';
    expect(await cardsIn(text)).toMatchObject([{ name: 'One', notes: 'first half' }, { name: 'Two' }]);
  });

  it('reads each line in the letters it is written in, whatever the file says', async () => {
    const latin = Buffer.from('BEGIN:VCARD\nFN;CHARSET=UTF-8:Zoë\nEND:VCARD\n', 'latin1');
    const utf8 = Buffer.from('BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Siân\nEND:VCARD\n');
    const polish = Buffer.concat([
      Buffer.from('BEGIN:VCARD\nFN;CHARSET=ISO-8859-2:'),
      Buffer.from([0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a]),
      Buffer.from('\nEND:VCARD\n'),
    ]);
    const names = (await cardsIn(Buffer.concat([latin, utf8, polish]))).map(({ name }) => name);
    expect(names).toEqual(['Zoë', 'Siân', 'Łukasz']);
  });

  it('goes by a byte order mark, also of UTF-16', async () => {
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 🌿\r\nEND:VCARD\r\n';
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await cardsIn(wide)).toMatchObject([{ name: 'Zoë 🌿' }]);
    expect(await cardsIn(wide.swap16())).toMatchObject([{ name: 'Zoë 🌿' }]);
    expect(await cardsIn(`\ufeff${text}`)).toMatchObject([{ name: 'Zoë 🌿' }]);
  });

  it('decodes quoted-printable and keeps the spaces that are part of it', async () => {
    const card = await cardOf(
      'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Si=C3=A2n=20Lewis',
      'NOTE;QUOTED-PRINTABLE:one =\r\n two=0D=0Athree=',
      ' four',
    );
    expect(card).toMatchObject({ name: 'Siân Lewis', notes: 'one  two\nthree four' });
  });

  it('takes a delimiter for one only where it is not escaped', async () => {
    const card = await cardOf(
      String.raw`FN:Jones\; Mary\, head`,
      String.raw`NICKNAME:back\\,one\,two\;three,four;five`,
      String.raw`ORG:Oakfield\; Primary\\;Office`,
    );
    expect(card).toMatchObject({
      name: 'Jones; Mary, head',
      alsoKnownAs: ['back\\', 'one,two;three', 'four;five'],
      school: 'Oakfield; Primary\\',
    });
  });

  it('puts a name together when none is given as a whole', async () => {
    expect(await cardOf('N:Jones;Mary,Ann;;Mrs;OBE')).toMatchObject({ name: 'Mrs Mary Ann Jones OBE' });
    expect(await cardOf('ORG:Oakfield Primary')).toMatchObject({ name: 'Oakfield Primary', school: '' });
    expect(await cardOf('EMAIL:office@example.org')).toMatchObject({ name: 'office@example.org' });
  });

  it('keeps further names, and says what it leaves out', async () => {
    const card = await cardOf(
      'FN:Mary Jones',
      'FN:Mary Postlethwaite',
      'NICKNAME:Mrs P,Mary Jones',
      'BDAY:1970-02-29',
      'PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRg',
      'ABCDEFGHIJ',
      'ADR:;;1 High Street;Leeds;;;',
      'URL:https://example.org',
    );
    expect(card.alsoKnownAs).toEqual(['Mrs P', 'Mary Postlethwaite']);
    expect(card.leftOut).toEqual(['birthday', 'photo', 'address', 'other']);
  });

  it('leaves out a card that stands inside another', async () => {
    const inner = 'AGENT:\r\nBEGIN:VCARD\r\nFN:Secretary\r\nEND:VCARD';
    const text = `BEGIN:VCARD\r\nFN:Head\r\n${inner}\r\nEMAIL:head@example.org\r\nEND:VCARD\r\n`;
    expect(await cardsIn(text)).toMatchObject([
      { name: 'Head', emails: ['head@example.org'], leftOut: ['other'] },
    ]);
  });
});

describe('a file that is not as it should be', () => {
  it('says which cards it could not read, and reads the others', async () => {
    const text = [
      'BEGIN:VCARD\nFN:No end',
      'BEGIN:VCARD\nFN:Whole\nEND:VCARD',
      'BEGIN:VCARD\nNOTE:nobody\nEND:VCARD',
      'BEGIN:VCARD\nKIND:group\nFN:Heads\nEND:VCARD',
      'END:VCARD\nsomething between\nBEGIN:VCARD\nFN:\u0000\u0001\nEND:VCARD',
      'BEGIN:VCARD\nFN:No end either',
    ].join('\n');
    const { cards, unreadable } = await readFile(text);
    expect(cards).toMatchObject([{ number: 1, card: { name: 'Whole' } }]);
    expect(unreadable).toEqual([1, 3, 4, 5, 6]);
  });

  it('refuses what is no vCard, and what is too large, without reading it', async () => {
    await expect(readFile('name,email\nMary,mary@example.org')).rejects.toMatchObject({
      code: 'unreadable-file',
    });
    await expect(readFile(new Uint8Array(0))).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(readFile(new Uint8Array(contactsLimit + 1))).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  it('cuts nothing silently: what a record cannot hold is said to be left out', async () => {
    const card = await cardOf(
      `FN:${'x'.repeat(600)}`,
      `EMAIL:${'y'.repeat(300)}@example.org`,
      'EMAIL:a@example.org',
    );
    expect(card.name).toHaveLength(500);
    expect(card.emails).toEqual(['a@example.org']);
    expect(card.leftOut).toEqual(['other']);
  });

  it('reads 100,000 lines, 5,000 cards, one endless line and a million folds in a moment', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      [
        'BEGIN:VCARD\r\nVERSION:3.0',
        `FN:Person ${at} Brân`,
        `N:Brân;Person ${at};;;`,
        `ORG:School ${at % 90}`,
        `EMAIL;TYPE=work:person${at}@example.org`,
        'TEL;TYPE=cell:07700 900123',
        'NOTE:Rings back\\, always.',
        `PHOTO;ENCODING=b;TYPE=png:${'A'.repeat(70)}\r\n ${'B'.repeat(70)}`,
        'END:VCARD\r\n',
      ].join('\r\n'),
    ).join('');
    // Of the processor, not of the wall: other tests run beside this one.
    const before = process.cpuUsage();
    expect((await readFile(many)).cards).toHaveLength(5000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);

    const inside = (text: string) => `BEGIN:VCARD\nFN:Mary\n${text}\nEND:VCARD\n`;
    const hostile = [
      inside('X-JUNK:1\n'.repeat(100_000)),
      inside('z'.repeat(8_000_000)),
      inside(`NOTE:${'\n a'.repeat(1_000_000)}`),
      inside(`NOTE;ENCODING=QUOTED-PRINTABLE:${'a=\n'.repeat(1_000_000)}`),
      inside('BEGIN:VCARD\n'.repeat(1000)),
    ];
    for (const text of hostile) expect((await readFile(text)).cards.length).toBeLessThanOrEqual(1);
  }, 30_000);
});
