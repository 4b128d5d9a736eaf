import { expect } from '@open-wc/testing';
import { findMessages } from '../../src/inbox/find.js';
import { armored, plain } from './samples.js';

const values = (text: string) =>
  findMessages(text).map((found) => (found.type === 'open' ? found.value : found.type));
const ages = (text: string) =>
  findMessages(text).map((found) => (found.type === 'locked' ? found.age : found.type));

const age = armored(500);
const one = plain();
const two = plain({
  lines: [{ label: 'In my words', value: 'A line\nand “another”; with, marks' }],
});

describe('Finding messages in what a therapist has at hand', () => {
  it('reads one message as it was sent, and several in one text', () => {
    expect(values(JSON.stringify(one))).to.deep.equal([one]);
    expect(values(JSON.stringify([one, two]))).to.deep.equal([one, two]);
    expect(values(`${JSON.stringify(one)}\n\n${JSON.stringify(two, null, 2)}`)).to.deep.equal([
      one,
      two,
    ]);
  });

  it('reads what a receiver hands out, with the time it came', () => {
    const text = JSON.stringify({
      messages: [{ seq: 4, receivedAt: '2026-11-20T10:00:00.000Z', message: one }],
      next: null,
    });
    expect(findMessages(text)).to.deep.equal([
      { type: 'open', value: one, at: '2026-11-20T10:00:00.000Z' },
    ]);
  });

  it('finds a locked message in a mail, with the day of the mail', () => {
    const mail = `From: a form service\nDate: Fri, 20 Nov 2026 10:00:00 +0000\nSubject: New message\n\nschema: x\n\n${age}\n--\nSent by a service`;
    expect(findMessages(mail)).to.deep.equal([
      { type: 'locked', age, at: '2026-11-20T10:00:00.000Z' },
    ]);
  });

  const quoted = (text: string, mark: string) =>
    text
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
  const wrapped = age.replace(/(.{40})(?=.)/g, (line) =>
    line.includes('--') ? line : `${line}\n`,
  );
  const JOURNEYS: Record<string, string> = {
    'quoted once': quoted(age, '> '),
    'quoted twice': quoted(age, '>> '),
    'with lines wrapped anew': wrapped,
    'quoted and wrapped': quoted(wrapped, '> '),
    indented: quoted(age, '    '),
    'with line ends of Windows': age.replaceAll('\n', '\r\n'),
    'without line ends': age.trim().replaceAll('\n', ' '),
    'inside JSON': JSON.stringify({ ...one, lines: undefined, age }),
    'inside JSON that a mail has wrapped': quoted(
      JSON.stringify({ schema: one.schema, id: one.id, age }).replace(/(.{70})/g, '$1\n'),
      '> ',
    ),
    'inside JSON of PHP': JSON.stringify({ schema: one.schema, age }).replaceAll('/', '\\/'),
    'with long dashes': age.replaceAll('-----', '—–—'),
    'inside a page': age.replaceAll('\n', '<br />\n'),
    'coded for a mail': age.replaceAll('=', '=3D').replace(/(.{50})(?=.)/g, '$1=\r\n'),
    'with a mark that wraps': age.replace('ENCRYPTED FILE', 'ENCRYPTED\n> FILE'),
  };
  for (const [name, text] of Object.entries(JOURNEYS)) {
    it(`mends a locked message ${name}`, () => {
      expect(ages(`Some words before.\n\n${text}\n\nand after.`)).to.deep.equal([age]);
    });
  }

  it('finds many locked messages in one text, each once', () => {
    const other = armored(700);
    expect(ages(`${age}\nand\n${quoted(other, '> ')}`)).to.deep.equal([age, other]);
  });

  it('hands on a locked message without an end as it stands', () => {
    const [found] = findMessages(`Hello\n${age.slice(0, 300)}`);
    expect(found).to.deep.include({ type: 'broken', raw: age.slice(0, 300) });
  });

  it('hands on an object without an end as it stands', () => {
    const raw = JSON.stringify(one).slice(0, -20);
    expect(findMessages(`Before ${raw}`)).to.deep.equal([{ type: 'broken', raw, at: undefined }]);
  });

  it('reads the message after one without an end', () => {
    const raw = JSON.stringify(one).slice(0, -20);
    expect(findMessages(`${raw}\n${JSON.stringify(two)}`)).to.deep.equal([
      { type: 'broken', raw, at: undefined },
      { type: 'open', value: two, at: undefined },
    ]);
  });

  it('takes an object out of a mail that has quoted and wrapped it', () => {
    const text = JSON.stringify(two).replace(/ /g, '\n> ');
    expect(values(`On Friday they wrote:\n\n> ${text}`)).to.deep.equal([two]);
  });

  it('reads an export as JSON, whatever is around each message', () => {
    const text = JSON.stringify({
      form: 'x',
      submissions: [
        { _date: '2026-11-20T10:00:00.000Z', _gotcha: '', schema: one.schema, id: one.id, age },
        { created_at: '2026-11-21T10:00:00.000Z', data: two },
      ],
    });
    expect(findMessages(text)).to.deep.equal([
      { type: 'locked', age, at: '2026-11-20T10:00:00.000Z' },
      { type: 'open', value: two, at: '2026-11-21T10:00:00.000Z' },
    ]);
  });

  it('puts a message together again that a service has taken apart', () => {
    const row = {
      schema: 'alliance.message/1',
      id: one.id,
      subject: 'New message',
      _gotcha: '',
      email: 'kim@example.com',
      to: 'Ana Reyes',
      kind: 'first-talk',
      Name: 'Kim',
      Email: 'kim@example.com',
      'In my words': 'Hello',
    };
    const lines = [
      { label: 'Name', value: 'Kim' },
      { label: 'Email', value: 'kim@example.com' },
      { label: 'In my words', value: 'Hello' },
    ];
    const { id } = one;
    expect(values(JSON.stringify([row]))).to.deep.equal([
      { schema: row.schema, id, kind: row.kind, to: row.to, lines },
    ]);
  });

  for (const mark of [',', ';', '\t']) {
    it(`reads an export as a table with ${JSON.stringify(mark)} between cells`, () => {
      const rows = [
        ['Submitted at', 'schema', 'id', 'kind', 'to', 'In my words', 'age'],
        [
          '2026-11-20T10:00:00Z',
          one.schema,
          'id-1',
          'feedback',
          'Ana',
          'One, "two"; three\nfour',
          '',
        ],
        ['2026-11-21T10:00:00Z', one.schema, 'id-2', '', '', '', age],
      ];
      const csv = rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
        .join('\r\n');
      const [first, second] = findMessages(`\ufeff${csv}`);
      expect(first).to.deep.equal({
        type: 'open',
        at: '2026-11-20T10:00:00.000Z',
        value: {
          schema: one.schema,
          id: 'id-1',
          kind: 'feedback',
          to: 'Ana',
          lines: [{ label: 'In my words', value: 'One, "two"; three\nfour' }],
        },
      });
      expect(second).to.deep.equal({ type: 'locked', age, at: '2026-11-21T10:00:00.000Z' });
    });
  }

  it('reads a sheet whose cells hold whole messages, as a script for Google writes them', () => {
    const row = { kind: 'feedback', schema: one.schema, to: 'Ana', id: 'id-1', Words: 'Hi, "you"' };
    const text = `id-1,2026-11-20 10:00:00Z,"${JSON.stringify(row).replaceAll('"', '""')}"`;
    expect(findMessages(`${text}\r\n${text.replaceAll('id-1', 'id-2')}`)).to.deep.equal(
      ['id-1', 'id-2'].map((id) => ({
        type: 'open',
        at: '2026-11-20T10:00:00.000Z',
        value: {
          schema: one.schema,
          id,
          kind: 'feedback',
          to: 'Ana',
          lines: [{ label: 'Words', value: 'Hi, "you"' }],
        },
      })),
    );
  });

  it('reads the fields that a service has written into a mail, beside their names', () => {
    const text = [
      'Date: Fri, 20 Nov 2026 10:00:00 +0000',
      '',
      `schema: ${one.schema}`,
      `id: ${one.id}`,
      'to: Ana Reyes',
      'kind: feedback',
      'Could I be open today?: Nearer: I could be open',
      'One thing I wish my therapist knew:: that I think of it',
      'a second line',
      '---',
      'Sent by a service: do not reply',
    ].join('\n');
    const [found] = findMessages(text);
    expect(found).to.deep.equal({
      type: 'open',
      at: '2026-11-20T10:00:00.000Z',
      value: {
        schema: one.schema,
        id: one.id,
        kind: 'feedback',
        to: 'Ana Reyes',
        lines: [
          { label: 'Could I be open today?', value: 'Nearer: I could be open' },
          {
            label: 'One thing I wish my therapist knew:',
            value: 'that I think of it\na second line',
          },
        ],
      },
    });
  });

  it('reads the fields that a service has written into a mail, below their names', () => {
    const text = [
      'schema:',
      one.schema,
      '',
      'id:',
      one.id,
      '',
      'to:',
      'Ana',
      '',
      'kind:',
      'feedback',
      '',
      'Could I be open today?:',
      'Nearer: I could be open',
    ].join('\n');
    expect(values(text)).to.deep.equal([
      {
        schema: one.schema,
        id: one.id,
        kind: 'feedback',
        to: 'Ana',
        lines: [{ label: 'Could I be open today?', value: 'Nearer: I could be open' }],
      },
    ]);
  });

  it('opens a saved mail whose text is coded', () => {
    const coded = btoa(JSON.stringify(one)).replace(/(.{76})/g, '$1\r\n');
    const mail = `Content-Transfer-Encoding: base64\r\n\r\n${coded}\r\n`;
    expect(values(mail)).to.deep.equal([one]);
  });

  it('hands on a message of a later version whole', () => {
    const later = { schema: 'alliance.message/2', id: 'x', pages: [1] };
    expect(values(JSON.stringify(later))).to.deep.equal([later]);
  });

  for (const text of ['', 'Hello, are you free on Monday?', '{"a":1}', '[1,2]', 'a,b\n1,2', '{']) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      expect(findMessages(text)).to.deep.equal([]);
    });
  }
});
