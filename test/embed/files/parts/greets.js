globalThis[Symbol.for('alliance-widgets')].get('parts test').set('greets', ({ greet }) => ({
  word: greet('you'),
}));
dispatchEvent(new CustomEvent('part-runs', { detail: 'greets' }));
