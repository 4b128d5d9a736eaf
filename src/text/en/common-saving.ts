/** What is said around saving on the visitor's device, in the widgets that can. */
export const commonSaving = {
  save: {
    button: 'Save on this device',
    warning: 'Anyone who uses this device may see what you save.',
    text: 'Also save what I typed',
    off: 'Nothing is saved any more.',
    refused: 'This browser does not let us save. Your answers stay until you close the page.',
    // Something saved by a newer or broken version of this tool.
    apart: 'Something saved here could not be opened. It is kept apart, and you can clear it.',
  },
} as const;
