import { expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { find, harbor, names, press, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

/** Links in the crisis block, as they are followed. */
const lines = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('[role=note] a')].map((link) =>
    link.getAttribute('href'),
  );

const crisisText = (widget: Element) => names(widget, 'note').join(' ');

/** What an owner is told, once the facts have had time to come. */
async function toldFor(facts: Practice, code: string): Promise<string> {
  let told = '';
  const hear = (event: GlobalEventHandlersEventMap['alliance-problem']) => {
    if (event.detail.code === code) told = event.detail.message;
  };
  addEventListener('alliance-problem', hear);
  await visit(facts);
  await waitUntil(() => told, `${code} is told`, { timeout: 6000 });
  removeEventListener('alliance-problem', hear);
  return told;
}

describe('the crisis lines in booking', () => {
  const regions: [region: string, first: string, more?: string][] = [
    ['US', 'tel:911', 'tel:988'],
    ['CA', 'tel:911', 'sms:988'],
    ['GB', 'tel:999', 'tel:116123'],
    ['IE', 'tel:112', 'sms:50808?body=HELLO'],
    ['EU', 'tel:112', 'tel:116123'],
    ['DE', 'tel:112', 'tel:116123'],
    ['AU', 'tel:000', 'tel:131114'],
    ['NZ', 'tel:111', 'tel:1737'],
  ];
  for (const [region, first, more] of regions) {
    it(`of ${region} are there in every mood and shape`, async () => {
      for (const [facts, attributes] of [
        [{ region, contact: harbor.contact! }, {}],
        [{ region }, {}],
        [{ region, booking: { status: 'closed' } }, { variant: 'inline' }],
      ] as const) {
        const widget = await visit(facts, attributes);
        expect(lines(widget)[0]).to.equal(first);
        expect(lines(widget)).to.include(more);
      }
    });
  }

  it('stand side by side for a practice in two regions', async () => {
    const widget = await visit({ ...harbor, region: 'GB IE' });
    expect(lines(widget)).to.include.members(['tel:999', 'tel:112', 'sms:85258?body=SHOUT']);
    expect(crisisText(widget)).to.include('United Kingdom');
    expect(crisisText(widget)).to.include('Ireland');
  });

  it('are the owner’s own where the owner has written some', async () => {
    const widget = await visit({
      ...harbor,
      crisis: [
        { region: 'US', emergency: '911', talk: [{ label: 'City line', tel: '212 555 0199' }] },
      ],
    });
    expect(lines(widget)).to.deep.equal(['tel:911', 'tel:2125550199']);
    expect(crisisText(widget)).to.include('City line');
  });

  it('name no number where the region is not known, and the owner is told', async () => {
    const widget = await visit({ ...harbor, region: 'ZZ' });
    expect(lines(widget)).to.deep.equal([]);
    expect(crisisText(widget)).to.include('call your local emergency number.');
    expect(await toldFor({ ...harbor, region: 'ZZ' }, 'crisis-region')).to.include('"ZZ"');
  });

  it('that nobody has checked for long are shown, and the owner is told', async () => {
    const crisis = [
      {
        region: 'US',
        emergency: '911',
        talk: [{ label: 'City line', tel: '212 555 0199' }],
        checkedOn: '2020-01-01',
      },
    ];
    expect(await toldFor({ ...harbor, crisis }, 'crisis-old')).to.include('2020-01-01');
    expect(lines(await visit({ ...harbor, crisis }))).to.include('tel:2125550199');
  });

  it('stay in sight after Not now, and while the visitor fills in the form', async () => {
    const widget = await visit(harbor);
    await press(widget, /^Ask with a short form/);
    await waitUntil(() => find(widget, 'heading', 'Ask for a first talk'));
    expect(lines(widget)).to.include('tel:911');
    await press(widget, 'Back');
    await press(widget, 'Not now');
    expect(lines(widget)).to.include('tel:911');
  });
});
