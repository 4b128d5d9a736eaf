import type { AllianceFeedback } from '../../src/feedback/feedback.js';
import type { Practice } from '../../src/practice/schema.js';
import type { Message } from '../../src/sending/message.js';
import type { AllianceSendEvent } from '../../src/widget/send-event.js';
import { SENDING, TAKES_MESSAGES } from '../sending/facts.js';
import { waitUntil } from '../wait.js';
import {
  all,
  copying,
  daysAgo,
  expect,
  find,
  has,
  heard,
  keepHistory,
  kept,
  key,
  names,
  open as unfold,
  plain,
  press,
  tap,
  type,
  visit,
  words,
} from './visitor.js';

const PRACTICE: Practice = {
  ...TAKES_MESSAGES,
  sending: { ...SENDING, recordNote: 'It may become part of your record.' },
};
const SEND = 'Send it to my therapist';
const HELPED = 'What helped today?';
const OFF = 'What did not help, or felt off?';

const sent: string[] = [];
const { fetch } = globalThis;
let answer: () => Promise<Response>;

const yes = () => Promise.resolve(Response.json({ ok: true }));
const no = (status: number) => () => Promise.resolve(new Response('', { status }));

const without = (name: string): Practice => {
  const { [name as 'recipient']: _, ...sending } = PRACTICE.sending!;
  return { ...PRACTICE, sending };
};
const dialog = (widget: Element) => widget.shadowRoot!.querySelector('.send')!;
const shown = (widget: Element) => {
  const values = [...dialog(widget).querySelectorAll('dd.sends')].map(
    ({ textContent }) => textContent!,
  );
  const labels = [...dialog(widget).querySelectorAll('dd.sends')].map((value) =>
    plain(value.previousElementSibling!.textContent),
  );
  return labels.map((label, at) => ({ label, value: values[at]! }));
};
const letter = (widget: Element) => dialog(widget).querySelector('pre')!.textContent;
const consent = (widget: Element) =>
  find<HTMLInputElement>(
    widget,
    'checkbox',
    names(widget, 'checkbox').find((name) => name.startsWith('I want Ana'))!,
  );

/** Opens the last look, with two fields filled in. */
async function open(facts = PRACTICE, attributes = {}): Promise<AllianceFeedback> {
  const widget = await visit(attributes, facts);
  await type(widget, HELPED, 'You waited for me.');
  await type(widget, OFF, 'The end came fast.');
  await press(widget, SEND);
  await waitUntil(() => widget.shadowRoot!.querySelector('#send'), 'the last look is there');
  return widget;
}

/** Presses send as somebody who has read it: once more where it was fast. */
async function sendNow(widget: AllianceFeedback, label = 'Send now'): Promise<void> {
  const count = sent.length;
  await press(widget, label);
  if (words(widget).includes('That was fast')) await press(widget, label);
  await waitUntil(() => sent.length > count, 'it is on its way');
}

const cameTo = async (widget: AllianceFeedback, heading: string) =>
  waitUntil(() => words(widget).includes(heading), heading);

describe('sending feedback', () => {
  beforeEach(() => {
    sent.length = 0;
    answer = yes;
    globalThis.fetch = (_, init) => {
      sent.push(String(init!.body));
      return answer();
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  describe('is offered', () => {
    it('26. once the practice has said who reads it, how, how soon, how long it is kept, and its privacy', async () => {
      expect(has(await visit({}, PRACTICE), 'button', SEND)).to.be.true;
      for (const name of ['recipient', 'channel', 'responseTime', 'retention', 'endpoint']) {
        expect(has(await visit({}, without(name)), 'button', SEND), name).to.be.false;
      }
      expect(has(await visit({}, { ...PRACTICE, privacyUrl: undefined }), 'button', SEND)).to.be
        .false;
      expect(has(await visit(), 'button', SEND)).to.be.false;
    });

    it('where the page listens for it, and says that it is closed where nobody does', async () => {
      const widget = await visit({}, without('endpoint'));
      expect(words(widget)).to.include('Sending is closed for now.');
      widget.addEventListener('alliance-send', () => {});
      await widget.updateComplete;
      expect(has(widget, 'button', SEND)).to.be.true;
      expect(words(widget)).not.to.include('Sending is closed');
    });

    it('not to somebody who does not feel safe with the therapist', async () => {
      const widget = await visit({}, PRACTICE);
      await unfold(widget, 'Thinking of a pause or an ending?');
      await press(widget, 'I do not feel safe with them');
      expect(words(widget)).to.include('Your safety comes first');
      expect(has(widget, 'button', SEND)).to.be.false;
    });

    it('not where the owner keeps recorders from what visitors write', async () => {
      (window as { fbq?: unknown }).fbq = () => {};
      try {
        const widget = await visit({ 'tracker-guard': 'block' }, PRACTICE);
        expect(has(widget, 'button', SEND)).to.be.false;
        expect(words(widget)).to.include('So typing and sending are off here.');
      } finally {
        delete (window as { fbq?: unknown }).fbq;
      }
    });

    it('and the owner hears what is missing', async () => {
      const events = await heard(async () => void (await visit({}, without('retention'))));
      expect(events.find((event) => event.includes('sending-incomplete'))).to.include(
        'sending.retention',
      );
    });

    it('with a privacy line that stays true', async () => {
      expect(words(await visit({}, PRACTICE))).to.include('Nothing is sent unless you press send.');
      expect(words(await visit())).to.include('This tool does not send or save your answers.');
    });
  });

  describe('shows, before it goes,', () => {
    it('26. every line and the very text that is sent', async () => {
      const widget = await open();
      await key(widget, 'Could I be open today?', 'End');
      await type(widget, 'Your name (optional)', 'Sam');
      const lines = shown(widget);
      const text = letter(widget);
      expect(lines.map(({ label }) => label)).to.deep.equal([
        'From',
        'Could I be open today?',
        HELPED,
        OFF,
      ]);
      consent(widget).click();
      await sendNow(widget);
      expect(sent[0]).to.equal(text);
      const message = JSON.parse(sent[0]!) as Message;
      expect(message.lines).to.deep.equal(lines);
      expect(Object.keys(message)).to.deep.equal(['schema', 'id', 'kind', 'to', 'lines']);
    });

    it('who gets it, how, when, for how long, and that it is not for emergencies', async () => {
      const text = words(await open());
      for (const part of [
        'It goes to Ana Reyes by our secure inbox.',
        'It leaves this page for inbox.example.',
        'It may take two working days. It is not for emergencies.',
        'It is kept for 12 months.',
        'It may become part of your record.',
        'It will not be made public or used as a review.',
      ]) {
        expect(text).to.include(part);
      }
    });

    it('any line to take out and to put back; the name, too', async () => {
      const widget = await open();
      await press(widget, `Leave out: ${HELPED}`);
      expect(shown(widget).map(({ label }) => label)).to.deep.equal([OFF]);
      expect(letter(widget)).not.to.include('You waited');
      await press(widget, `Put back: ${HELPED}`);
      expect(letter(widget)).to.include('You waited');
      await type(widget, 'Your name (optional)', 'Sam');
      await press(widget, 'Leave out: From');
      expect(letter(widget)).not.to.include('Sam');
      await press(widget, `Leave out: ${HELPED}`);
      await press(widget, `Leave out: ${OFF}`);
      expect(has(widget, 'button', 'Send now')).to.be.false;
    });

    it('nothing to agree to, to send or to copy while every line is out; each can be put back', async () => {
      const widget = await open();
      for (const line of [HELPED, OFF]) await press(widget, `Leave out: ${line}`);
      expect(plain(dialog(widget).textContent)).to.include('Nothing is left to send.');
      expect(names(widget, 'checkbox').join()).not.to.include('I want Ana');
      for (const name of ['Send now', 'Copy the words', 'Save as a file']) {
        expect(has(widget, 'button', name), name).to.equal(false);
      }
      await press(widget, `Put back: ${OFF}`);
      expect(has(widget, 'button', 'Send now')).to.equal(true);
      expect(consent(widget).checked).to.equal(false);
    });

    it('a box for consent, in words, not ticked; nothing goes without it', async () => {
      const widget = await open();
      expect(consent(widget).checked).to.be.false;
      await press(widget, 'Send now');
      expect(words(widget)).to.include('Please tick this box first');
      expect(consent(widget)).to.have.attribute('aria-invalid', 'true');
      expect(widget.shadowRoot!.activeElement).to.equal(consent(widget));
      expect(sent).to.have.length(0);
    });

    it('a hidden field that people are told to leave empty, and lets a person through', async () => {
      const widget = await open();
      consent(widget).click();
      const trap = widget.shadowRoot!.querySelector<HTMLInputElement>('#send-website')!;
      expect(plain(trap.labels![0]!.textContent)).to.equal('Please leave this field empty');
      expect(trap.tabIndex).to.equal(-1);
      expect(trap.closest('[aria-hidden]')).to.be.null;
      trap.value = 'https://spam.example';
      trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await press(widget, 'Send now');
      expect(words(widget)).to.include('A hidden field was filled in.');
      expect(sent).to.have.length(0);
      await sendNow(widget);
      expect(sent[0]).not.to.include('spam');
    });
  });

  describe('comes to', () => {
    it('sent: the words go from the page, with a last copy', async () => {
      const widget = await open();
      consent(widget).click();
      const events = await heard(async () => {
        await sendNow(widget);
        await cameTo(widget, 'It was sent');
      });
      expect(events).to.include('alliance-action {"widget":"feedback","action":"send"}');
      // Only the event that carries the message does; it does not bubble.
      const others = events.filter((event) => !event.startsWith('alliance-send '));
      expect(others.join()).not.to.include('waited');
      expect(find<HTMLTextAreaElement>(widget, 'textbox', HELPED).value).to.equal('');
      expect(widget.shadowRoot!.innerHTML).not.to.include('You waited');
      expect(has(widget, 'button', 'Copy what I sent')).to.be.true;
      await press(widget, 'Done');
      expect(words(widget)).not.to.include('It was sent');
    });

    it('sent, and the words stay where the visitor keeps them, until they clear them', async () => {
      const widget = await open();
      consent(widget).click();
      find(widget, 'checkbox', 'Keep my words on this page after that').click();
      await sendNow(widget);
      await cameTo(widget, 'It was sent');
      expect(find<HTMLTextAreaElement>(widget, 'textbox', HELPED).value).to.equal(
        'You waited for me.',
      );
      await press(widget, 'Clear my words');
      expect(find<HTMLTextAreaElement>(widget, 'textbox', HELPED).value).to.equal('');
      expect(words(widget)).to.include('After Done, they are gone from this page.');
      await press(widget, 'Done');
      expect(widget.shadowRoot!.innerHTML).not.to.include('You waited');
    });

    it('failed or not known: in words, with the words still here and every other way open', async () => {
      for (const [how, heading, why] of [
        [no(413), 'It was not sent', 'It is too long for the other side.'],
        [no(429), 'It was not sent', 'The other side is busy.'],
        [no(400), 'It was not sent', 'The other side did not take it.'],
        [no(500), 'It was not sent', 'The other side has a fault.'],
        [
          () => Promise.reject(new TypeError()),
          'It was not sent',
          'could not reach the other side',
        ],
        [no(502), 'We do not know if it arrived', 'No answer came that we can read.'],
      ] as const) {
        const widget = await open();
        consent(widget).click();
        answer = how;
        await sendNow(widget);
        await cameTo(widget, heading);
        expect(words(widget)).to.include(why);
        expect(words(widget)).to.include('Your words are still here.');
        expect(find<HTMLTextAreaElement>(widget, 'textbox', HELPED).value).to.equal(
          'You waited for me.',
        );
        for (const way of ['Copy the words', 'Save as a file', 'Send again']) {
          expect(has(widget, 'button', way), way).to.be.true;
        }
        expect(has(widget, 'link', 'Call +1 212 555 0100')).to.be.true;
        expect(widget.shadowRoot!.activeElement!.id).to.equal('outcome');
        widget.remove();
      }
    });

    it('the same id when it is tried again', async () => {
      const widget = await open();
      consent(widget).click();
      answer = no(502);
      await sendNow(widget);
      await cameTo(widget, 'We do not know if it arrived');
      answer = yes;
      await sendNow(widget, 'Send again');
      await cameTo(widget, 'It was sent');
      const [first, second] = sent.map((body) => (JSON.parse(body) as Message).id);
      expect(second).to.equal(first);
    });

    it('one message, however often and fast it is pressed; the page may see that it is on its way', async () => {
      const widget = await open();
      consent(widget).click();
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      await sendNow(widget);
      expect(widget.matches(':state(sending)')).to.be.true;
      const button = find(widget, 'button', 'Sending…');
      for (let times = 0; times < 5; times++) button.click();
      go(Response.json({ ok: true }));
      await cameTo(widget, 'It was sent');
      expect(sent).to.have.length(1);
      expect(widget.matches(':state(sending)')).to.be.false;
    });

    it('sent, and the places on the lines are in the history of who keeps one', async () => {
      keepHistory([{ got: 80 }]);
      const widget = await visit({}, PRACTICE);
      await key(widget, 'Did my therapist get what I meant?', 'Home');
      await type(widget, HELPED, 'You waited for me.');
      await press(widget, SEND);
      await waitUntil(() => widget.shadowRoot!.querySelector('#send'));
      expect(kept()!.entries, 'nothing before it was sent').to.have.length(1);
      consent(widget).click();
      await sendNow(widget);
      await cameTo(widget, 'Your places on the lines are in your history.');
      const { entries } = kept()!;
      expect(entries).to.have.length(2);
      expect(entries[1]).to.deep.equal({ day: daysAgo(0), lines: { got: 0 } });
      expect(JSON.stringify(localStorage)).not.to.include('waited');
      localStorage.clear();
    });

    it('sent, and nothing is kept where there is no history, or the day is in it', async () => {
      for (const before of [undefined, { got: 80 }]) {
        if (before) keepHistory([], { entries: [{ day: daysAgo(0), lines: before }] });
        const had = JSON.stringify(localStorage);
        const widget = await visit({}, PRACTICE);
        await tap(widget, 'Did my therapist get what I meant?', 0.25);
        await press(widget, SEND);
        await waitUntil(() => widget.shadowRoot!.querySelector('#send'));
        consent(widget).click();
        await sendNow(widget);
        await cameTo(widget, 'It was sent');
        expect(words(widget)).not.to.include('are in your history');
        expect(JSON.stringify(localStorage)).to.equal(had);
        widget.remove();
      }
      localStorage.clear();
    });

    it('sent, and what was written while it was on its way is still here', async () => {
      const widget = await open();
      consent(widget).click();
      let go: (response: Response) => void = () => {};
      answer = () => new Promise((resolve) => (go = resolve));
      await sendNow(widget);
      await type(widget, OFF, 'And one thing more.');
      go(Response.json({ ok: true }));
      await cameTo(widget, 'It was sent');
      expect(sent.join()).not.to.include('one thing more');
      expect(find<HTMLTextAreaElement>(widget, 'textbox', OFF).value).to.equal(
        'And one thing more.',
      );
      expect(words(widget)).to.include('Your words are still on this page.');
      const [copied] = await copying(() => press(widget, 'Copy what I sent'));
      expect(copied).to.include('The end came fast.').and.not.to.include('one thing more');
    });

    describe('something while the visitor is elsewhere in the widget:', () => {
      let go: (response: Response) => void;

      /** Sends, and turns to another end before there is an answer. */
      async function sendAndTurn(keeps = false): Promise<AllianceFeedback> {
        const widget = await open();
        consent(widget).click();
        if (keeps) find(widget, 'checkbox', 'Keep my words on this page after that').click();
        answer = () => new Promise((resolve) => (go = resolve));
        await sendNow(widget);
        await press(widget, 'Keep it to myself');
        return widget;
      }
      const box = (widget: AllianceFeedback, name: string) =>
        find<HTMLTextAreaElement>(widget, 'textbox', name);

      it('what they write there is not lost, nor what they have asked to keep', async () => {
        const widget = await sendAndTurn();
        await type(widget, OFF, 'And one thing more.');
        go(Response.json({ ok: true }));
        await cameTo(widget, 'It was sent');
        expect(box(widget, OFF).value).to.equal('And one thing more.');
        const keeping = await sendAndTurn(true);
        go(Response.json({ ok: true }));
        await cameTo(keeping, 'It was sent');
        expect(box(keeping, HELPED).value).to.equal('You waited for me.');
      });

      it('they are told that it was not sent, and stay where they write', async () => {
        const widget = await sendAndTurn();
        box(widget, HELPED).focus();
        go(new Response('', { status: 500 }));
        await cameTo(widget, 'The other side has a fault.');
        await waitUntil(
          () =>
            /It was not sent/.test(
              widget.shadowRoot!.querySelector('[role=status].visually-hidden')!.textContent!,
            ),
          'it is read out',
        );
        expect(widget.shadowRoot!.activeElement).to.equal(box(widget, HELPED));
      });

      it('the safety card stays', async () => {
        const widget = await sendAndTurn();
        await unfold(widget, 'Thinking of a pause or an ending?');
        await press(widget, 'I do not feel safe with them');
        go(Response.json({ ok: true }));
        await waitUntil(() => box(widget, HELPED).value === '', 'the words have gone');
        expect(words(widget)).to.include('Your safety comes first');
        expect(widget.shadowRoot!.querySelector('.send')).not.to.exist;
      });
    });

    it('one message where words that were kept are sent again; the visitor hears that they were', async () => {
      const widget = await open();
      for (const label of ['Send now', 'Send now']) {
        consent(widget).click();
        find(widget, 'checkbox', 'Keep my words on this page after that').click();
        await sendNow(widget, label);
        await cameTo(widget, 'It was sent');
        await press(widget, 'Done');
        await press(widget, SEND);
        expect(words(widget)).to.include('You have sent these words before.');
      }
      const [first, second] = sent.map((body) => (JSON.parse(body) as Message).id);
      expect(second).to.equal(first);
      await type(widget, OFF, 'Something new.');
      expect(words(widget)).not.to.include('You have sent these words before.');
    });
  });

  describe('where recorders arrive while the last look is open', () => {
    afterEach(() => {
      Reflect.deleteProperty(globalThis, 'fbq');
    });
    const arrive = (widget: AllianceFeedback, at: HTMLElement) => {
      Object.assign(globalThis, { fbq: () => undefined });
      at.focus();
      // A page without the focus of its window tells nobody.
      const relatedTarget = find(widget, 'button', SEND);
      const options = { bubbles: true, composed: true, relatedTarget };
      at.dispatchEvent(new FocusEvent('focusin', options));
      return widget.updateComplete;
    };

    it('says so in its place, leads there, and leaves every word to be read and copied', async () => {
      const widget = await open(PRACTICE, { 'tracker-guard': 'block' });
      await arrive(widget, consent(widget));
      await waitUntil(
        () => widget.shadowRoot!.activeElement?.id === 'send',
        'it leads to what it says',
      );
      expect(plain(dialog(widget).textContent)).to.match(
        /^Sending is not possible here This page may record what you do\./,
      );
      const [copied] = await copying(() => press(widget, 'Copy the words'));
      expect(copied).to.include('You waited for me.').and.include('The end came fast.');
      await press(widget, 'Back');
      expect(words(widget)).not.to.include('Sending is not possible here');
      expect(has(widget, 'button', SEND)).to.be.false;
    });

    it('leaves fields with words as they are, to be read only, and says why', async () => {
      const widget = await open(PRACTICE, { 'tracker-guard': 'block' });
      const field = find<HTMLTextAreaElement>(widget, 'textbox', HELPED);
      await arrive(widget, field);
      expect(widget.shadowRoot!.activeElement).to.equal(field);
      expect(field.readOnly).to.be.true;
      expect(field.value).to.equal('You waited for me.');
      const hint = widget.shadowRoot!.getElementById('helped-hint')!;
      expect(field.getAttribute('aria-describedby')).to.equal(hint.id);
      expect(plain(hint.textContent)).to.include('So typing and sending are off here.');
      expect(names(widget, 'textbox')).to.deep.equal([HELPED, OFF]);
    });

    it('says what came of a try before, and that it cannot be tried again', async () => {
      const widget = await open(PRACTICE, { 'tracker-guard': 'block' });
      consent(widget).click();
      answer = no(502);
      await sendNow(widget);
      await cameTo(widget, 'We do not know if it arrived');
      await arrive(widget, find(widget, 'button', 'Send again'));
      expect(plain(dialog(widget).textContent))
        .to.include('Sending is not possible here')
        .and.include('We do not know if it arrived');
    });
  });

  describe('lets the page', () => {
    const takes = async (listener: (event: AllianceSendEvent) => void) => {
      const widget = await open();
      widget.addEventListener('alliance-send', listener);
      consent(widget).click();
      await press(widget, 'Send now');
      if (words(widget).includes('That was fast')) await press(widget, 'Send now');
      return widget;
    };

    it('take it over', async () => {
      let message: unknown;
      const widget = await takes((event) => {
        ({ message } = event.detail);
        expect(event.bubbles).to.be.false;
        expect(event.composed).to.be.false;
        event.respondWith(Promise.resolve());
      });
      await cameTo(widget, 'It was sent');
      expect((message as Message).lines).to.have.length(2);
      expect(sent).to.have.length(0);
    });

    it('stop it', async () => {
      const widget = await takes((event) => event.preventDefault());
      await cameTo(widget, 'This page has stopped it.');
      expect(sent).to.have.length(0);
    });

    it('only listen', async () => {
      const widget = await takes(() => {});
      await cameTo(widget, 'It was sent');
      expect(sent).to.have.length(1);
    });
  });

  describe('asks before the page is left', () => {
    const asks = () => {
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    };

    it('only while words wait to be sent', async () => {
      const widget = await visit({}, PRACTICE);
      await type(widget, HELPED, 'You waited for me.');
      expect(asks(), 'before').to.be.false;
      await press(widget, SEND);
      await waitUntil(() => widget.shadowRoot!.querySelector('#send'));
      expect(asks(), 'in the last look').to.be.true;
      await press(widget, 'Go back and change it');
      expect(asks(), 'back').to.be.false;
      await press(widget, SEND);
      consent(widget).click();
      answer = no(500);
      await sendNow(widget);
      await cameTo(widget, 'It was not sent');
      await press(widget, 'Go back and change it');
      expect(asks(), 'tried in vain').to.be.true;
      widget.clear();
      await widget.updateComplete;
      expect(asks(), 'cleared').to.be.false;
    });

    it('not after it was sent, nor once the widget is gone', async () => {
      const widget = await open();
      consent(widget).click();
      await sendNow(widget);
      await cameTo(widget, 'It was sent');
      expect(asks()).to.be.false;
      const other = await open();
      expect(asks()).to.be.true;
      other.remove();
      expect(asks()).to.be.false;
    });
  });

  it('finds nothing of it on the way back by the browser’s own button', async () => {
    const widget = await open();
    await type(widget, 'Your name (optional)', 'Sam');
    consent(widget).click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
    expect(widget.shadowRoot!.innerHTML).not.to.include('waited');
    await press(widget, SEND);
    expect(words(widget)).to.include('There is nothing to send yet.');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.be.false;
  });

  it('forgets all of it when everything is cleared', async () => {
    const widget = await open();
    await type(widget, 'Your name (optional)', 'Sam');
    consent(widget).click();
    await press(widget, 'Clear everything');
    await press(widget, SEND);
    expect(words(widget)).to.include('There is nothing to send yet.');
    expect(
      all(widget, 'textbox')
        .map((box) => (box as HTMLInputElement).value)
        .join(''),
    ).to.equal('');
  });
});
