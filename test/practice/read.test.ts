import { expect } from '@open-wc/testing';
import { toJsonSchema } from '@valibot/to-json-schema';
import { parseLoose, readPractice } from '../../src/practice/read.js';
import { PracticeSchema } from '../../src/practice/schema.js';
import { at, nameOf, places, sample, withValue, without, type Place } from './sample.js';

const json = (value: unknown) => JSON.stringify(value);
const told = (problems: readonly { field: string; message: string }[]) =>
  problems.map(({ field, message }) => `${field}: ${message}`).join('\n');

/** What may stand where it should not. `stays` is true where the value is text and stays text. */
const hostile = ({ type, isLink, isPlainText }: Place): [string, unknown, boolean][] => {
  const isText = type === 'string';
  const isGroup = /object|record/.test(type);
  const values: [string, unknown, boolean][] = [
    ['a number', -42.5, false],
    ['true', true, type === 'boolean'],
    ['a list', ['x', 'y'], type === 'array'],
    ...(isGroup ? [] : [['a group', { x: { y: 1 } }, false] as [string, unknown, boolean]]),
    ['a function', () => 1, false],
    ['not a number', NaN, false],
    ['a text', '~', isPlainText || isLink],
    ['huge text', 'x'.repeat(10_000), false],
    ['markup', '<img src=x onerror="window.hacked = 1">', isPlainText],
    ['an unknown word', '__proto__', isPlainText || isLink],
  ];
  const links = [
    'javascript:window.hacked=1',
    'java\nscript:window.hacked=1',
    'JAVASCRIPT://example.com/%0Awindow.hacked=1',
    'data:text/html,<script>window.hacked=1</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'http://example.com/',
    'https://',
    'example.com/ana',
    '//user:secret@example.com/',
  ].map((link): [string, unknown, boolean] => [link, link, isPlainText]);
  return isText ? [...values, ...links] : values;
};

describe('practice.json', () => {
  it('keeps every field of a practice that says everything', () => {
    const { facts, problems } = readPractice(sample);
    expect(told(problems)).to.equal('');
    expect(json(facts)).to.equal(json(sample));
  });

  it('has an example of every field in this test', () => {
    for (const { path } of places) {
      expect(at(sample, path), path.join('.')).to.not.equal(undefined);
    }
    expect(places.length).to.be.above(120);
  });

  for (const place of places) {
    const name = place.path.join('.');
    it(`survives anything in ${name}`, () => {
      for (const [kind, value, stays] of hostile(place)) {
        const input = withValue(sample, place.path, value);
        const { facts, problems } = readPractice(input);
        const why = `${name} = ${kind}`;
        const kept = at(facts, place.path);
        if (!stays || (place.isPlainText && /</.test(String(value)))) {
          const field = nameOf(input, place.path);
          expect(told(problems), why).to.include(field);
          expect(problems[0]!.message, why).to.match(/^[A-Z"].{15,}\.?$/);
        }
        if (stays) {
          const others = withValue(sample, place.path, kept ?? null);
          if (kept !== undefined) expect(json(facts), why).to.equal(json(others));
        } else {
          expect(json(facts), why).to.equal(json(without(sample, place)));
        }
      }
      expect('hacked' in window).to.equal(false);
    });
  }

  it('takes nothing, an empty text, and an empty list or group as not given', () => {
    for (const value of [undefined, null, '', '  \n', [], {}]) {
      const { facts, problems } = readPractice({
        name: value,
        contact: { phone: value, email: 'a@example.com' },
        therapists: value,
      });
      expect(json(facts)).to.equal('{"contact":{"email":"a@example.com"}}');
      expect(problems).to.deep.equal([]);
    }
  });

  it('keeps an empty text of a widget, which hides a line', () => {
    expect(readPractice({ text: { 'booking.lead': '' } }).facts.text).to.deep.equal({
      'booking.lead': '',
    });
  });

  it('is nothing where it is no group at all', () => {
    for (const value of ['[1]', '"x"', '5', 'null', [], [1], 5, true, null, Symbol('x'), 5n]) {
      const { facts, problems } = readPractice(value);
      expect(json(facts)).to.equal('{}');
      expect(told(problems)).to.include('practice.json: This cannot be read.');
    }
  });

  it('says what to change, in the order in which it is written, by the name of the entry', () => {
    const { problems } = readPractice({
      booking: { url: 'javascript:alert(1)', status: 'full', waitlistWeeks: '6' },
      therapists: [{ id: 'ana', name: 'Ana', contact: { email: 'ana at example' } }, { id: 'ben' }],
      website: 5,
      phone: '+1 212 555 0100',
    });
    expect(told(problems).split('\n')).to.deep.equal([
      'booking.url: This address cannot be used. It must start with https:// and hold no user name.',
      'booking.status: Use one of these: ("open" | "waitlist" | "closed").',
      'booking.waitlistWeeks: Write a number without quotes.',
      'therapists.ana.contact.email: Write it like this: hello@example.com',
      'therapists.ben.name: This is missing, so what it belongs to is not used.',
      'website: Write text in quotes.',
      'phone: There is no field of this name here. Check its spelling.',
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal([
      'bad-value',
      'bad-value',
      'wrong-type',
      'bad-value',
      'missing',
      'wrong-type',
      'unknown-field',
    ]);
  });

  it('drops what a prototype could be reached by', () => {
    const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "contact":{"__proto__":{"polluted":1},"phone":"+1 212 555 0100"},
      "text":{"__proto__":"x","constructor.name":"y"},"therapists":[{"__proto__":{"id":"x","name":"y"}}]}`;
    const { facts, problems } = readPractice(text);
    expect(json(facts)).to.equal(
      '{"contact":{"phone":"+1 212 555 0100"},"text":{"constructor.name":"y"}}',
    );
    expect('polluted' in {}).to.equal(false);
    expect(told(problems)).to.include('contact.__proto__: There is no field of this name');
  });

  it('is not misled by a page that changed Object.prototype', () => {
    const polluted = Object.prototype as { name?: unknown; phone?: unknown };
    polluted.name = () => 1;
    polluted.phone = 'x';
    try {
      const { facts, problems } = readPractice('{"region":"GB","contact":{"email":"a@b.co"}}');
      expect(problems).to.deep.equal([]);
      expect(facts.name).to.equal(undefined);
      expect(facts.contact?.phone).to.equal(undefined);
      expect(facts.contact?.email).to.equal('a@b.co');
    } finally {
      delete polluted.name;
      delete polluted.phone;
    }
  });

  it('lets nothing act: getters that throw, rings, depth', () => {
    const ring: Record<string, unknown> = { name: 'A' };
    ring['contact'] = ring;
    expect(readPractice(ring).facts.name).to.equal('A');
    const trap = {
      get name() {
        throw new Error('no');
      },
    };
    expect(json(readPractice(trap).facts)).to.equal('{}');
    const deep = `{"name":"A","contact":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(readPractice(deep).facts.name).to.equal('A');
  });

  it('takes out half characters, which later would throw', () => {
    expect(readPractice('{"name":"A\\ud800\\u0000B \\ud83c\\udf3f"}').facts.name).to.equal('AB 🌿');
  });

  it('reads codes of regions as people write them', () => {
    const region = (value: string) => readPractice({ region: value }).facts.region;
    expect(['us', 'UK', 'gb, us', 'US-NY'].map(region)).to.deep.equal([
      'US',
      'GB',
      'GB, US',
      'US-NY',
    ]);
    expect(['USA', 'America', '1'].map(region)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('knows which days and time zones there are', () => {
    const day = (asOf: string) =>
      readPractice({ therapists: [{ id: 'a', name: 'A', asOf }] }).facts.therapists![0]!.asOf;
    expect(['2028-02-29', '2027-02-29', '2027-6-1', '01/06/2027'].map(day)).to.deep.equal([
      '2028-02-29',
      undefined,
      undefined,
      undefined,
    ]);
    const zone = (timeZone: string) => readPractice({ timeZone }).facts.timeZone;
    expect(['Europe/Berlin', 'UTC', 'Berlin', 'New York'].map(zone)).to.deep.equal([
      'Europe/Berlin',
      'UTC',
      undefined,
      undefined,
    ]);
  });

  it('takes links into the own site, mail, calls and messages', () => {
    const fine = [
      'https://example.com/a?b=1#c',
      '/contact',
      'contact.html',
      '../team/ana',
      '?page=2',
      'mailto:hello@example.com',
      'tel:+12125550100',
      'sms:+12125550100',
      'http://localhost:3000/',
      'http://127.0.0.1/',
    ];
    const kept = (website: string) => readPractice({ website }).facts.website;
    for (const website of fine) expect(kept(website)).to.equal(website);
    const meantForElsewhere = ['example.com', 'www.example.com/ana', 'cal.com/ana', 'a b', '"x"'];
    for (const website of meantForElsewhere) expect(kept(website)).to.equal(undefined);
  });

  it('drops a range that is the wrong way round, and says so', () => {
    const style = { LEAD: { lo: 2, hi: -1 }, TALK: { lo: 0, hi: 0 } };
    const { facts, problems } = readPractice({ therapists: [{ id: 'a', name: 'A', style }] });
    expect(facts.therapists![0]!.style).to.deep.equal({ TALK: { lo: 0, hi: 0 } });
    expect(told(problems)).to.equal('therapists.a.style.LEAD: "lo" is above "hi". Swap the two.');
  });

  it('closes sending when the keys to encrypt with cannot be read', () => {
    for (const encryptTo of ['', 'age1abc', [], ['ssh-rsa x'], [''], null, {}, ['age1ok', 5]]) {
      const { facts, problems } = readPractice({
        name: 'A',
        sending: { endpoint: 'https://example.com/', encryptTo },
      });
      expect(json(facts), json(encryptTo)).to.equal('{"name":"A"}');
      expect(told(problems)).to.include('sending.encryptTo');
    }
  });

  it('keeps the order in which the owner wrote things', () => {
    const text =
      '{"booking":{"url":"/a"},"contact":{"email":"a@b.co","phone":"555 0100"},"name":"A"}';
    expect(json(readPractice(text).facts)).to.equal(text);
  });

  it('stays readable with thousands of mistakes', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
    const { facts, problems } = readPractice({ ...many, name: 'A' });
    expect(json(facts)).to.equal('{"name":"A"}');
    expect(problems.length).to.be.within(1, 50);
  });

  it('reads 500 therapists with a mistake in each', () => {
    const therapists = Array.from({ length: 500 }, (_, index) => ({
      ...sample.therapists[0]!,
      id: `t${index}`,
      pronouns: 5,
    }));
    const { facts } = readPractice({ therapists });
    expect(facts.therapists!.length).to.equal(500);
    expect(facts.therapists![499]!.id).to.equal('t499');
    expect(facts.therapists![499]!.pronouns).to.equal(undefined);
    expect(facts.therapists![499]!.role).to.equal('Psychotherapist');
  });

  it('describes itself as JSON Schema', () => {
    const schema = toJsonSchema(PracticeSchema, { typeMode: 'input', ignoreActions: ['check'] });
    expect(schema.additionalProperties).to.deep.equal({ not: {} });
    expect(Object.keys(schema.properties!)).to.include.members(['name', 'therapists', 'text']);
    expect(schema.required).to.deep.equal([]);
    const therapists = schema.properties!['therapists'] as { items: { required: string[] } };
    expect(therapists.items.required).to.deep.equal(['id', 'name']);
  });
});

describe('JSON out of a page editor', () => {
  const wanted = { name: 'Ana’s “Harbor” practice', contact: { phone: '555-0100' } };

  const spellings: [string, string][] = [
    ['as it was', '{"name": "Ana’s “Harbor” practice", "contact": {"phone": "555-0100"}}'],
    [
      'with curly quotes',
      '{“name”: “Ana’s \\”Harbor\\” practice”, “contact”: {“phone”: “555-0100”}}'
        .replace('\\”', '“')
        .replace('\\”', '”'),
    ],
    [
      'with closing quotes only',
      '{”name”: ”Ana’s “Harbor” practice”, ”contact”: {”phone”: ”555-0100″}}',
    ],
    [
      'with quotes in French and German',
      '{«name»: «Ana’s “Harbor” practice», „contact“: {„phone“: „555-0100“}}',
    ],
    [
      'with numbers for quotes',
      '{&#8220;name&#8221;: &#8220;Ana’s “Harbor” practice&#8221;, &#8220;contact&#8221;: {&#8220;phone&#8221;: &#8220;555-0100&#8243;}}',
    ],
    [
      'escaped once',
      '{&quot;name&quot;: &quot;Ana’s “Harbor” practice&quot;, &quot;contact&quot;: {&quot;phone&quot;: &quot;555-0100&quot;}}',
    ],
    [
      'escaped twice',
      '{&amp;quot;name&amp;quot;: &amp;quot;Ana’s “Harbor” practice&amp;quot;, &amp;quot;contact&amp;quot;: {&amp;quot;phone&amp;quot;: &amp;quot;555-0100&amp;quot;}}',
    ],
    [
      'with paragraphs and line breaks',
      '<p>{<br />\n"name": "Ana’s “Harbor” practice",<br>\n</p>\n<p>"contact": {"phone": "555-0100"}</p>\n<p>}</p>',
    ],
    [
      'with a line break inside a text',
      '{"name": "Ana’s “Harbor”<br />\npractice", "contact": {"phone": "555-0100"}}',
    ],
    [
      'with commas too many and comments',
      '\ufeff{ // ours\n"name": "Ana’s “Harbor” practice", "contact": {"phone": "555-0100",},\n}',
    ],
  ];

  for (const [how, text] of spellings) {
    it(`is read ${how}`, () => {
      expect(parseLoose(text)).to.deep.equal(wanted);
    });
  }

  it('gives back the addresses that escaping broke', () => {
    const text = '{"website": "https://x.co/?a=1&amp;b=2&#038;c=3", "name": "1 &amp;lt; 2"}';
    expect(json(readPractice(text).facts)).to.equal(
      '{"website":"https://x.co/?a=1&b=2&c=3","name":"1 < 2"}',
    );
  });

  it('leaves quotes, slashes and commas inside a text alone while it mends', () => {
    const text = String.raw`{"a": "say \"hi\", // and ,} “so”", "b": "\\",}`;
    expect(parseLoose(text)).to.deep.equal({ a: 'say "hi", // and ,} “so”', b: '\\' });
  });

  it('never becomes HTML', () => {
    const image = '<img src=x onerror=window.hacked=1>';
    expect(parseLoose(`{"name": "${image}",}`)).to.deep.equal({ name: image });
    expect(readPractice('{"name": "&lt;b&gt;"}').facts.name).to.equal('<b>');
    expect(readPractice({ name: image }).facts.name).to.equal(image);
    expect('hacked' in window).to.equal(false);
  });

  it('says so where it cannot be read', () => {
    for (const text of [
      '',
      '{',
      '{"a": }',
      'practice',
      '<html><body>404</body></html>',
      '{‘a’: 1}',
    ]) {
      const { facts, problems } = readPractice(text);
      expect(json(facts)).to.equal('{}');
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-json']);
      expect(problems[0]!.message).to.include('Check its quotes, commas and brackets');
    }
  });

  it('takes time in line with its length, however broken', () => {
    for (const piece of ['“', '"', '<', '\\', '{', ',', '“a', '" ', '&amp;', '/', '<p']) {
      const { facts } = readPractice(`{"name": ${piece.repeat(100_000)}`);
      expect(json(facts)).to.equal('{}');
    }
    expect(readPractice(`{"name":"${'x'.repeat(3_000_000)}"}`).problems.length).to.equal(1);
  });
});
