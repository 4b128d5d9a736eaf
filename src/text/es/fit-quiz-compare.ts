import type { fitQuizCompare as english } from '../en/fit-quiz-compare.js';
import type { Translated } from '../text.js';

/** What the quiz says of meetings side by side, in Spanish. */
export const fitQuizCompare: Translated<typeof english> = {
  compare: {
    caption: 'Lo que anotaste, encuentro por encuentro',
    hint: 'No se suma nada. Puedes marcar hasta 3 filas que te importan.',
    only: 'Mostrar solo lo que cambia',
    same: 'Aquí no cambia nada.',
    row: 'Lo que anotaste',
    star: 'Me importa: {row}',
    starred: '{row} (me importa)',
    full: 'Tres filas tienen estrella. Para marcar otra, quita antes una.',
    blank: 'Sin anotar',
    cell: '{meeting}: {words}',
    pauses: 'Para pararse a pensar',
    format: 'Cómo pueden verse',
    times: 'Horarios',
    cost: 'Lo que cuesta una sesión',
    access: 'Acceso',
    start: 'Cuándo empezar',
  },
};
