/** What a widget and its part have in common; there is one of it. */
export const count = { presses: 0 };
