import type { commonSending as english } from '../en/common-sending.js';
import type { Translated } from '../text.js';

/** What is said around sending, in Spanish. */
export const commonSending: Translated<typeof english> = {
  sending: {
    heading: 'Léelo antes de que salga',
    all: 'Esto es todo lo que se va a enviar. Nada más.',
    from: 'Tu nombre',
    fromHint: 'Puedes dejarlo vacío.',
    fromLine: 'De',
    to: 'Para',
    leaveOut: 'Quitar',
    leaveOutFor: 'Quitar: {line}',
    putBack: 'Volver a poner',
    putBackFor: 'Volver a poner: {line}',
    leftOut: 'Quitado',
    empty: 'Todavía no hay nada que enviar. Responde a una línea o escribe unas palabras.',
    allOut: 'No queda nada que enviar. Puedes volver a poner una línea.',
    exact: 'Verlo letra por letra',
    exactHint: 'El número sirve para saber si las mismas palabras llegaron dos veces.',
    exactLocked: 'Esto es lo que se cierra con llave. Se añaden espacios para ocultar su largo.',

    about: 'A dónde va',
    goes: 'Va a {to} por este medio: {channel}.',
    host: 'Sale de esta página hacia {host}.',
    open: 'Quien lleva {host} podría leerlo.',
    locked: 'Se cierra con llave antes de salir. Solo {to} puede abrirlo.',
    lockedMore: 'Qué protege la llave y qué no',
    lockedWay: 'Nadie puede leer tus palabras por el camino.',
    lockedHides: 'No oculta que estuviste en esta página ni que enviaste algo.',
    lockedDevice: 'No protege si otras personas usan este dispositivo o el de {to}.',
    time: 'No se lee enseguida. Puede tardar {time}. No es para emergencias.',
    retention: 'Se guarda durante {retention}.',
    private: 'No se enseña a otras personas ni se usa como reseña.',
    privacy: 'Leer más sobre la privacidad',

    consent: 'Quiero que {to} reciba estas palabras. Pueden decir cosas sobre mi salud.',
    consentHint: 'Más adelante puedes pedir a {to} que las borre.',
    consentMend: 'Por favor, marca antes esta casilla si quieres enviarlo.',
    keep: 'Después, dejar mis palabras en esta página',
    subject: 'Un mensaje desde tu página',
    trapLabel: 'Por favor, deja este campo vacío',
    send: 'Enviar ahora',
    again: 'Enviar otra vez',
    busy: 'Enviando…',
    wait: 'Puede tardar {time} hasta que alguien lo lea.',
    back: 'Volver y cambiarlo',

    fastMend: 'Eso fue rápido. Si ya lo leíste, pulsa enviar una vez más.',
    trapMend: 'Había algo en un campo oculto. Lo hemos vaciado. Pulsa enviar una vez más.',

    copy: 'Copiar las palabras',
    save: 'Guardar como archivo',
    call: 'Llamar al {phone}',
    mail: 'Escribir a {email}',

    refused: 'Desde aquí no se puede enviar',
    refusals: {
      insecure: 'Esta página no es segura. Lo que envías se podría leer en el camino.',
      tracker: 'Esta página puede registrar lo que haces.',
      closed: 'No está preparado para esta página.',
    },
    otherwise: 'Puedes copiar tus palabras, guardarlas o ponerte en contacto de otra forma.',

    outcomes: {
      sent: {
        heading: 'Se envió',
        text: 'Ha llegado. Puede tardar {time} hasta que {to} lo lea.',
        cleared: 'Aún puedes copiar tus palabras. Después de Listo, ya no estarán en esta página.',
        kept: 'Tus palabras siguen en esta página.',
        copy: 'Copiar lo que envié',
        clear: 'Borrar mis palabras',
      },
      unknown: {
        heading: 'No sabemos si llegó',
        text: 'Puede que sí. No llegó ninguna respuesta que podamos leer.',
      },
      failed: {
        heading: 'No se envió',
        offline: 'No tienes conexión.',
        blocked: 'Esta página no pudo llegar al otro lado.',
        refused: 'El otro lado no lo aceptó.',
        long: 'Es demasiado largo para el otro lado. Puedes quitar una línea.',
        busy: 'El otro lado está ocupado. Puedes probar dentro de un rato.',
        broken: 'El otro lado tiene un fallo.',
        unlocked: 'No se pudo cerrar con llave, así que no salió de esta página.',
        stopped: 'Esta página lo ha parado.',
      },
    },
    stillHere: 'Tus palabras siguen aquí.',
    once: 'Puedes pulsar enviar otra vez. Las mismas palabras cuentan una sola vez.',
  },
};
