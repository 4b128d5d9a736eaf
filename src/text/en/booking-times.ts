/** What booking says once a visitor asks for the next open times. */
export const bookingTimes = {
  times: {
    label: 'The next open times',
    // {zone}: 'Eastern Time'.
    zone: 'Times are by your clock. The practice goes by {zone}, shown below each.',
    scheduler: 'Picking one opens {service}. They will see your visit.',
    ask: 'Pick one to ask for it. You can still change your mind.',
    theirs: '{time} there',
    more: 'Show more times',
    // A practice with no free time and one whose list cannot be read sound the same, and kind.
    none: 'Times cannot be shown here right now. The other ways to get in touch still work.',
  },
};
