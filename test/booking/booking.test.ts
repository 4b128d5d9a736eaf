import { aTimeout, expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { all, find, harbor, names, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

const links = (widget: Element) =>
  names(widget, 'link').filter((name) => !/^(911|9 1 1|Call 9|Text 9|Text HOME|Go to)/.test(name));

/** Follows nothing: a pressed link must not leave the page of the test. */
const stay = (event: Event) => {
  if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
};

describe('booking', () => {
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));
  afterEach(() => sessionStorage.clear());

  describe('shows the ways that are given', () => {
    it('phone only', async () => {
      const widget = await visit({ contact: { phone: '+12125550100' } });
      expect(links(widget)).to.deep.equal(['Call +1 212 555 0100']);
      expect(find(widget, 'link', /Call/)).to.have.attribute('href', 'tel:+12125550100');
    });

    it('e-mail only, with a word on privacy', async () => {
      const widget = await visit({ contact: { email: 'hello@harbor.example' } });
      expect(links(widget)).to.deep.equal(['Send an email']);
      expect(textOf(widget)).to.include('Email is not fully private.');
    });

    it('a scheduler only, in a new tab that learns nothing of this page', async () => {
      const widget = await visit({ booking: { url: 'https://cal.com/harbor' } });
      const link = find(widget, 'link', 'See open times')!;
      expect(link).to.have.attribute('href', 'https://cal.com/harbor');
      expect(link).to.have.attribute('target', '_blank');
      expect(link).to.have.attribute('rel', 'noopener noreferrer');
      expect(textOf(widget)).to.include('Opens cal.com in a new tab');
    });

    it('none: only what to expect, and the crisis lines', async () => {
      const widget = await visit({ region: 'US' });
      expect(names(widget, 'heading')).to.deep.equal(['What to expect from a first talk']);
      expect(links(widget)).to.deep.equal([]);
      expect(names(widget, 'button')).to.deep.equal(['Clear everything']);
      expect(find(widget, 'note', /Need help now/)).to.exist;
    });

    it('none, as its file did not come: the link that the owner wrote between the tags', async () => {
      const file = { src: '/not-there.json' };
      const widget = await visit({}, file, '<a href="tel:+12125550100">Call us</a>');
      await waitUntil(() => names(widget, 'heading').includes('What to expect from a first talk'));
      expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);

      const words = await visit({}, file, '<p>This needs its script.</p>');
      await waitUntil(() => names(words, 'heading').includes('What to expect from a first talk'));
      expect(words.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('all of them, in the order the owner gave', async () => {
      const widget = await visit({
        booking: { url: 'https://cal.com/harbor' },
        contact: { email: 'hello@harbor.example', phone: '+1 212 555 0100' },
      });
      expect(links(widget).map((name) => name.split(' ')[0])).to.deep.equal([
        'See',
        'Send',
        'Call',
      ]);
    });

    it('from attributes that come late', async () => {
      const widget = await visit();
      widget.setAttribute('phone', '+1 212 555 0100');
      widget.setAttribute('booking-url', 'https://cal.com/harbor');
      await widget.updateComplete;
      await aTimeout(0);
      expect(links(widget)[0]).to.equal('Call +1 212 555 0100');
      expect(links(widget)[1]).to.match(/^See open times/);
    });
  });

  it('keep their names in one line beside a long address, at every width', async () => {
    const email = 'anna.katharina.reyes@harbor-street-psychotherapy.example';
    const widget = await visit({ contact: { phone: '+1 212 555 0100', email } });
    const page = widget.parentElement!;
    const name = [...find(widget, 'link', /^Send an email/)!.querySelectorAll('span')].find(
      (part) => part.textContent === 'Send an email',
    )!;
    page.style.width = '900px';
    const line = name.offsetHeight;
    for (const width of [320, 360, 400, 440, 480, 520, 560, 640]) {
      page.style.width = `${width}px`;
      expect(name.offsetHeight, `${width} px`).to.equal(line);
      expect(page.scrollWidth, `${width} px`).to.equal(width);
    }
  });

  it('loads nothing and embeds nothing by itself', async () => {
    const widget = await visit(harbor);
    expect(widget.shadowRoot!.querySelector('iframe, img, script')).to.be.null;
  });

  it('tells the page which way was pressed, and nothing more', async () => {
    const widget = await visit(harbor);
    const told: unknown[] = [];
    widget.addEventListener('alliance-action', ({ detail }) => told.push(detail));
    for (const way of [/^Call/, /^Send a text/, /^Send an email/, /^See open times/]) {
      await press(widget, way);
    }
    expect(told).to.deep.equal(
      ['call', 'text', 'email', 'book'].map((action) => ({ widget: 'booking', action })),
    );
  });

  it('keeps what a visitor picks out of every link', async () => {
    const widget = await visit({
      ...harbor,
      therapists: [
        { id: 'ana', name: 'Ana', contact: { hours: 'Mornings' } },
        { id: 'ben', name: 'Ben' },
      ],
    });
    const before = all(widget, 'link').map((link) => link.getAttribute('href'));
    await press(widget, 'I feel nervous');
    await press(widget, 'I worry about the cost');
    expect(all(widget, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(before);
  });

  describe('mixed feelings', () => {
    it('open one at a time, and are said politely', async () => {
      const widget = await visit(harbor);
      await press(widget, 'I feel nervous');
      expect(find(widget, 'button', 'I feel nervous')).to.have.attribute('aria-pressed', 'true');
      expect(names(widget, 'status').join()).to.include('Many people do');

      await press(widget, 'I have people to talk to');
      expect(find(widget, 'button', 'I feel nervous')).to.have.attribute('aria-pressed', 'false');
      expect(textOf(widget)).to.include('This can sit next to that.');
      expect(widget.shadowRoot!.querySelectorAll('[part=note]:not([role])')).to.have.length(1);

      await press(widget, 'I have people to talk to');
      expect(widget.shadowRoot!.querySelectorAll('[part=note]:not([role])')).to.have.length(0);
    });
  });

  describe('copying', () => {
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('takes the phone number and says so', async () => {
      let copied = '';
      clipboard(async (text) => void (copied = text));
      const widget = await visit(harbor);
      await press(widget, 'Copy the phone number');
      await aTimeout(0);
      expect(copied).to.equal('+1 212 555 0100');
      expect(names(widget, 'status').join()).to.include('Copied.');
      expect(find(widget, 'button', 'Copied.')).to.exist;
    });

    it('takes the words to say, gaps and all', async () => {
      let copied = '';
      clipboard(async (text) => void (copied = text));
      const widget = await visit({ contact: { phone: '+1 212 555 0100' } });
      widget.shadowRoot!.querySelectorAll('summary')[0]!.click();
      await aTimeout(50);
      await press(widget, 'Copy these words');
      await aTimeout(0);
      expect(copied).to.match(/^Hi, my name is \[first name\]\./);
    });

    it('says so where it is not possible', async () => {
      clipboard(() => Promise.reject(new Error('not allowed')));
      const widget = await visit(harbor);
      await press(widget, 'Copy the phone number');
      await aTimeout(0);
      expect(names(widget, 'status').join()).to.include('could not copy');
      expect(find(widget, 'button', 'Copied.')).not.to.exist;
    });
  });

  describe('whether there is room', () => {
    it('names a waiting list', async () => {
      const widget = await visit({
        ...harbor,
        booking: { ...harbor.booking, status: 'waitlist', waitlistWeeks: 6 },
      });
      expect(textOf(widget)).to.include('There is a waiting list of about 6 weeks.');
    });

    it('leads on to someone else when there is none', async () => {
      const widget = await visit({
        ...harbor,
        booking: {
          status: 'closed',
          referralUrl: 'https://directory.example/',
          url: 'https://cal.com/x',
        },
      });
      expect(links(widget)[0]).to.equal('Find someone else');
      expect(find(widget, 'link', /open times/)).not.to.exist;
      expect(find(widget, 'button', 'Not now')).not.to.exist;
      expect(textOf(widget)).to.include('This practice is full right now.');
      expect(textOf(widget)).to.include(
        'You are still welcome to get in touch, or to ask where else to look.',
      );
      const unreachable = await visit({ booking: { status: 'closed' } });
      expect(textOf(unreachable)).not.to.include('You are still welcome');
    });

    it('shows the owner’s own words on where to look', async () => {
      const closed: Practice = { booking: { status: 'closed' } };
      const widget = await visit(closed, {}, '<p slot="referral">Ask Dr. Lee.</p>');
      expect(widget.querySelector('p')!.checkVisibility()).to.be.true;
      expect(widget.querySelector('p')!.assignedSlot!.name).to.equal('referral');
    });
  });

  describe('the licence', () => {
    const withLicence = (validUntil: string): Practice => ({
      ...harbor,
      therapists: [
        {
          id: 'ana',
          name: 'Ana',
          licence: {
            label: 'LCSW',
            number: '0834',
            region: 'US-NY',
            checkUrl: 'https://register.example/0834',
            validUntil,
          },
        },
      ],
    });

    it('can be checked', async () => {
      const widget = await visit(withLicence('2999-01-01'));
      expect(textOf(widget)).to.include('LCSW, number 0834, NY, United States');
      expect(find(widget, 'link', /Check it on the register/)).to.have.attribute(
        'href',
        'https://register.example/0834',
      );
    });

    it('is hidden past its day, and the owner is told', async () => {
      const told: string[] = [];
      const hear = (event: GlobalEventHandlersEventMap['alliance-problem']) =>
        told.push(event.detail.code);
      addEventListener('alliance-problem', hear);
      const widget = await visit(withLicence('2020-01-01'));
      removeEventListener('alliance-problem', hear);
      expect(textOf(widget)).not.to.include('LCSW');
      expect(told).to.include('licence-expired');
    });
  });

  describe('with several therapists', () => {
    const group: Practice = {
      ...harbor,
      therapists: [
        { id: 'ana', name: 'Ana Reyes', contact: { email: 'ana@harbor.example' } },
        { id: 'ben', name: 'Ben Ito', booking: { status: 'closed' } },
      ],
    };

    it('asks whom, and starts with the practice', async () => {
      const widget = await visit(group);
      const who = find(widget, 'combobox', 'Who would you like to talk to?') as HTMLSelectElement;
      expect([...who.options].map(({ text }) => text)).to.deep.equal([
        'Anyone here',
        'Ana Reyes',
        'Ben Ito (full right now)',
      ]);
      expect(who.selectedOptions[0]!.text).to.equal('Anyone here');
      expect(links(widget)[0]).to.match(/^Call/);

      who.value = 'ana';
      who.dispatchEvent(new Event('change'));
      await widget.updateComplete;
      expect(textOf(widget)).to.include('ana@harbor.example');

      who.value = 'ben';
      who.dispatchEvent(new Event('change'));
      await widget.updateComplete;
      expect(textOf(widget)).to.include('Ben Ito has no room for new people right now.');
      expect(find(widget, 'combobox', /Who/)).to.exist;
    });

    it('names the one that was chosen in the words that go out', async () => {
      const widget = await visit(group);
      const who = find(widget, 'combobox', /Who/) as HTMLSelectElement;
      who.value = 'ana';
      who.dispatchEvent(new Event('change'));
      await press(widget, /^Ask with a short form/);
      await waitUntil(() => widget.shadowRoot!.querySelector('#phone'));
      const phone = widget.shadowRoot!.querySelector<HTMLInputElement>('#phone')!;
      phone.value = '212 555 0177';
      phone.dispatchEvent(new InputEvent('input'));
      await press(widget, 'See what it says');
      expect(textOf(widget)).to.include('Who I would like to talk to: Ana Reyes');
    });

    it('does not ask where the page has named one, or where there is only one', async () => {
      const ana = await visit(group, { therapist: 'ana' });
      expect(find(ana, 'combobox', /Who/)).not.to.exist;
      expect(textOf(ana)).to.include('ana@harbor.example');
      const alone = await visit({ ...harbor, therapists: [{ id: 'a', name: 'A' }] });
      expect(find(alone, 'combobox', /Who/)).not.to.exist;
    });
  });

  it('lets the owner replace any words, and hide a line', async () => {
    const widget = await visit({
      ...harbor,
      text: { 'booking.headline': 'Talk with us', 'booking.ways.call': 'Ring {phone}' },
    });
    expect(names(widget, 'heading')[0]).to.equal('Talk with us');
    expect(links(widget)[0]).to.equal('Ring +1 212 555 0100');
  });

  it('keeps numbers in one piece in right-to-left text', async () => {
    const widget = await visit(harbor, { dir: 'rtl' });
    expect(names(widget, 'link')).to.include('Call \u2066+1 212 555 0100\u2069');
  });
});
