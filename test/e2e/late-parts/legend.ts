/** A part of a part. */
export const legend = 'More to the right is more.';
