import { expect, nextFrame } from '@open-wc/testing';
import { fillMounts } from '../../src/embed/mounts.js';

/** Stands for a widget: mounts know an element by its registered name alone. */
class BookingStandIn extends HTMLElement {
  static observedAttributes = ['phone', 'heading-level', 'lang'];
}
customElements.define('alliance-booking', BookingStandIn);
customElements.define('alliance-practice', class extends HTMLElement {});

const host = document.createElement('main');
document.body.append(host);

/** What an editor keeps when it deletes unknown tags. */
async function insert(markup: string): Promise<HTMLElement> {
  host.replaceChildren(document.createRange().createContextualFragment(markup));
  await nextFrame();
  return host.firstElementChild as HTMLElement;
}

const widgetIn = (mount: Element) => mount.querySelector(':scope > alliance-booking');

describe('a div with data-alliance', () => {
  before(() => fillMounts());

  it('gets its element when it is inserted later', async () => {
    const mount = await insert('<div data-alliance="booking"></div>');
    expect(widgetIn(mount)).to.be.instanceOf(BookingStandIn);
  });

  it('gets its element when it was there before the script', async () => {
    const mount = document.createElement('div');
    mount.dataset['alliance'] = 'booking';
    host.replaceChildren(mount);
    fillMounts();
    expect(widgetIn(mount)).to.exist;
  });

  it('hands its data attributes on as attributes', async () => {
    const mount = await insert(
      '<div data-alliance="booking" data-phone="+1 212 555 0100" data-heading-level="3"></div>',
    );
    expect(widgetIn(mount)?.getAttribute('phone')).to.equal('+1 212 555 0100');
    expect(widgetIn(mount)?.getAttribute('heading-level')).to.equal('3');
  });

  it('hands on later changes, and the end of an attribute', async () => {
    const mount = await insert('<div data-alliance="booking" data-phone="1"></div>');
    mount.dataset['phone'] = '2';
    await nextFrame();
    expect(widgetIn(mount)?.getAttribute('phone')).to.equal('2');
    delete mount.dataset['phone'];
    await nextFrame();
    expect(widgetIn(mount)?.hasAttribute('phone')).to.equal(false);
  });

  it('never makes a handler or a style of a data attribute', async () => {
    const mount = await insert(
      '<div data-alliance="booking" data-onclick="x" data-style="color:red" data-slot="y"></div>',
    );
    expect(widgetIn(mount)?.getAttributeNames()).to.deep.equal([]);
  });

  it('keeps its content as the fallback of the element', async () => {
    const mount = await insert('<div data-alliance="booking"><a href="tel:1">Call</a></div>');
    expect(widgetIn(mount)?.querySelector('a')?.textContent).to.equal('Call');
    expect(mount.children).to.have.length(1);
  });

  it('takes content that a slow parser adds afterwards', async () => {
    const mount = await insert('<div data-alliance="booking"></div>');
    mount.append(Object.assign(document.createElement('a'), { textContent: 'Late' }));
    await nextFrame();
    expect(widgetIn(mount)?.textContent).to.equal('Late');
  });

  it('holds one element, however often the page is looked through or moved', async () => {
    const mount = await insert('<div data-alliance="booking"></div>');
    fillMounts();
    mount.remove();
    host.append(mount);
    await nextFrame();
    expect(mount.children).to.have.length(1);
  });

  it('may sit inside another one', async () => {
    const outer = await insert(
      '<div data-alliance="practice"><div data-alliance="booking"></div></div>',
    );
    const practice = outer.querySelector(':scope > alliance-practice');
    expect(practice?.querySelector('alliance-booking')).to.exist;
  });

  it('stays as it is when its name is unknown or no name', async () => {
    for (const name of ['wizard', '', 'book ing', '../booking']) {
      const mount = await insert(`<div data-alliance="${name}"><p>Fallback</p></div>`);
      expect(mount.firstElementChild?.localName, name).to.equal('p');
    }
  });

  it('hands on an id, by which answers of the visit are found again', async () => {
    const mount = await insert('<div data-alliance="booking" data-id="first"></div>');
    expect(widgetIn(mount)?.id).to.equal('first');
  });

  it('gets another element where a framework threw the first one out', async () => {
    const mount = await insert('<div data-alliance="booking"></div>');
    mount.replaceChildren(Object.assign(document.createElement('a'), { textContent: 'Call' }));
    await nextFrame();
    expect(widgetIn(mount)?.textContent).to.equal('Call');
  });

  it('is found in an open shadow root, where its host asks for it', async () => {
    for (const [asks, found] of [
      ['data-alliance-inside', true],
      ['', false],
    ] as const) {
      const outer = await insert(`<section ${asks}></section>`);
      const root = outer.attachShadow({ mode: 'open' });
      outer.remove();
      host.append(outer);
      await nextFrame();
      root.append(
        document.createRange().createContextualFragment('<div data-alliance="booking"></div>'),
      );
      await nextFrame();
      expect(Boolean(widgetIn(root.firstElementChild!)), asks).to.equal(found);
    }
  });
});
