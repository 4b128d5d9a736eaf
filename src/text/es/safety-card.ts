import type { safetyCard as english } from '../en/safety-card.js';
import type { Translated } from '../text.js';

/** For a visitor who does not feel safe with a therapist, in Spanish. */
export const safetyCard: Translated<typeof english> = {
  heading: 'Tu seguridad va primero',
  lines: [
    'No hace falta que se lo digas, y no hace falta que vuelvas.',
    'La terapia nunca incluye sexo, amenazas ni secretos que tengas que guardar.',
    'Habla con alguien de confianza. Puedes avisar al organismo que da las licencias.',
    'Si estás en peligro ahora, llama al número de emergencias de tu país.',
  ],
  body: 'El organismo que da las licencias',
  second: 'Otra persona con quien puedes hablar aquí: {contact}',
};
