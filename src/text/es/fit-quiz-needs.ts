import type { fitQuizNeeds as english } from '../en/fit-quiz-needs.js';
import type { Translated } from '../text.js';

/** What the quiz says, in Spanish, once a visitor opens 'What has to fit?'. */
export const fitQuizNeeds: Translated<typeof english> = {
  pickNeeds: {
    help: 'Di solo lo que te importa. Salta lo demás.',
    none: 'Me da igual',
    any: 'Elige las que te sirvan.',
    all: 'Elige todo lo que te ayude.',
    upTo: 'Hasta ({currency})',
    by: 'Ese día o antes',
    traits: 'Tú eliges. No hace falta dar razones.',
    kinds: {
      format: 'Cómo verse',
      place: 'Dónde vives',
      who: 'Quién viene',
      language: 'Idioma',
      cost: 'Lo que cuesta una sesión',
      lowRate: 'Una tarifa más baja',
      times: 'Horarios',
      access: 'Acceso',
      start: 'Cuándo empezar',
    },
  },
};
