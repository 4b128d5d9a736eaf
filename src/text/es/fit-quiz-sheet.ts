import type { fitQuizSheet as english } from '../en/fit-quiz-sheet.js';
import type { Translated } from '../text.js';

/** The page that a visitor makes of the result, in Spanish. */
export const fitQuizSheet: Translated<typeof english> = {
  sheet: {
    title: 'Mis notas',
    hint: 'Puedes enseñar esta página, imprimirla o copiarla. No se envía nada.',
    matters: 'Lo que más me importa',
    rest: 'Cómo me gustaría trabajar',
    said: '{stem} {pole}.',
    bit: '{stem} {pole}, un poco más.',
    mix: '{stem} una mezcla de las dos cosas.',
    open: 'Me va bien cualquiera',
    unsure: 'Todavía no lo sé',
    focus: 'Me gustaría empezar por aquí: {list}.',
    hopes: 'Espero esto: {list}.',
    method: '{method}: {wish}.',
    need: '{level}: {need}.',
    questions: 'Lo que quiero preguntar',
  },
};
