/** What booking says once a scheduler is to be shown in the page. */
export const bookingScheduler = {
  scheduler: {
    label: 'Open times',
    title: 'Open times at {service}',
    loading: '{service} is on its way.',
    empty: 'Does nothing show here?',
    failed: '{service} could not be shown here. The link above still works.',
  },
};
