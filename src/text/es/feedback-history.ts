import type { feedbackHistory as english } from '../en/feedback-history.js';
import type { Translated } from '../text.js';

/** What the feedback widget says of the visitor's own history, in Spanish. */
export const feedbackHistory: Translated<typeof english> = {
  overTime: {
    lead: 'Puedes guardar dónde tocaste, sesión a sesión, y ver cómo cambia.',
    switch: 'Guardar un historial en este dispositivo',
    what: 'Guarda el día, el ritmo y tus lugares en las líneas. Ninguna palabra.',
    warning:
      'Quien use este dispositivo lo podría ver. Se borra 30 días después de la última vez que añadas algo.',
    notYet: 'También guarda el día en que dijiste por última vez que todavía no cambia nada.',
    off: 'Tu historial ya no está en este dispositivo.',
    refused: 'Este navegador no nos dejó guardar. Lo que había sigue como estaba.',

    add: 'Añadir lo de hoy',
    change: 'Cambiar lo de hoy por esto',
    added: 'Lo de hoy está en tu historial.',
    nothing: 'Responde a una línea arriba, y la podrás añadir aquí.',

    lines: 'Tus líneas',
    none: 'Todavía no hay ninguna sesión guardada.',
    usual: {
      few: 'Son pocas para saber qué es lo habitual en ti.',
      lower: 'Más bajo de lo habitual en ti.',
      higher: 'Más alto de lo habitual en ti.',
      same: 'Más o menos lo habitual en ti.',
    },
    shown: '{from} a {to} de {total}, primero las más nuevas',
    earlier: 'Anteriores',
    later: 'Posteriores',

    numbers: 'Lo mismo en números',
    scale: '0 es el extremo izquierdo de una línea, 100 el derecho.',
    day: 'Día',
    blank: 'sin respuesta',
    delete: 'Borrar',
    deleteFor: 'Borrar {date}',
    deleted: 'Se borró {date}.',
    undo: 'Deshacer',
    undone: 'Está otra vez como estaba.',

    move: 'Guardarlo, llevarlo o borrarlo',
    moveHint: 'Un archivo es tuyo. Otro dispositivo lo puede leer.',
    csv: 'Guardar como tabla (CSV)',
    json: 'Guardar como archivo (JSON)',
    saved: 'Guardado como {file}.',
    saveFailed: 'Aquí no se puede guardar un archivo. Puedes apuntar los números.',
    bring: 'Traer un archivo',
    brought: 'Sesiones traídas: {n}.',
    stayed: 'Días que ya estaban con otros números y siguen como estaban: {n}.',
    deleteAll: 'Borrarlo todo',
    allDeleted: 'Se borraron todas las sesiones.',

    bad: 'No pudimos leer estas líneas del archivo: {lines}.',
    badMore: '{lines} y {n} más',
    badHow: 'Un día se escribe como 2026-11-22. Un lugar es un número entero de 0 a 100.',
    unchanged: 'Aquí no cambió nada.',
    others: 'Traer el resto ({n})',
    leave: 'Dejarlo',
    wrong: {
      empty: 'En este archivo no hay ninguna sesión.',
      large: 'Este archivo es demasiado grande para ser un historial.',
      unreadable: 'Este archivo está dañado. Puedes guardarlo otra vez donde lo hiciste.',
      newer: 'Este archivo es de una versión más nueva de esta herramienta.',
      other: 'Este archivo no es un historial de esta herramienta.',
      noDay: 'Esta tabla no tiene una columna con el nombre «day».',
    },
  },
};
