import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { crisisLines } from '../../src/safety/crisis.js';
import { phrasePanel } from '../../src/safety/phrase-panel.js';
import { PAUSE_MS, PhraseWatch } from '../../src/safety/phrase-watch.js';
import { t } from './words.js';

const { entries } = crisisLines({ region: 'US', today: new Date('2026-12-01') });

/** A field as a widget would draw it. */
class NoteField extends LitElement {
  language: string | undefined = 'en';
  responseTime: string | undefined;
  readonly watch = new PhraseWatch(this, () => this.language);

  override render(): unknown {
    const { watch } = this;
    return html`<textarea
        aria-label="Note"
        @input=${(event: Event) => watch.typed('note', (event.target as HTMLTextAreaElement).value)}
        @blur=${(event: Event) => watch.look('note', (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${phrasePanel({
        family: watch.familyOf('note'),
        entries,
        t,
        responseTime: this.responseTime,
        exit: html`<a href="https://example.org">Leave this page fast</a>`,
        onCarryOn: () => watch.carryOn('note'),
      })}`;
  }
}
customElements.define('note-field', NoteField);

describe('The panel beside free text', () => {
  let field: NoteField;

  beforeEach(async () => {
    field = await fixture<NoteField>(html`<note-field></note-field>`);
  });

  const area = () => field.renderRoot.querySelector('textarea')!;
  const status = () => field.renderRoot.querySelector('[role="status"]')!;
  const said = () => status().textContent!.replace(/\s+/g, ' ').trim();
  const type = async (text: string) => {
    area().focus();
    area().value = text;
    area().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await field.updateComplete;
  };
  const leave = async () => {
    area().dispatchEvent(new FocusEvent('blur'));
    await field.updateComplete;
  };
  const carryOn = async () => {
    status().querySelector<HTMLElement>('button')!.click();
    await field.updateComplete;
  };

  it('is an empty polite region at first', () => expect(said()).to.equal(''));

  it('opens after a pause, and leaves focus where it was', async () => {
    await type('I want to die');
    expect(said(), 'not while typing').to.equal('');
    await aTimeout(PAUSE_MS + 100);
    await field.updateComplete;
    expect(said()).to.contain('It sounds like things may be very hard right now.');
    expect(said()).to.contain('We may have got that wrong.');
    expect(status().querySelector('a[href="tel:988"]')).to.exist;
    expect(field.shadowRoot!.activeElement).to.equal(area());
    expect(area().value).to.equal('I want to die');
    expect(area().readOnly || area().disabled).to.be.false;
  });

  it('opens at once on leaving the field', async () => {
    await type('I cut myself last night');
    await leave();
    expect(said()).to.contain('We may have got that wrong.');
  });

  it('asks nobody to wait for an answer to what is not sent', async () => {
    await type('I want to die');
    await leave();
    expect(said()).to.contain('This tool does not send what you type, so please do not wait');
  });

  it('says how long it takes where it can be sent', async () => {
    field.responseTime = 'two working days';
    await type('I want to die');
    await leave();
    expect(said()).to.contain('No one may see this for two working days, so please do not wait');
    expect(said()).not.to.contain('does not send');
  });

  it('offers the fast way out only where someone may be hurt by another person', async () => {
    await type('I want to hurt someone');
    await leave();
    expect(said()).not.to.contain('Leave this page fast');
    await carryOn();
    field.watch.forget();
    await type('he hits me when he drinks');
    await leave();
    expect(said()).to.contain('Leave this page fast');
    // The owner's note stays where it always is: a page could tell from its moving.
    expect(status().querySelector('slot')).to.equal(null);
  });

  it('closes by “Carry on”, and stays closed for that field', async () => {
    await type('I want to die');
    await leave();
    await carryOn();
    expect(said()).to.equal('');
    await type('I want to die, really');
    await leave();
    expect(said()).to.equal('');
  });

  it('stays when the words are taken back, until the field is empty', async () => {
    await type('I want to die');
    await leave();
    await type('I want to d');
    await leave();
    expect(said()).to.contain('You can reach someone now');
    await type('');
    await leave();
    expect(said()).to.equal('');
  });

  it('is off where the owner or the language says so', async () => {
    field.language = undefined;
    await type('I want to die');
    await leave();
    expect(said()).to.equal('');
    field.language = 'fr';
    await leave();
    expect(said()).to.equal('');
  });

  it('never names a risk, a level or what was found', async () => {
    for (const text of ['I want to die', 'I want to hurt someone', 'he hits me every day']) {
      field.watch.forget();
      await type(text);
      await leave();
      expect(said()).not.to.match(/detect|risk|suicid|level|score|emergency services/i);
    }
  });

  it('can be seen by no script outside: no event, no attribute, no class, no storage', async () => {
    const seen: string[] = [];
    const note = (event: Event) => seen.push(event.type);
    const original = EventTarget.prototype.dispatchEvent;
    const changes = new MutationObserver(() => seen.push('mutation'));
    changes.observe(field.parentElement!, {
      attributes: true,
      subtree: true,
      childList: true,
      characterData: true,
    });
    await type('I want to die');
    EventTarget.prototype.dispatchEvent = function (event) {
      note(event);
      return original.call(this, event);
    };
    try {
      await aTimeout(PAUSE_MS + 100);
      await field.updateComplete;
    } finally {
      EventTarget.prototype.dispatchEvent = original;
    }
    expect(said()).not.to.equal('');
    await aTimeout(0);
    changes.disconnect();
    expect(seen).to.be.empty;
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('is accessible', async () => {
    await type('he hits me when he drinks');
    await leave();
    await expect(field).to.be.accessible();
  });
});
