import { expect } from '@open-wc/testing';
import { todayIn } from '../../src/fit-quiz/today.js';

describe('today', () => {
  it('is written alike in every browser', () => {
    const utc = () => new Date().toISOString().slice(0, 10);
    const days = [utc(), todayIn('UTC'), utc()];
    expect([days[0], days[2]]).to.include(days[1]);
    expect(todayIn()).to.match(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is that of the place: where it is fourteen hours later, it is never an earlier one', () => {
    expect(todayIn('Pacific/Kiritimati') > todayIn('Pacific/Pago_Pago')).to.equal(true);
  });
});
