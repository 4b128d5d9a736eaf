import { expect } from '@open-wc/testing';
import type { AllianceBooking } from '../../src/booking/booking.js';
import type { Practice } from '../../src/practice/schema.js';
import { find, focused, harbor, names, textOf, visit } from './visitor.js';

async function choose(widget: AllianceBooking, id: string): Promise<void> {
  const list = find(widget, 'combobox', 'Who would you like to talk to?') as HTMLSelectElement;
  list.focus();
  list.value = id;
  list.dispatchEvent(new Event('change'));
  await widget.updateComplete;
}

const options = (widget: AllianceBooking) =>
  [...widget.shadowRoot!.querySelectorAll('option')].map(({ text }) => text);

describe('whom to talk to', () => {
  const group: Practice = {
    ...harbor,
    therapists: [
      { id: 'ana', name: 'Ana' },
      { id: 'ben', name: 'Ben', booking: { status: 'closed' }, openFrom: '2999-03-01' },
    ],
  };

  it('keeps focus on the list of names, whatever there is to say of the one who is picked', async () => {
    const widget = await visit(group);
    const list = find(widget, 'combobox', /Who/);
    for (const id of ['ben', 'ana', '']) {
      await choose(widget, id);
      expect(find(widget, 'combobox', /Who/)).to.equal(list);
      expect(focused(widget)).to.equal(list);
    }
  });

  it('says from which day somebody who is full has room', async () => {
    const widget = await visit(group);
    await choose(widget, 'ben');
    expect(textOf(widget)).to.include('There is room for new people from March 1, 2999.');
  });

  it('is asked where only the therapists themselves can be reached', async () => {
    const widget = await visit({
      therapists: [
        { id: 'ana', name: 'Ana', contact: { phone: '+1 212 555 0100' } },
        { id: 'ben', name: 'Ben' },
      ],
    });
    expect(options(widget)).to.deep.equal(['Choose a name', 'Ana', 'Ben']);
    await choose(widget, 'ana');
    expect(names(widget, 'link')).to.include('Call +1 212 555 0100');
    await choose(widget, 'ben');
    expect(names(widget, 'link')).to.deep.equal([]);
    await choose(widget, 'ana');
    expect(names(widget, 'link')).to.include('Call +1 212 555 0100');
  });

  it('is not asked where nobody can be reached', async () => {
    const widget = await visit({
      therapists: [
        { id: 'ana', name: 'Ana' },
        { id: 'ben', name: 'Ben' },
      ],
    });
    expect(names(widget, 'combobox')).to.deep.equal([]);
  });
});
