import { makeBank, type Bank, type HostContent } from '../../src/checklist/bank.js';
import { emptyList, type ListState } from '../../src/checklist/state.js';
import { checklistLater } from '../../src/text/en/checklist-later.js';
import { checklist } from '../../src/text/en/checklist.js';
import { fill, type Say, type TextTree } from '../../src/text/text.js';

/** The English words, as the element says them. */
export const say: Say = (key, values) => {
  const found = key.split('.').reduce<unknown>((at, part) => (at as TextTree | undefined)?.[part], {
    ...checklist,
    ...checklistLater,
  });
  return typeof found === 'string' ? fill(found, values) : '';
};

export const bankFor = (state: ListState = emptyList(), host: HostContent = {}): Bank =>
  makeBank(say, host, state);
