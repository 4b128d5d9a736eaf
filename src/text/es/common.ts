import type { common as english } from '../en/common.js';
import type { Translated } from '../text.js';

/** What every widget says around its own part, in Spanish. */
export const common: Translated<typeof english> = {
  back: 'Atrás',
  next: 'Siguiente',
  close: 'Cerrar',
  done: 'Listo',
  optional: 'si quieres',
  newTab: 'se abre en otra pestaña',
  full: 'Este campo está lleno.',
  checkSpelling: 'Revisar la ortografía',
  checkSpellingHint: 'Algunos navegadores envían tus palabras fuera para revisarlas.',

  privacy: {
    nothing: 'Esta herramienta no envía ni guarda tus respuestas.',
    notSaved: 'Esta herramienta no guarda tus respuestas. {sent}',
    saved: 'Guardado en este dispositivo hasta el {date}. {sent}',
    savedNotTyped:
      'Tus respuestas están guardadas en este dispositivo hasta el {date}. Lo que escribes, no. {sent}',
    notSent: 'No se envía nada.',
    asked: 'No se envía nada si no pulsas enviar.',
    link: 'Privacidad en este sitio',
  },

  clear: {
    button: 'Borrar todo',
    done: 'Todo borrado. Aquí no queda nada.',
  },

  take: {
    copy: 'Copiar',
    print: 'Imprimir',
    save: 'Guardar en un archivo',
    copied: 'Copiado.',
    copyFailed: 'No hemos podido copiarlo. Puedes marcar las palabras y copiarlas.',
    printFailed:
      'Aquí no se ha abierto la impresión. Puedes copiar las palabras o guardar un archivo.',
    saved: 'Guardado como {file}.',
    saveFailed: 'Aquí no se puede guardar un archivo. Puedes copiar las palabras.',
  },

  send: {
    therapist: 'Enviarlo a mi terapeuta',
    closed: 'El envío está cerrado por ahora. Aun así puedes guardarlo o llevártelo.',
  },

  late: {
    loading: 'Un momento…',
    failed: 'Esta parte no se ha cargado. Lo demás sigue funcionando.',
    again: 'Intentar otra vez',
  },

  exit: {
    prefix: 'Emergencia',
    label: 'Salir rápido de aquí',
    hint: 'También puedes pulsar tres veces la tecla Mayús.',
    history: 'Esta página puede seguir en el historial de tu navegador.',
    saved: 'Lo que guardaste en este dispositivo sigue aquí.',
  },

  tracker: {
    warning: 'Este sitio usa herramientas que pueden registrar lo que haces aquí.',
    blocked: 'Por eso aquí no se puede escribir ni enviar.',
  },

  crisis: {
    ask: '¿Necesitas ayuda ahora?',
    lead: 'Esta página no es para emergencias y nadie la está mirando.',
    danger: 'Si tu vida o la de otra persona está en peligro, llama al {emergency}.',
    localEmergency: 'número de emergencias de tu país',
    or: 'o al',
    talk: 'Si quieres hablar con alguien ahora:',
    call: 'Llama al {number}',
    text: 'Escribe al {number}',
    textWord: 'Envía {word} al {number}',
    visit: 'Ir a {site}',
    notes: {
      anyTime: 'Gratis, de día y de noche.',
      chat: 'Para chatear por escrito.',
      bothTongues: 'En inglés y en francés.',
      option2: 'Después elige la opción 2. Para ayuda urgente de salud mental en Inglaterra.',
      under19: 'Para menores de 19 años.',
      euNotAll: 'Funciona en muchos lugares de Europa, no en todos.',
    },
  },

  panel: {
    self: 'Parece que ahora lo estás pasando muy mal. Puede que lo hayamos entendido mal.',
    others: 'Parece que alguien podría sufrir daño. Puede que lo hayamos entendido mal.',
    byOthers:
      'Parece que alguien podría estar haciéndote daño. Puede que lo hayamos entendido mal.',
    canSend:
      'Nadie va a ver esto hasta dentro de {responseTime}, así que, por favor, no nos esperes.',
    notSent: 'Esta herramienta no envía lo que escribes, así que no esperes una respuesta.',
    reach: 'Puedes hablar con alguien ahora:',
    carryOn: 'Seguir',
  },
};
