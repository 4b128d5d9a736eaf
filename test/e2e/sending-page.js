/** A page whose visitors may send, and what they do there. */

export const SENDING = {
  recipient: 'Ana Reyes',
  channel: 'our secure inbox',
  responseTime: 'two working days',
  retention: '12 months',
  recordNote: 'It may become part of your record.',
};

export const practiceOf = (sending) => ({
  name: 'Harbor Street',
  region: 'US',
  privacyUrl: 'https://example.com/privacy',
  contact: { phone: '+1 212 555 0100' },
  sending: { ...SENDING, ...sending },
});

export const HELPED = 'What helped today?';
export const OFF = 'What did not help, or felt off?';
export const SEND = 'Send it to my therapist';

/** Fills in two fields and goes on to the last look. */
export async function fillIn(
  page,
  words = { [HELPED]: 'You waited for me.', [OFF]: 'It ended fast.' },
  heading = 'Read it before it goes',
) {
  const feedback = page.locator('alliance-feedback');
  for (const [label, text] of Object.entries(words)) await feedback.getByLabel(label).fill(text);
  await feedback.getByRole('button', { name: SEND }).click();
  await feedback.getByRole('heading', { name: heading }).waitFor();
  return feedback;
}

/** Agrees and presses send; once more where that was faster than people read. */
export async function send(feedback) {
  await feedback.getByLabel(/^I want Ana/).check();
  const button = feedback.locator('#send-now');
  await button.click();
  const note = feedback.locator('#send-note');
  if ((await note.count()) && /fast/.test(await note.innerText())) await button.click();
}
