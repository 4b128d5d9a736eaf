import type { Meta } from '@storybook/web-components-vite';
import {
  begin,
  inTurn,
  meta as shared,
  press,
  type,
  where,
  type Args,
  type Story,
} from './checklist-play.js';

/** In the talk and after it, lists for several talks, and the reminder. */
const meta: Meta<Args> = { ...shared, title: 'Checklist in the talk' };
export default meta;

/** In the talk: large words, one tap for what has been asked, one short note each. */
export const InTheTalk: Story = {
  play: press(
    'Most want to ask: What do you charge',
    'During',
    'Can you walk',
    'What do you charge',
    'Add a note: How will you',
  ),
};

/** The first line to say comes first, and what is starred after it. Notes stand below. */
export const WithFirstLineAndNotes: Story = {
  play: inTurn(
    begin('ask'),
    press('Most want to ask: Can you', 'Most want to ask: Which', 'During', 'Add a note: Can you'),
    type('Once a week at first. We look back together after two months.'),
    press('Done'),
  ),
};

const all = [
  'Can you walk',
  'Are you licensed',
  'Have you helped',
  'Which methods',
  'How will you',
  'About how long',
  'What do you charge',
  'Who can see',
];

/** Everything was asked. Where the screen cannot be kept on, nothing is said of it. */
export const AllAsked: Story = {
  play: where(navigator, 'wakeLock', undefined, press('During', ...all)),
};

/** The talk has come, and nothing is on the list. */
export const NothingToAsk: Story = { play: press('Clear the list', 'During') };

/** After the talk: what came of each question, and what to ask next time. */
export const AfterTheTalk: Story = {
  play: press('During', 'Can you walk', 'Are you licensed', 'After', 'Answered', 'Add a note'),
};

/** Nothing was ticked in the talk, and nothing is said yet. */
export const AfterUntouched: Story = { play: press('After') };

/** After a talk without a list. */
export const AfterWithoutAList: Story = { play: press('Clear the list', 'After') };

/** The list for next time is made of what is still open. */
export const NextList: Story = {
  play: inTurn(press('During', ...all.slice(2), 'After', 'Make my next list')),
};

/** One list for each talk. */
export const SeveralTalks: Story = {
  play: press('Lists for other talks', 'Add a list', 'Done', 'Trauma'),
};

/** There is one list, and the way to more. */
export const OneList: Story = { play: press('Lists for other talks') };

const named = (name: string) => inTurn(type(name), press('Done'));
const four = inTurn(
  press('Lists for other talks', 'Name this list'),
  named('Tuesday call'),
  press('Add a list'),
  named('The one near the park, first floor'),
  press('Add a list'),
  named('Online on Friday'),
  press('Add a list'),
);

/** A list gets a name; the others have theirs. */
export const NamedLists: Story = { play: inTurn(four, type('After w')) };

/** Questions came over from another list. */
export const CopiedFromAnother: Story = {
  play: inTurn(four, press('Done', 'Clear the list', 'Copy from: Tues')),
};

/** A list is gone, with a way back. */
export const ListRemoved: Story = { play: inTurn(four, press('Done', 'Remove:')) };

/** In the talk with one of several lists. */
export const InOneOfTheTalks: Story = { play: inTurn(four, press('Done', 'During', 'Tuesday')) };

/** A reminder for any calendar; it says nothing about therapy. */
export const Reminder: Story = { play: press('Set a reminder') };

/** No time was chosen yet. */
export const ReminderWithoutATime: Story = {
  play: press('Set a reminder', 'Save the reminder'),
};

/** A time that has gone by. */
export const ReminderTooLate: Story = {
  play: inTurn(
    press('Set a reminder'),
    type('2020-03-02T10:00', '#remind'),
    press('Save the reminder'),
  ),
};

/** The file was made. */
export const ReminderSaved: Story = {
  play: where(
    HTMLAnchorElement.prototype,
    'click',
    () => undefined,
    inTurn(
      press('Set a reminder'),
      type('2099-03-02T10:00', '#remind'),
      press('Save the reminder'),
    ),
  ),
};

/** Files cannot be made here. */
export const ReminderNotSaved: Story = {
  play: where(
    URL,
    'createObjectURL',
    undefined,
    inTurn(
      press('Set a reminder'),
      type('2099-03-02T10:00', '#remind'),
      press('Save the reminder'),
    ),
  ),
};
