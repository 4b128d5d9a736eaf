import type { commonSaving as english } from '../en/common-saving.js';
import type { Translated } from '../text.js';

/** What is said around saving on the visitor's device, in Spanish. */
export const commonSaving: Translated<typeof english> = {
  save: {
    button: 'Guardar en este dispositivo',
    warning: 'Quien use este dispositivo podrá ver lo que guardes.',
    text: 'Guardar también lo que he escrito',
    off: 'Ya no se guarda nada.',
    refused:
      'Este navegador no nos deja guardar. Tus respuestas siguen aquí hasta que cierres la página.',
    apart: 'Algo guardado aquí no se ha podido abrir. Queda aparte, y lo puedes borrar.',
  },
};
