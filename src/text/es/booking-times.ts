import type { bookingTimes as english } from '../en/booking-times.js';
import type { Translated } from '../text.js';

/** What booking says, in Spanish, once a visitor asks for the next open times. */
export const bookingTimes: Translated<typeof english> = {
  times: {
    label: 'Las próximas horas libres',
    zone: 'Las horas son las de tu reloj. Debajo de cada una está la de la consulta: {zone}.',
    scheduler: 'Al elegir una se abre {service}. Sabrán de tu visita.',
    ask: 'Elige una para pedirla. Siempre puedes cambiar de idea.',
    theirs: '{time} allí',
    more: 'Ver más horas',
    none: 'Ahora mismo no se pueden mostrar las horas. Las otras formas de contacto siguen ahí.',
  },
};
