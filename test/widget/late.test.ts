import { expect, fixture, nextFrame } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LatePart } from '../../src/widget/late.js';

interface Chart {
  readonly styles?: ReturnType<typeof css>;
  drawChart(): unknown;
}

const chart: Chart = {
  styles: css`
    .chart {
      color: rgb(1, 2, 3);
    }
  `,
  drawChart: () => html`<p class="chart">A chart</p>`,
};

const WORDS: Record<string, string> = {
  'common.late.loading': 'One moment…',
  'common.late.failed': 'This part did not load.',
  'common.late.again': 'Try again',
};

/** A widget with one part, which comes or not as the test says. */
class LateHostElement extends LitElement {
  said: string[] = [];
  asked = 0;
  arrive!: (module: Chart) => void;
  refuse!: (reason: Error) => void;

  readonly chart = new LatePart<Chart>(this, () => {
    this.asked++;
    return new Promise((resolve, reject) => {
      this.arrive = resolve;
      this.refuse = reject;
    });
  });

  t(key: string): string {
    return WORDS[key] ?? key;
  }

  announce(message: string): void {
    this.said.push(message);
  }

  override render(): unknown {
    return html`<button id="show" @click=${() => void this.chart.load()}>Show</button
      >${this.chart.draw(({ drawChart }) => drawChart())}`;
  }
}
customElements.define('late-host', LateHostElement);

const make = () => fixture<LateHostElement>(html`<late-host></late-host>`);
const textOf = (host: LateHostElement) =>
  [...host.renderRoot.querySelectorAll('p')].map(({ textContent }) => textContent).join();
const buttonIn = (host: LateHostElement, name: string) =>
  [...host.renderRoot.querySelectorAll('button')].find(
    ({ textContent }) => textContent!.trim() === name,
  );

async function press(host: LateHostElement, name: string): Promise<void> {
  const button = buttonIn(host, name)!;
  button.focus();
  button.click();
  await nextFrame();
}

/** Lets the part fail, without the warning that owners would see. */
async function fail(host: LateHostElement): Promise<unknown[]> {
  const { warn } = console;
  const warned: unknown[] = [];
  console.warn = (...words: unknown[]) => warned.push(...words);
  host.refuse(new Error('parts/chart.js: 404'));
  await nextFrame();
  console.warn = warn;
  return warned;
}

describe('a part that comes late', () => {
  it('asks for nothing and shows nothing before a press', async () => {
    const host = await make();
    expect(host.asked).to.equal(0);
    expect(textOf(host)).to.equal('');
  });

  it('asks for a moment, aloud too, then is there in its own styles', async () => {
    const host = await make();
    await press(host, 'Show');
    expect(textOf(host)).to.equal('One moment…');
    host.arrive(chart);
    await nextFrame();
    expect(textOf(host)).to.equal('A chart');
    expect(host.said).to.deep.equal(['One moment…', '']);
    const drawn = host.renderRoot.querySelector('.chart')!;
    expect(getComputedStyle(drawn).color).to.equal('rgb(1, 2, 3)');
  });

  it('is asked for once, however often somebody presses', async () => {
    const host = await make();
    await press(host, 'Show');
    await press(host, 'Show');
    host.arrive(chart);
    await nextFrame();
    await press(host, 'Show');
    expect(host.asked).to.equal(1);
  });

  it('is done with what was asked for last, also after another try', async () => {
    const host = await make();
    const done: string[] = [];
    const ask = (what: string) => host.chart.load(() => done.push(what));
    void ask('first');
    void ask('second');
    await fail(host);
    expect(done).to.deep.equal([]);
    await press(host, 'Try again');
    host.arrive(chart);
    await nextFrame();
    expect(done).to.deep.equal(['second']);
    void ask('third');
    expect(done).to.deep.equal(['second', 'third']);
  });

  it('comes without a word where only the owner sees it', async () => {
    const host = await fixture<LateHostElement>(html`<late-host></late-host>`);
    const part = new LatePart<Chart>(host, () => Promise.resolve(chart), true);
    await part.load();
    expect(part.state).to.equal('ready');
    expect(host.said).to.deep.equal([]);
  });

  it('says so when it does not come, and tells the owner why', async () => {
    const host = await make();
    await press(host, 'Show');
    expect((await fail(host)).join(' ')).to.include('404');
    expect(textOf(host)).to.equal('This part did not load.');
    expect(host.said.at(-1)).to.equal('This part did not load.');
    expect(buttonIn(host, 'Show')).to.exist;
  });

  it('can be tried again, and focus stays with it', async () => {
    const host = await make();
    await press(host, 'Show');
    await fail(host);
    await press(host, 'Try again');
    expect(textOf(host)).to.equal('One moment…');
    const focused = () => host.shadowRoot!.activeElement;
    const box = focused();
    expect(box?.textContent).to.include('One moment…');
    host.arrive(chart);
    await nextFrame();
    expect(textOf(host)).to.equal('A chart');
    expect(focused()).to.equal(box);
    expect(box?.textContent).to.include('A chart');
  });

  it('keeps focus where it was when it comes', async () => {
    const host = await make();
    await press(host, 'Show');
    host.arrive(chart);
    await nextFrame();
    expect(host.shadowRoot!.activeElement?.id).to.equal('show');
  });
});
