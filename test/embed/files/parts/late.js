globalThis[Symbol.for('alliance-widgets')].get('parts test').set('late', () => ({ here: true }));
