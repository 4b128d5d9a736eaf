import { expect } from '@open-wc/testing';
import { contrast, mix, readable } from '../../src/ui/theme.js';

const white = [1, 1, 1] as const;
const black = [0, 0, 0] as const;
const paleYellow = [1, 0.95, 0.6] as const;

describe('colours derived from the page', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast(white, black)).to.be.closeTo(21, 0.01);
    expect(contrast([0.467, 0.467, 0.467], white)).to.be.closeTo(4.48, 0.05);
    expect(contrast(black, white)).to.equal(contrast(white, black));
  });

  it('leaves a readable colour as it is', () => {
    const green = [0.17, 0.42, 0.36] as const;
    expect(readable(green, black, [white])).to.deep.equal(mix(green, black, 0));
  });

  it('moves a pale accent towards the ink until it is readable on every ground', () => {
    for (const grounds of [[white], [white, [0.95, 0.94, 0.9]]] as const) {
      const text = readable(paleYellow, black, grounds);
      for (const ground of grounds) expect(contrast(text, ground)).to.be.at.least(4.5);
    }
  });
});
