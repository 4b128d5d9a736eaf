import { expect } from '@open-wc/testing';
import { all, choose, find, focused, heard, plain, press, type, visit } from './visitor.js';

const filled = async () => {
  const widget = await visit();
  await choose(widget, 'radio', 'A bit fast', 'How was the pace?');
  await type(widget, 'What helped today?', 'You waited.\nThat was kind.');
  await press(widget, 'Take it to a session');
  return widget;
};

const dialog = (widget: Element) => widget.shadowRoot!.querySelector('dialog')!;
const shown = (widget: Element) => plain(dialog(widget).innerText);

describe('a page to hand over', () => {
  it('shows what is taken along, in large type, in front of everything', async () => {
    const widget = await filled();
    await press(widget, 'Leave out: I may want to talk about:');
    await press(widget, 'Show it in large type');
    expect(dialog(widget).matches(':modal')).to.equal(true);
    expect(shown(widget)).to.equal(
      'My notes How was the pace? A bit fast What helped today? You waited. That was kind. Close',
    );
    const page = parseFloat(getComputedStyle(find(widget, 'button', 'Copy')).fontSize);
    const value = dialog(widget).querySelector('.value')!;
    expect(parseFloat(getComputedStyle(value).fontSize)).to.be.at.least(page * 1.35);
  });

  it('is named by its heading, takes the focus and gives it back', async () => {
    const widget = await filled();
    await press(widget, 'Show it in large type');
    expect(focused(widget)).to.equal('My notes');
    await press(widget, 'Close');
    expect(dialog(widget).open).to.equal(false);
    expect(focused(widget)).to.equal('Show it in large type');
  });

  it('holds no way to change or send anything', async () => {
    const widget = await filled();
    await press(widget, 'Show it in large type');
    const inside = all(widget, 'button').filter((button) => dialog(widget).contains(button));
    expect(inside.map((button) => plain(button.textContent))).to.deep.equal(['Close']);
  });

  it('tells the page nothing', async () => {
    const widget = await filled();
    expect(await heard(() => press(widget, 'Show it in large type'))).to.deep.equal([]);
  });

  it('goes when everything is cleared', async () => {
    const widget = await filled();
    await press(widget, 'Show it in large type');
    widget.clear();
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('dialog')).to.equal(null);
  });
});
