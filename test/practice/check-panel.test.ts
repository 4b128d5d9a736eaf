import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { checkPanel, ownerIsLooking } from '../../src/practice/check-panel.js';

const problem = {
  code: 'bad-value',
  field: 'booking.url',
  message: '<b>This address</b> cannot be used.',
};

const draw = (problems: Parameters<typeof checkPanel>[0]) =>
  fixture<HTMLElement>(html`<div>${checkPanel(problems)}</div>`);

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

describe('the owner’s check panel', () => {
  it('says where and what, as text', async () => {
    const panel = await draw([problem, { ...problem, field: 'website' }]);
    expect(panel.querySelector('summary')!.textContent).to.match(/2/);
    expect([...panel.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal([
      'booking.url: <b>This address</b> cannot be used.',
      'website: <b>This address</b> cannot be used.',
    ]);
    await expect(panel).to.be.accessible();
  });

  it('is not there without problems', async () => {
    const panel = await draw([]);
    expect(panel.querySelector('details')).to.equal(null);
  });

  it('is there without problems for an owner who asks', async () => {
    await at('?alliance-check', async () => {
      expect(ownerIsLooking()).to.equal(true);
      const panel = await draw([]);
      expect(panel.querySelector('summary')!.textContent).to.include('Nothing');
    });
  });

  it('is for owners: on this machine, or by the address', () => {
    expect(ownerIsLooking()).to.equal(/^(localhost|127\.0\.0\.1)$/.test(location.hostname));
  });
});
