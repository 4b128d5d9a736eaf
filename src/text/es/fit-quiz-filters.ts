import type { fitQuizFilters as english } from '../en/fit-quiz-filters.js';
import type { Translated } from '../text.js';

/** What the quiz says, in Spanish, once a visitor wants to see only some people of a practice. */
export const fitQuizFilters: Translated<typeof english> = {
  filters: {
    hint: 'Quien no lo ha dicho sigue a la vista, para que puedas preguntar.',
    any: 'Cualquiera',
    everyone: 'Mostrar a todas las personas',
    kinds: {
      format: 'Cómo verse',
      language: 'Idioma',
      who: 'Quién viene',
      place: 'Lugar',
    },
  },
};
