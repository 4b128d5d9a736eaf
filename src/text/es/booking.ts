import type { booking as english } from '../en/booking.js';
import type { Translated } from '../text.js';

/**
 * What the booking widget says, in Spanish. It speaks for nobody in particular, neither «yo» nor
 * «nosotros», so that the same words serve one therapist and a group.
 */
export const booking: Translated<typeof english> = {
  headline: 'Tómate tu tiempo',
  intro:
    'Puedes pedir una primera charla. Todavía no tienes que decidir nada. Está bien hablar con varios terapeutas antes de elegir.',

  expect: {
    headline: 'Cómo es una primera charla',
    intro: 'No hace falta un gran motivo. Querer entenderte mejor es suficiente.',
  },

  who: {
    label: '¿Con quién te gustaría hablar?',
    anyone: 'Con cualquiera',
    choose: 'Elige un nombre',
    full: '{name} (ahora sin sitio)',
  },

  status: {
    open: 'Hay sitio para gente nueva.',
    waitlist: 'Hay lista de espera.',
    waitlistWeeks: 'Hay una lista de espera de más o menos {weeks}.',
    from: 'Hay sitio para gente nueva desde el {date}.',
    reply: 'Suele responder en {reply}.',
  },

  // How owners write their hours, in lower case: «De lunes a jueves, de 10 a 19».
  hours: {
    open: 'Abierto ahora.',
    shut: 'Cerrado ahora.',
    zone: '{hours} ({zone})',
    to: 'a las, a, hasta las, hasta',
    and: 'y',
    closed: 'cerrado',
    weekdays: 'días laborables, entre semana',
    weekends: 'fines de semana, fin de semana',
    daily: 'todos los días, cada día',
    other: 'de las, de, desde las, desde, los, el, las, h, horas',
  },

  // Words for a fee of nothing, with commas: then the line is «Es gratis».
  freeWords: 'gratis, gratuita, gratuito, sin costo, sin coste, free',

  closed: {
    headline: '¿Buscas a alguien con quien hablar?',
    intro: 'Ahora mismo esta consulta está completa. No tiene que ver contigo.',
    person: '{name} no tiene sitio ahora mismo. No tiene que ver contigo.',
    question: 'Puedes ponerte en contacto igual, o preguntar en qué otro lugar buscar.',
  },

  ways: {
    label: 'Formas de ponerte en contacto',
    call: 'Llamar al {phone}',
    text: 'Enviar un mensaje',
    email: 'Enviar un correo',
    ask: 'Pedirla con un formulario corto',
    askNote: 'Antes ves cada palabra.',
    times: 'Mostrar las próximas horas',
    timesNote: 'Aquí, en esta página',
    book: 'Ver horas libres',
    website: 'Ir a la página web',
    referral: 'Buscar a otra persona',
    newTab: 'Abre {site} en otra pestaña',
    copyPhone: 'Copiar el teléfono',
    copyEmail: 'Copiar el correo',
    copyWords: 'Copiar estas palabras',
    emailNote:
      'El correo no es del todo privado. Mejor sin detalles. Puedes contar más en la charla.',
  },

  frame: {
    note: 'Esto abre {service}. Sabrán de tu visita.',
    link: 'Abrir {service} en otra pestaña',
    booked: 'Parece que ya tienes hora. Busca un mensaje de {service}.',
  },

  next: {
    label: 'Qué pasa después',
    reach: 'Te pones en contacto. Bastan unas palabras.',
    reply: 'Recibes respuesta en {reply}.',
    wait: 'Esperas más o menos {weeks} a que haya sitio, y también puedes buscar en otros lugares.',
    talk: 'Tienes una primera charla.',
    talkLength: 'La charla dura unos {length}.',
    free: 'Es gratis.',
    cost: 'Cuesta {fee}.',
    ask: 'Preguntas lo que quieras. Tu terapeuta también te hace alguna pregunta.',
    decide: 'Decides con calma. Si es que no, está bien.',
  },

  feelings: {
    label: '¿Tienes dudas?',
    hint: 'Le pasa a mucha gente. Elige la que se parezca a la tuya.',
    nervous: {
      chip: 'Me da un poco de miedo',
      reply: 'Le pasa a mucha gente, justo hasta la primera llamada. Puedes decirlo cuando llames.',
    },
    enough: {
      chip: 'Quizá no es para tanto',
      reply: 'No hace falta tener una crisis. Puedes venir a pensar, nada más.',
    },
    before: {
      chip: 'Ya tuve una mala experiencia',
      reply: 'Puedes contar qué no te ayudó. Puedes preguntar qué sería distinto aquí.',
    },
    words: {
      chip: '¿Y qué digo?',
      reply: 'Puedes decir: «He visto tu página y me gustaría una primera charla». Con eso basta.',
    },
    cost: {
      chip: 'Me preocupa el precio',
      reply: 'Una sesión cuesta {fee}.',
      ask: 'Puedes preguntar por el precio antes de pedir cita.',
    },
    time: {
      chip: 'No tengo tiempo',
      reply: 'Aquí hay horas: {times}.',
      online: 'La terapia por internet puede ser una opción.',
      ask: 'Puedes preguntar qué horas hay antes de decir que sí.',
    },
    friends: {
      chip: 'Ya tengo con quién hablar',
      reply: 'Qué bien. Esto puede sumarse a eso.',
    },
    question: {
      chip: 'Antes tengo una pregunta',
      reply: 'Puedes hacerla, sin más. No te compromete a nada.',
    },
  },

  helps: {
    label: 'Por si te ayuda',
  },

  call: {
    label: 'Qué decir cuando llames',
    hint: 'También vale para dejar un mensaje de voz.',
    lines: [
      'Hola, me llamo [nombre]. Me gustaría pedir una primera charla.',
      'Es por [unas palabras]. O bien: Prefiero contarlo cuando nos veamos.',
      'Mi número es el [número], mejor a las [hora].',
      'Se me puede dejar un mensaje. O bien: Prefiero que no se deje mensaje.',
    ],
  },

  email: {
    label: 'Qué escribir',
    subject: 'Una primera charla',
    hello: 'Hola, {name}:',
    helloAny: 'Hola:',
    lines: [
      'Me gustaría pedir una primera charla.',
      'Puedo a estas horas: [días y horas]',
      'Mi contacto es: [teléfono o correo]',
    ],
    thanks: 'Gracias,',
    sign: '[nombre]',
    short: 'Hola, me gustaría pedir una primera charla. ¿Cuándo sería un buen momento?',
  },

  facts: {
    label: 'Te puede interesar',
    fee: 'Una sesión',
    lower: 'Pregunta por el precio reducido.',
    estimate: 'Puedes pedir el precio por escrito. En inglés se llama «good faith estimate».',
    hours: 'Horario',
    formats: 'Modalidad',
    languages: 'Idiomas',
    access: 'Acceso',
    licence: 'Licencia',
    licenceNumber: 'número {number}',
    licenceCheck: 'Comprobar en el registro',
  },

  words: {
    inPerson: 'en persona',
    video: 'videollamada',
    phone: 'teléfono',
    text: 'mensajes',
    morning: 'mañanas',
    daytime: 'durante el día',
    afternoon: 'tardes',
    evening: 'última hora de la tarde',
    weekday: 'de lunes a viernes',
    weekend: 'fines de semana',
    stepFree: 'sin escalones',
    captions: 'subtítulos',
    interpreter: 'intérprete',
    quietRoom: 'sala tranquila',
  },

  myths: {
    label: 'Quizá hayas oído que…',
    weak: {
      said: 'Solo la gente débil necesita ayuda.',
      reply: 'Casi todo el mundo necesita ayuda alguna vez. Pedirla tiene su valor.',
    },
    years: {
      said: 'Son años y años.',
      reply: 'Puede ser corto o largo. Puedes preguntar, y fijar una fecha para mirar atrás.',
    },
    talk: {
      said: 'Solo es hablar.',
      reply: 'Hablar es una parte grande. Probar cosas también, si quieres.',
    },
    fixed: {
      said: 'En terapia me van a arreglar.',
      reply: 'Se hace entre dos. Tu terapeuta pone el oficio. Tú conoces tu vida.',
    },
    friends: {
      said: 'Para eso están las amistades.',
      reply:
        'Las amistades importan. Tu terapeuta está fuera de tu vida y ha aprendido a escuchar.',
    },
  },

  honest: {
    label: 'Así es la terapia aquí',
    lines: [
      'La terapia es algo que se hace entre dos.',
      'Nadie te va a decir cómo llevar tu vida. Recibes ayuda para verlo más claro.',
      'No hay atajos, y nadie puede prometer un resultado. A mucha gente le ayuda.',
      'No dura lo mismo para todo el mundo.',
      'Puedes parar cuando quieras.',
    ],
  },

  notNow: {
    button: 'Ahora no',
    done: 'Está bien. Esta página seguirá aquí.',
    away: 'Está bien. Se queda cerrado mientras la pestaña esté abierta.',
    again: 'Volver a mostrarlo',
  },

  launch: {
    label: '¿Quieres hablar?',
    open: 'Pedir una primera charla',
    expect: 'Cómo es una primera charla',
    closed: 'Buscar a otra persona',
  },
};
