/** Asks tools that record visits to leave our elements out. Set once, and never changed. */
export const masks = {
  attributes: {
    'data-hj-suppress': '',
    'data-clarity-mask': 'true',
    'data-private': '',
    'data-sl': 'mask',
    'data-dd-privacy': 'mask',
    'data-sentry-mask': '',
  },
  classes: ['fs-exclude', 'ph-no-capture', 'rr-block'],
} as const;
