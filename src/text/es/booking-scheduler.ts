import type { bookingScheduler as english } from '../en/booking-scheduler.js';
import type { Translated } from '../text.js';

/** What booking says, in Spanish, once a scheduler is to be shown in the page. */
export const bookingScheduler: Translated<typeof english> = {
  scheduler: {
    label: 'Horas libres',
    title: 'Horas libres en {service}',
    loading: '{service} está en camino.',
    empty: '¿No aparece nada aquí?',
    failed: '{service} no se ha podido mostrar aquí. El enlace de arriba sigue funcionando.',
  },
};
