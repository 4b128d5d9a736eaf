import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { ProfileForm } from '../../src/builder/profile-form.js';
import { advise, pressed, stylePart, type StyleDraft } from '../../src/fit-quiz/authoring.js';
import { DIMENSIONS } from '../../src/fit-quiz/dimensions.js';
import type { Point, StyleRange } from '../../src/fit-quiz/model.js';
import { readPractice } from '../../src/practice/read.js';

customElements.define('alliance-profile-form', ProfileForm);

const TODAY = '2026-11-21';
const all = (range: StyleRange, count = 12): StyleDraft =>
  Object.fromEntries(DIMENSIONS.slice(0, count).map(({ id }) => [id, range]));
const codes = (draft: StyleDraft, asOf = TODAY) =>
  advise(draft, asOf, TODAY).map(({ code }) => code);

describe('advice for a therapist who says how they work', () => {
  it('has nothing to say of narrow ranges', () => {
    expect(codes(all({ lo: -1, hi: 1 }))).to.eql([]);
  });

  it('says when more than four ranges are too wide, and not of four', () => {
    expect(codes({ ...all({ lo: 0, hi: 1 }), ...all({ lo: -2, hi: 1 }, 5) })).to.eql(['wide']);
    expect(codes({ ...all({ lo: 0, hi: 1 }), ...all({ lo: -2, hi: 1 }, 4) })).to.eql([]);
  });

  it('says when fewer than half of the first eight are filled in', () => {
    expect(codes(all({ lo: 0, hi: 0 }, 3))).to.eql(['few']);
    expect(codes(all({ lo: 0, hi: 0 }, 4))).to.eql([]);
  });

  it('says when it was last looked at more than a year ago', () => {
    expect(codes(all({ lo: 0, hi: 0 }), '2025-11-21')).to.eql([]);
    expect(codes(all({ lo: 0, hi: 0 }), '2025-11-20')).to.eql(['old']);
  });

  it('names claims and words too long in their notes, and changes none', () => {
    const note = 'I am the best, and it is proven.';
    const found = advise({ ...all({ lo: 0, hi: 0 }), LEAD: { lo: 0, hi: 0, note } }, TODAY, TODAY);
    expect(found.map((one) => one.code === 'claim' && one.claim.word)).to.eql(['proven', 'best']);
    const long = { lo: 0, hi: 0, note: 'a'.repeat(121) };
    expect(codes({ ...all({ lo: 0, hi: 0 }), LEAD: long })).to.eql(['long']);
    expect(stylePart({ LEAD: { lo: 0, hi: 0, note } }, TODAY).style).to.eql({
      LEAD: { lo: 0, hi: 0, note },
    });
  });
});

describe('a range, place by place', () => {
  const at = (...places: Point[]) =>
    places.reduce<StyleRange | undefined>((range, place) => pressed(range, place), undefined);

  it('begins, grows, shrinks and goes', () => {
    expect(at(1)).to.eql({ lo: 1, hi: 1 });
    expect(at(1, -1)).to.eql({ lo: -1, hi: 1 });
    expect(at(1, -1, -1)).to.eql({ lo: 0, hi: 1 });
    expect(at(-2, 2, 0)).to.eql({ lo: 0, hi: 0 });
    expect(at(1, 1)).to.equal(undefined);
  });

  it('always makes what the reader of practice.json takes whole', () => {
    const place = fc.constantFrom<Point>(-2, -1, 0, 1, 2);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const range = at(...places);
        if (!range) return;
        const { style } = stylePart({ LEAD: range }, TODAY);
        const { facts, problems } = readPractice({ therapists: [{ id: 'a', name: 'A', style }] });
        expect(problems).to.eql([]);
        expect(facts.therapists![0]!.style!.LEAD).to.eql(range);
      }),
    );
  });
});

describe('the page where a therapist says how they work', () => {
  const open = async (lang = 'en') => {
    const form = await fixture<ProfileForm>(
      html`<alliance-profile-form lang=${lang}></alliance-profile-form>`,
    );
    const root = form.shadowRoot!;
    const press = async (name: string, group = 0) => {
      const found = [...root.querySelectorAll('[role=group]')[group]!.querySelectorAll('button')];
      found.find((button) => button.ariaLabel === name)!.click();
      await form.updateComplete;
    };
    const words = () => root.textContent.replace(/\s+/g, ' ');
    return { form, root, press, words };
  };

  it('asks twelve things, says what visitors will read, and gives the part', async () => {
    const { root, press, words } = await open();
    expect(root.querySelectorAll('fieldset')).to.have.length(12);
    await press('Nearly always: pick a place to start');
    await press('More often: pick a place to start');
    expect(words()).to.include('Visitors read: Your name says they mostly pick a place to start.');
    const json = JSON.parse(root.querySelector('pre')!.textContent);
    expect(json.style).to.eql({ LEAD: { lo: -2, hi: -1 } });
    expect(json.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps the words of a line whose last place was taken back for another', async () => {
    const { form, root, press, words } = await open();
    await press('Some of each');
    const own = root.querySelector('textarea')!;
    own.value = 'It depends on the day.';
    own.dispatchEvent(new Event('input', { bubbles: true }));
    await form.updateComplete;
    await press('Some of each');
    expect(words()).not.to.include('It depends on the day.');
    await press('More often: pick a place to start');
    expect(words()).to.include('In their words: “It depends on the day.”');
  });

  it('gives its advice as one goes, and stores nothing', async () => {
    const { press, words } = await open();
    expect(words()).to.include('You filled in 0 of the first 8.');
    for (let at = 0; at < 4; at++) await press('Some of each', at);
    expect(words()).to.include('Nothing to change.');
    expect(localStorage).to.have.length(0);
  });

  it('speaks Spanish on a Spanish page', async () => {
    expect((await open('es')).words()).to.include('¿Cómo trabajas?');
  });
});
