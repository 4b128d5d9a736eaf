import { expect } from '@open-wc/testing';
import { dialled, readable } from '../../src/practice/phone.js';

describe('a phone number', () => {
  for (const [written, number] of [
    ['+1 212 555 0100', '+12125550100'],
    ['(212) 555-0100', '2125550100'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['020 7946 0000', '02079460000'],
    ['+1 212 555 0100 ext. 12', '+12125550100;ext=12'],
    ['212.555.0100 x7', '2125550100;ext=7'],
    ['1-800-FLOWERS', '18003569377'],
    ['1-800-Flowers', '18003569377'],
    ['1 800 Flowers', '18003569377'],
    ['0800 CALL NOW', '08002255669'],
    ['0800 1111 (free)', '08001111'],
    ['0800 1111 (Free)', '08001111'],
    ['Tel. +1 212 555 0100', '+12125550100'],
    ['(+1) 212 555 0100', '+12125550100'],
    ['212 555 0100 or 212 555 0199', '2125550100'],
    ['212 555 0100, Mon–Fri', '2125550100'],
    ['+44 7700 900123 (text only)', '+447700900123'],
    ['988 call or text', '988'],
    ['030 / 123 45 67', '0301234567'],
  ] as const) {
    it(`is dialled right when written ${written}`, () => {
      expect(dialled(written)).to.equal(number);
    });
  }

  it('is read as the owner spaced it', () => {
    expect(readable('(212) 555-0100')).to.equal('(212) 555-0100');
  });

  it('is spaced where the owner wrote digits alone', () => {
    expect(readable('+12125550100')).to.equal('+1 212 555 0100');
    expect(readable('+442079460000')).to.equal('+44 207 946 0000');
    expect(readable('2125550100')).to.equal('212 555 0100');
  });
});
