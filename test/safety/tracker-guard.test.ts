import { expect } from '@open-wc/testing';
import { masks } from '../../src/safety/masks.js';
import { findTrackers } from '../../src/safety/tracker-guard.js';

const page = (body = '') => new DOMParser().parseFromString(body, 'text/html');

describe('The tracker guard', () => {
  it('finds nothing on a clean page', () => {
    expect(findTrackers({}, page('<script src="/own.js"></script>'))).to.be.empty;
  });

  it('finds nothing on this page', () => expect(findTrackers()).to.be.empty);

  const marks: Record<string, object> = {
    'Meta Pixel': { fbq: () => {} },
    'Google tag': { dataLayer: [] },
    'TikTok Pixel': { ttq: { track: () => {} } },
    HubSpot: { _hsq: [] },
    Hotjar: { hj: () => {} },
    'Microsoft Clarity': { clarity: () => {} },
    FullStory: { FS: { identify: () => {} } },
    LogRocket: { LogRocket: { init: () => {} } },
    'Snap Pixel': { snaptr: () => {} },
    'Pinterest Tag': { pintrk: () => {} },
  };
  for (const [name, globals] of Object.entries(marks)) {
    it(`finds ${name} by what it leaves on the page`, () => {
      expect(findTrackers(globals, page())).to.deep.equal([name]);
    });
  }

  it('finds tools by the address of their script, in any part of the page', () => {
    const found = findTrackers(
      {},
      page(`<script src="https://connect.facebook.net/en_US/fbevents.js" async></script>
        <main><script src="//static.hotjar.com/c/hotjar-1.js"></script></main>`),
    );
    expect(found).to.deep.equal(['Meta Pixel', 'Hotjar']);
  });

  it('is not fooled by a look-alike address', () => {
    const body = `<script src="https://nothotjar.com/a.js"></script>
      <script src="/connect.facebook.net/a.js"></script><script src="http://["></script>`;
    expect(findTrackers({}, page(body))).to.be.empty;
  });

  it('is not fooled by elements that carry such a name', () => {
    const names = ['fbq', 'gtag', 'dataLayer', 'ttq', 'FS', 'LogRocket', 'clarity', 'hj'];
    const holder = document.createElement('div');
    for (const name of names) {
      const [object, link] = [document.createElement('object'), document.createElement('a')];
      object.id = name;
      link.id = name;
      holder.append(object, link);
    }
    document.body.append(holder);
    expect('fbq' in window, 'the page is clobbered').to.be.true;
    expect(findTrackers()).to.be.empty;
    holder.remove();
  });

  it('looks at scripts though the page hides its own methods behind elements', () => {
    const clobbered = page(`<img name="scripts" /><form name="querySelectorAll"></form>
      <script src="https://www.googletagmanager.com/gtag/js"></script>`);
    expect(findTrackers({}, clobbered)).to.deep.equal(['Google tag']);
  });

  it('survives a global that throws', () => {
    const hostile = Object.defineProperty({}, 'fbq', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(findTrackers(hostile, page())).to.be.empty;
  });

  it('knows what asks recorders to look away', () => {
    expect(masks.attributes).to.include({
      'data-hj-suppress': '',
      'data-clarity-mask': 'true',
      'data-private': '',
      'data-sl': 'mask',
    });
    expect(masks.classes).to.include('fs-exclude');
  });
});
