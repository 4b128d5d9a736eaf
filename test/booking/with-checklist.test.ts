import { expect, fixture, html } from '@open-wc/testing';
import { AllianceChecklist } from '../../src/checklist/checklist.js';
import type { AllianceBooking } from '../../src/booking/booking.js';
import { focused, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

customElements.define('alliance-checklist', AllianceChecklist);

describe('a checklist on the same page', () => {
  const ask = async (widget: AllianceBooking) => {
    await press(widget, /^Ask with a short form/);
    await waitUntil(() => focused(widget)?.id === 'ask');
  };

  it('gives its questions to the request while it is there', async () => {
    const checklist = await fixture(html`<alliance-checklist></alliance-checklist>`);
    const widget = await visit({ contact: { email: 'hello@harbor.example' } });
    await ask(widget);
    const box = [...widget.shadowRoot!.querySelectorAll('label')].find((label) =>
      label.textContent!.includes('Add my questions'),
    )!;
    box.querySelector('input')!.click();
    const phone = widget.shadowRoot!.querySelector<HTMLInputElement>('#phone')!;
    phone.value = '212 555 0177';
    phone.dispatchEvent(new InputEvent('input'));
    await press(widget, 'See what it says');
    expect(textOf(widget)).to.include(
      'A question: Can you walk me through how therapy with you works?',
    );

    checklist.remove();
    const later = await visit({ contact: { email: 'hello@harbor.example' } });
    await ask(later);
    expect(textOf(later)).not.to.include('Add my questions');
  });
});
