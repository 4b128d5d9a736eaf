import { expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { Delivery, heard } from '../../src/sending/delivery.js';
import type { Draft, Message, SealedMessage } from '../../src/sending/message.js';
import type { Outcome } from '../../src/sending/outcome.js';
import { missing, readiness, wrongKeys } from '../../src/sending/ready.js';
import { waitUntil } from '../wait.js';
import { SENDING } from './facts.js';

type Sending = NonNullable<Practice['sending']>;

const draft: Draft = { kind: 'feedback', to: 'Ana', lines: [{ label: 'A', value: 'b' }] };

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

const calls: Call[] = [];
const { fetch } = globalThis;
const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;

/** What the network does from now on. */
function network(answer: (init: RequestInit) => Promise<Response>): void {
  globalThis.fetch = (url, init = {}) => {
    calls.push({ url: String(url as URL), init });
    return answer(init);
  };
}
const yes = () => Promise.resolve(Response.json({ ok: true }));
const breaks = () => Promise.reject(new TypeError('Failed to fetch'));

function delivery(
  sending: Partial<Sending> = {},
  offer: (message: Message | SealedMessage) => Promise<Outcome> | undefined = () => undefined,
) {
  return new Delivery({
    facts: { sending: { ...SENDING, ...sending } },
    subject: 'A message',
    offer,
  });
}
const send = async (one: Delivery, what = draft) => {
  const outcome = await one.send(one.messageOf(what));
  return outcome?.state === 'failed' ? outcome.why : outcome?.state;
};
const bodyOf = (at: number) => JSON.parse(String(calls[at]!.init.body)) as Message & SealedMessage;

describe('sending', () => {
  beforeEach(() => {
    calls.length = 0;
    network(yes);
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    Object.defineProperty(Navigator.prototype, 'onLine', online);
  });

  it('takes no cookies, no address of the page, and one request', async () => {
    expect(await send(delivery())).to.equal('sent');
    expect(calls).to.have.length(1);
    expect(calls[0]!.url).to.equal(SENDING.endpoint);
    expect(calls[0]!.init).to.include({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    expect(calls[0]!.init.keepalive).to.be.undefined;
    expect(calls[0]!.init.signal).to.be.instanceOf(AbortSignal);
  });

  it('keeps the id of the same words over every try, and gives other words another', async () => {
    const one = delivery();
    network(breaks);
    await send(one);
    await send(one);
    const other = { ...draft, lines: [{ label: 'A', value: 'c' }] };
    await send(one, other);
    network(yes);
    await send(one);
    const ids = calls.map((_, at) => bodyOf(at).id);
    expect(ids[1]).to.equal(ids[0]);
    expect(ids[2]).not.to.equal(ids[0]);
    expect(ids[3]).to.equal(ids[0]);
  });

  it('shows the very text that goes', async () => {
    for (const format of ['json', 'web3forms'] as const) {
      calls.length = 0;
      const one = delivery({ format });
      const text = one.show(one.messageOf(draft));
      await send(one);
      expect(calls[0]!.init.body).to.equal(text);
    }
  });

  it('knows what a rejected request may have come to', async () => {
    network(breaks);
    expect(await send(delivery({ format: 'json' })), 'JSON asks first').to.equal('blocked');
    expect(await send(delivery({ format: 'form' })), 'a form is out already').to.equal('unknown');
    expect(await send(delivery({ endpoint: '/messages' })), 'the same site').to.equal('unknown');
  });

  it('knows that nothing left where the page’s own policy forbids it', async () => {
    network(() => {
      setTimeout(() => {
        const told = { effectiveDirective: 'connect-src', bubbles: true } as const;
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            ...told,
            documentURI: location.href,
            violatedDirective: 'connect-src',
            originalPolicy: '',
            disposition: 'enforce',
            statusCode: 200,
          }),
        );
      });
      return breaks();
    });
    expect(await send(delivery({ format: 'form' }))).to.equal('blocked');
  });

  it('asks nothing of the network while offline, and does not know what broke off', async () => {
    let isOn = false;
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => isOn, configurable: true });
    expect(await send(delivery())).to.equal('offline');
    expect(calls).to.have.length(0);
    isOn = true;
    network(() => {
      isOn = false;
      return breaks();
    });
    expect(await send(delivery())).to.equal('unknown');
  });

  it('does not know of a half answer', async () => {
    network(() => {
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"ok":'));
          stream.error(new TypeError('reset'));
        },
      });
      return Promise.resolve(new Response(body));
    });
    expect(await send(delivery())).to.equal('unknown');
  });

  it('sends only what is locked where there are keys; the same bytes again on a second try', async () => {
    const encryptTo = ['age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v'];
    const one = delivery({ encryptTo });
    network(breaks);
    await send(one);
    network(yes);
    expect(await send(one)).to.equal('sent');
    expect(Object.keys(bodyOf(0))).to.deep.equal(['schema', 'id', 'age']);
    expect(calls[0]!.init.body).to.equal(calls[1]!.init.body);
    expect(one.isLocked).to.be.true;
  });

  it('sends nothing where it cannot be locked', async () => {
    const wrong = 'age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3q';
    expect(await send(delivery({ encryptTo: [wrong] }))).to.equal('unlocked');
    expect(await send(delivery({ encryptTo: [] }))).to.equal('unlocked');
    expect(calls).to.have.length(0);
  });

  it('sends nothing itself where the page takes it, and hands over what is locked', async () => {
    const encryptTo = ['age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v'];
    const offered: (Message | SealedMessage)[] = [];
    const offer = (message: Message | SealedMessage) => {
      offered.push(message);
      return Promise.resolve<Outcome>({ state: 'sent' });
    };
    expect(await send(delivery({ endpoint: undefined }, offer))).to.equal('sent');
    expect(await send(delivery({ encryptTo }, offer))).to.equal('sent');
    expect(offered[0]).to.deep.include(draft);
    expect(Object.keys(offered[1]!)).to.deep.equal(['schema', 'id', 'age']);
    expect(calls).to.have.length(0);
  });

  it('tells nothing of words that were cleared meanwhile', async () => {
    let answer: ((response: Response) => void) | undefined;
    network(() => new Promise((resolve) => (answer = resolve)));
    const one = delivery();
    const outcome = one.send(one.messageOf(draft));
    await waitUntil(() => answer);
    one.forget();
    answer!(Response.json({ ok: true }));
    expect(await outcome).to.be.undefined;
  });
});

describe('a page that takes messages over', () => {
  const said = async (value: unknown) => (await heard(Promise.resolve(value), 1000)).state;

  it('says what came of it', async () => {
    expect(await said(undefined)).to.equal('sent');
    expect(await said(Response.json({}))).to.equal('sent');
    expect(await said(false)).to.equal('failed');
    expect(await said(new Response('', { status: 500 }))).to.equal('failed');
    expect(await said(Response.error())).to.equal('unknown');
    expect(await said('unknown')).to.equal('unknown');
    expect((await heard(Promise.reject(new Error('no')), 1000)).state).to.equal('unknown');
  });

  it('does not keep the visitor waiting for ever', async () => {
    expect((await heard(new Promise(() => {}), 20)).state).to.equal('unknown');
  });
});

describe('whether visitors may send', () => {
  const facts: Practice = { privacyUrl: 'https://example.com/privacy', sending: SENDING };

  it('needs all six settings', () => {
    expect(readiness(facts, false)).to.equal('on');
    expect(missing(facts)).to.deep.equal([]);
    for (const name of ['recipient', 'channel', 'responseTime', 'retention'] as const) {
      const less = { ...facts, sending: { ...SENDING, [name]: '' } };
      expect(readiness(less, true), name).to.equal('off');
      expect(missing(less)).to.deep.equal([`sending.${name}`]);
    }
    expect(readiness({ sending: SENDING }, true)).to.equal('off');
    expect(readiness({}, true)).to.equal('off');
  });

  it('is closed where nothing takes a message any more, and open where the page does', () => {
    const closed = { ...facts, sending: { ...SENDING, endpoint: undefined } };
    expect(readiness(closed, false)).to.equal('closed');
    expect(readiness(closed, true)).to.equal('on');
    for (const endpoint of ['mailto:a@b.example', 'tel:+1', 'https://[']) {
      expect(readiness({ ...facts, sending: { ...SENDING, endpoint } }, false)).to.equal('closed');
    }
  });

  it('is closed where a key has a typing error: nothing could be locked', () => {
    const good = 'age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v';
    const withKeys = (...encryptTo: string[]) => ({
      ...facts,
      sending: { ...SENDING, encryptTo },
    });
    expect(readiness(withKeys(good), false)).to.equal('on');
    expect(readiness(withKeys(good, `${good}q`), false)).to.equal('closed');
    expect(readiness(withKeys(good, `${good}q`), true)).to.equal('closed');
    expect(wrongKeys(withKeys(good, `${good}q`))).to.deep.equal([1]);
  });
});
