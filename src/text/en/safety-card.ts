/** For a visitor who does not feel safe with a therapist: the same words wherever that comes up. */
export const safetyCard = {
  heading: 'Your safety comes first',
  lines: [
    'You do not have to tell them, and you do not have to go back.',
    'Therapy never includes sex, threats or secrets you have to keep.',
    'Talk to someone you trust. You can tell the body that licenses them.',
    'If you are in danger now, call your local emergency number.',
  ],
  body: 'The body that licenses them',
  second: 'Someone else you can reach here: {contact}',
} as const;
