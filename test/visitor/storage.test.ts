import { expect } from '@open-wc/testing';
import { readSaved, writeSaved } from '../../src/visitor/saved.js';
import { forget, forgetAll } from '../../src/visitor/storage.js';

const DAY = 24 * 60 * 60 * 1000;

describe('saving on the visitor’s device', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('gives back what was saved', () => {
    expect(writeSaved('checklist', 1, { picked: ['A1'] })).to.equal(true);
    expect(readSaved('checklist')?.data).to.deep.equal({ picked: ['A1'] });
  });

  it('uses one namespaced key', () => {
    writeSaved('checklist', 1, {});
    expect(Object.keys(localStorage)).to.deep.equal(['alliance:checklist']);
  });

  it('keeps for 30 days and then deletes', () => {
    const now = Date.now();
    writeSaved('checklist', 1, 'mine', now - 29 * DAY);
    expect(readSaved('checklist', now)?.data).to.equal('mine');
    writeSaved('checklist', 1, 'mine', now - 31 * DAY);
    expect(readSaved('checklist', now)).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('treats rubbish as nothing', () => {
    for (const rubbish of [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"v":1}',
      '{"savedAt":"x","v":1,"data":1}',
    ]) {
      localStorage.setItem('alliance:checklist', rubbish);
      expect(readSaved('checklist'), rubbish).to.equal(undefined);
    }
  });

  it('says so when the browser keeps nothing', () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(writeSaved('checklist', 1, {})).to.equal(false);
    Storage.prototype.setItem = real;
  });

  it('does not keep what an old library would spoil', () => {
    const arrays = Array.prototype as unknown as { toJSON?: () => string };
    arrays.toJSON = () => '[]';
    const kept = writeSaved('checklist', 1, ['A1']);
    delete arrays.toJSON;
    expect(kept).to.equal(false);
    expect(localStorage.length).to.equal(0);
  });

  it('forgets one key, or all of this project and no other', () => {
    localStorage.setItem('theirs', 'stays');
    writeSaved('checklist', 1, {});
    writeSaved('booking', 1, {});
    sessionStorage.setItem('alliance:handover', '[]');
    forget('booking');
    expect(readSaved('booking')).to.equal(undefined);
    forgetAll();
    expect(Object.keys(localStorage)).to.deep.equal(['theirs']);
    expect(sessionStorage.length).to.equal(0);
  });
});
