import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { AllianceProblemEvent, Problem } from '../../src/practice/problem.js';
import { AnswersController } from '../../src/widget/answers.js';
import { findUnknown } from '../../src/widget/check-attributes.js';
import { checkPanel } from '../../src/widget/check.js';
import { WidgetElement } from '../../src/widget/widget-element.js';
import { waitUntil } from '../wait.js';

class CheckedWidget extends WidgetElement<object> {
  static override readonly widget = 'booking';
  static override readonly english = { headline: 'A widget', intro: '' };
  readonly keep = new AnswersController(this);

  protected emptyState(): object {
    return {};
  }

  protected readState(): object {
    return {};
  }

  renderBody(): unknown {
    return html`<p>Body</p>`;
  }
}
customElements.define('checked-widget', CheckedWidget);

const BAD = { code: 'bad-value', field: 'booking.url', message: '<b>It</b> cannot be used.' };
const NO_REGION = { code: 'crisis-region', field: 'region', message: 'No region is set.' };

const draw = (problems: readonly Problem[], facts = {}) => {
  const host = Object.assign(document.createElement('div'), { problems, facts });
  return fixture<HTMLElement>(html`<div>${checkPanel(host)}</div>`);
};
const itemsOf = (root: ParentNode) =>
  [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
const summaryOf = (root: ParentNode) => root.querySelector('summary')?.textContent ?? '';

const make = (json = {}) =>
  fixture<CheckedWidget>(
    html`<checked-widget
      ><script type="application/json">
        ${JSON.stringify(json)}
      </script></checked-widget
    >`,
  );
const panelIn = (widget: Element) => widget.shadowRoot!.querySelector('.check-panel');

/** Looks at the page by another address for a while. */
async function at(search: string, act: () => Promise<void>): Promise<void> {
  const { href } = location;
  history.replaceState(null, '', search);
  try {
    await act();
  } finally {
    history.replaceState(null, '', href);
  }
}

describe('the owner’s panel', () => {
  it('says where and what, as text', async () => {
    const panel = await draw([BAD, { ...BAD, field: 'website' }]);
    expect(summaryOf(panel)).to.match(/^\s*2 to check/);
    expect(itemsOf(panel)).to.deep.equal([
      'booking.url: <b>It</b> cannot be used.',
      'website: <b>It</b> cannot be used.',
    ]);
    await expect(panel).to.be.accessible();
  });

  it('says that there is nothing to check', async () => {
    expect(summaryOf(await draw([]))).to.include('Nothing');
  });

  it('names words that promise, wherever the owner wrote them, and leaves them alone', async () => {
    const facts = {
      contact: { hours: 'The best hours, Monday to Friday' },
      therapists: [{ id: 'ana', name: 'Ana', answers: { B1: 'I will cure you. No quick fix.' } }],
      text: { 'booking.headline': 'Healing guaranteed' },
    };
    const before = JSON.stringify(facts);
    const panel = await draw([], facts);
    expect(itemsOf(panel)).to.have.length(2);
    expect(itemsOf(panel)[0]).to.match(/^contact.hours: "best" sets you above others/);
    expect(itemsOf(panel)[1]).to.match(
      /^therapists.ana.answers.B1, text.booking.headline: "cure", "healing" can read as a promise/,
    );
    expect(JSON.stringify(facts)).to.equal(before);
  });
});

describe('what no widget knows', () => {
  const unknown = (markup: string, text = {}) => {
    const element = document.createRange().createContextualFragment(markup).firstElementChild!;
    return findUnknown(element, { text }).map(({ field }) => field);
  };

  it('is named: values of attributes, and keys of words', () => {
    expect(
      unknown('<alliance-booking variant="crd" theme="drak"></alliance-booking>'),
    ).to.have.members(['variant', 'theme']);
    expect(
      unknown('<alliance-fit-quiz></alliance-fit-quiz>', { 'bookin.headline': 'Hi' }),
    ).to.deep.equal(['text.bookin.headline']);
  });

  it('is named where two people have the same id', () => {
    const people = ['ana', 'ben', 'ana'].map((id) => ({ id, name: id }));
    const found = findUnknown(document.createElement('alliance-booking'), { therapists: people });
    expect(found.map(({ field }) => field)).to.deep.equal(['therapists.ana']);
  });

  it('is not what is right, or another widget’s', () => {
    const right =
      '<alliance-booking variant="bar" theme="dark" mode="x" save=""></alliance-booking>';
    expect(
      unknown(right, { 'booking.headline': 'Hi', 'common.save.button': 'Keep' }),
    ).to.deep.equal([]);
  });

  it('is in the panel', async () => {
    const element = await draw([], { text: { headline: 'Hi' } });
    expect(itemsOf(element).join()).to.include('text.headline');
    expect(summaryOf(element)).to.include('1 to check');
  });
});

describe('the owner’s check', () => {
  it('is there where something is wrong, on this machine', async () => {
    const widget = await make({ website: 'javascript:alert(1)' });
    await waitUntil(() => panelIn(widget), 'the panel comes');
    expect(itemsOf(panelIn(widget)!).join()).to.include('website');
  });

  it('is not there for a page that only has no region yet', async () => {
    const widget = await make();
    widget.problem(NO_REGION);
    await aTimeout(100);
    expect(panelIn(widget)).to.equal(null);
  });

  it('is there for an owner who asks by the address, and tells the console about words', async () => {
    await at('?alliance-check', async () => {
      const heard: string[] = [];
      const listen = (event: AllianceProblemEvent) => heard.push(event.detail.code);
      addEventListener('alliance-problem', listen);
      const widget = await make({ region: 'US', contact: { hours: 'Don’t wait. Call now.' } });
      await waitUntil(() => panelIn(widget), 'the panel comes');
      await aTimeout(0);
      removeEventListener('alliance-problem', listen);
      expect(itemsOf(panelIn(widget)!).join()).to.include('contact.hours: "don’t wait" can press');
      expect(heard).to.deep.equal(['claim-pressure']);
    });
  });
});
