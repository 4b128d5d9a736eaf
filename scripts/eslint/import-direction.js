/**
 * Imports run one way: embed → define → widgets → widget → visitor, sending, safety, practice →
 * ui, text. A widget never imports another widget. Types alone may be taken from a neighbour.
 */
const WIDGETS = ['checklist', 'fit-quiz', 'feedback', 'booking'];
const GROUND = ['ui', 'text'];
const SERVICES = ['visitor', 'sending', 'safety', 'practice'];
const FREE = ['version'];

/** What each room of `src/` may import besides itself. */
const ALLOWED = {
  text: [],
  ui: ['text'],
  ...Object.fromEntries(SERVICES.map((room) => [room, GROUND])),
  widget: [...SERVICES, ...GROUND],
  ...Object.fromEntries(WIDGETS.map((room) => [room, ['widget', ...SERVICES, ...GROUND]])),
  inbox: ['visitor', 'sending', ...GROUND],
  register: ['ui'],
  define: ['register', ...WIDGETS, 'widget', ...SERVICES, ...GROUND],
  locales: ['safety', ...GROUND],
  index: [...WIDGETS, 'widget', ...SERVICES, ...GROUND],
  embed: ['define', 'register', ...WIDGETS, 'widget', ...SERVICES, ...GROUND],
};

/** The room of a file: the part after `src/`, a folder or a file of its own. */
const roomOf = (path) => /(?:^|\/)src\/([\w-]+)/.exec(path)?.[1];

function targetRoom(filename, source) {
  const folder = filename.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const step of source.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return roomOf(folder.join('/'));
}

export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay: '{{from}} must not import {{to}}: imports run one way (docs/decisions).',
    },
  },
  create(context) {
    const from = roomOf(context.filename.replaceAll('\\', '/'));
    if (!from || !(from in ALLOWED)) return {};

    function check(node) {
      const source = node.source?.value;
      if (!source?.startsWith('.')) return;
      const to = targetRoom(context.filename, source);
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      const neighbour = isType && SERVICES.includes(from) && SERVICES.includes(to);
      if (!to || to === from || FREE.includes(to) || ALLOWED[from].includes(to) || neighbour)
        return;
      context.report({ node, messageId: 'wrongWay', data: { from, to } });
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
