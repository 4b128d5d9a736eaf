import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { AlliancePractice } from '../../src/practice/alliance-practice.js';
import { bringLocale } from '../../src/ui/locales.js';

customElements.define('test-speaker', class extends AlliancePractice {});

const speaker = (lang: string) =>
  fixture<AlliancePractice>(html`<test-speaker lang=${lang}></test-speaker>`);

const locale = ($code: string, greeting: string) =>
  ({ $code, $name: $code, $dir: 'ltr', greetings: { greeting } }) as const;

const greetingOf = ({ locale: its }: AlliancePractice) =>
  (its.words('greetings') as { greeting?: string }).greeting;

describe('the language of an element', () => {
  it('takes the words of its region, else those of the language', async () => {
    bringLocale(locale('xa', 'Hello'));
    bringLocale(locale('xa-YY', 'Hi there'));
    expect(greetingOf(await speaker('xa-YY'))).to.equal('Hi there');
    expect(greetingOf(await speaker('xa_zz'))).to.equal('Hello');
  });

  it('takes the latest of two that bring the same words', async () => {
    bringLocale(locale('xb', 'Hello'));
    bringLocale(locale('xb', 'Good day'));
    expect(greetingOf(await speaker('xb'))).to.equal('Good day');
  });

  it('has no words in a language that nobody brought', async () => {
    expect((await speaker('xc')).locale.words('greetings')).to.equal(false);
  });

  it('is drawn again when its language comes, and left alone once it is gone', async () => {
    const stays = await speaker('xd');
    const goes = await speaker('xd');
    goes.remove();
    bringLocale(locale('xd', 'Hello'));
    expect([stays.isUpdatePending, goes.isUpdatePending]).to.deep.equal([true, false]);
    await stays.updateComplete;
    expect(greetingOf(stays)).to.equal('Hello');
  });

  it('follows the page when that changes its own', async () => {
    const root = document.documentElement;
    const element = await fixture<AlliancePractice>(html`<test-speaker></test-speaker>`);
    const before = root.getAttribute('lang');
    root.lang = 'xa';
    await aTimeout(0);
    expect(element.isUpdatePending || greetingOf(element) === 'Hello').to.equal(true);
    await element.updateComplete;
    expect(greetingOf(element)).to.equal('Hello');
    if (before === null) root.removeAttribute('lang');
    else root.lang = before;
  });
});
