import type { checklistLater as english } from '../en/checklist-later.js';
import type { Translated } from '../text.js';

/** What the checklist says after the talk, of several lists, and of the reminder, in Spanish. */
export const checklistLater: Translated<typeof english> = {
  tools: {
    hint: 'Puedes tener una lista para cada charla.',
    add: 'Añadir una lista',
    added: 'Es una lista nueva con las mismas preguntas. La otra se queda como estaba.',
    name: 'Dar nombre a esta lista',
    nameHint: 'Por ejemplo: llamada del martes. No hace falta un nombre real.',
    copy: 'Copiar de: {name}',
    copied: 'Copiadas a esta lista: {n} más.',
    remove: 'Quitar: {name}',
    removed: 'Has quitado: {name}.',
  },

  after: {
    title: 'Lo que ha salido',
    hint: 'Es solo para ti. Deja en blanco lo que quieras.',
    answered: 'Respondida',
    part: 'En parte',
    not: 'No hecha',
    unclear: 'Sigo con dudas',
    next: 'Para la próxima vez',
    count: 'Para la próxima vez: {n}',
    make: 'Hacer mi próxima lista',
    made: 'Esta es tu próxima lista. La anterior sigue aquí.',
    nextName: '{name}, la próxima',
    print: 'Imprimir mis notas',
  },

  reminder: {
    label: 'Avisarme el',
    hint: 'Recibes un archivo para tu calendario. Solo dice: {title}.',
    title: 'Mirar mis notas',
    save: 'Guardar el aviso',
    saved: 'Guardado como {file}. Ábrelo para ponerlo en tu calendario.',
    failed: 'Aquí no se puede guardar un archivo. Tu propio calendario puede avisarte.',
    empty: 'Elige antes un día y una hora.',
    past: 'Esa hora ya ha pasado. Elige una más tarde.',
  },
};
