import type { hardToSay as english } from '../en/hard-to-say.js';
import type { Translated } from '../text.js';

/**
 * What can be picked on the way to words for what is hard to say, in Spanish. Feelings follow «me
 * sentí» and agree with nobody's gender; wishes follow «me gustaría».
 */
export const hardToSay: Translated<typeof english> = {
  reason: {
    upset: {
      chip: 'No quiero que se moleste',
      reply: 'En terapia se suele querer saberlo. Escucharlo es parte del trabajo.',
    },
    learned: {
      chip: 'Aprendí a no decir nada',
      reply: 'Le pasa a mucha gente. Puedes empezar con una cosa pequeña.',
    },
    place: {
      chip: 'No me corresponde',
      reply: 'Es tu tiempo. Tu punto de vista es parte del trabajo.',
    },
    moan: { chip: 'Siento que es quejarme', reply: 'Decir lo que te ayuda no es quejarse.' },
    me: {
      chip: 'Quizá es solo cosa mía',
      reply: 'Puede ser tuyo, suyo o de ambas partes. Puedes decir que no lo tienes claro.',
    },
    judge: {
      chip: 'Podría pensar peor de mí',
      reply: 'También puedes decir eso. Es un buen tema para hablar.',
    },
    drop: {
      chip: 'Podría dejar de verme',
      reply: 'Puedes preguntar cómo recibe las opiniones antes de dar la tuya.',
    },
    words: {
      chip: 'No encuentro las palabras',
      reply: 'Elige algunas en los próximos pasos. Puedes cambiarlas.',
    },
    small: {
      chip: 'Es muy poca cosa',
      reply: 'Las cosas pequeñas suelen ser el mejor lugar para empezar.',
    },
    late: {
      chip: 'Fue hace semanas',
      reply: 'No es tarde. Puedes decir que se te quedó dentro.',
    },
  },

  felt: {
    rushed: 'con prisa',
    lost: 'fuera de lugar',
    confused: 'con confusión',
    stuck: 'sin poder avanzar',
    judged: 'como si me juzgaras',
    hurt: 'con dolor',
    letdown: 'con decepción',
    cross: 'con rabia hacia ti',
    pushed: 'con demasiada presión',
    told: 'como si me dijeras lo que siento',
    alone: 'a solas con ello',
    bored: 'con aburrimiento',
    shy: 'con vergüenza',
    worried: 'con miedo de que te molestaras conmigo',
    someone: 'como si fueras alguien de mi pasado',
    close: 'muy cerca de ti',
    relieved: 'con alivio',
    glad: 'con alegría de que estuvieras ahí',
    unsafe: 'no me sentí a salvo',
  },

  when: {
    last: 'la última vez que nos vimos',
    topic: 'cambiamos de tema',
    quiet: 'hubo un silencio',
    time: 'se nos acabó el tiempo',
    joke: 'hiciste una broma',
    advice: 'me dijiste qué hacer',
    past: 'hablamos de mi pasado',
    task: 'repasamos la tarea',
    late: 'se cambió la hora',
    cannot: 'no sé decir bien cuándo',
  },

  want: {
    slow: 'ir más despacio',
    faster: 'llegar a lo más importante',
    listen: 'que primero me escucharas',
    more: 'oír más de lo que piensas',
    why: 'saber por qué hacemos esto',
    goal: 'volver a mirar mis metas',
    other: 'probar otra manera',
    ask: 'que me preguntaras cómo va',
    notask: 'dejar las tareas por ahora',
    know: 'que lo supieras, nada más',
    talk: 'que lo habláramos',
    keep: 'más de esto',
  },

  opener: {
    hard: 'Me cuesta un poco decir esto.',
    unsure: 'No sé bien cómo decir esto.',
    bring: '¿Puedo sacar un tema?',
    tell: 'Quiero decirte algo sobre nuestro trabajo.',
    change: 'Hay algo que me gustaría cambiar.',
    thought: 'Estuve pensando en nuestra última sesión.',
  },

  build: {
    and: '{one} y {two}',
    felt: 'Me sentí {feeling}.',
    when: 'Cuando {moment}, me sentí {feeling}.',
    last: 'La última vez que nos vimos, me sentí {feeling}.',
    cannot: 'No sé decir bien cuándo, pero me sentí {feeling}.',
    about: {
      when: 'Es sobre cuando {moment}.',
      last: 'Es sobre la última vez que nos vimos.',
      cannot: 'No sé decir bien cuándo fue.',
    },
    want: 'Me gustaría {want}.',
    // A Spanish moment mostly begins with a verb: any first word is put in lower case.
    small: ['*'],
    lead: 'cuando',
  },
};
