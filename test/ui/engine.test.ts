import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** A stand-in, to see that decorators, templates and focus work as the widgets rely on. */
class EngineProbe extends LitElement {
  @property() label = 'first';
  override render() {
    return html`<button>${this.label}</button>`;
  }
}
customElements.define('engine-probe', EngineProbe);

describe('this browser', () => {
  it('renders a decorated element again when a property changes', async () => {
    const probe = await fixture<EngineProbe>(html`<engine-probe></engine-probe>`);
    probe.label = 'second';
    await probe.updateComplete;
    expect(probe.shadowRoot?.querySelector('button')?.textContent).to.equal('second');
  });

  it('gives focus to a control inside a shadow root', async () => {
    const probe = await fixture<EngineProbe>(html`<engine-probe></engine-probe>`);
    probe.shadowRoot?.querySelector('button')?.focus();
    expect(document.activeElement).to.equal(probe);
  });
});
