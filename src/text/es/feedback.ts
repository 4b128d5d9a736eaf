import type { feedback as english } from '../en/feedback.js';
import type { Translated } from '../text.js';
import { hardToSay } from './hard-to-say.js';
import { safetyCard } from './safety-card.js';

/**
 * What the feedback widget says, in Spanish. The visitor speaks to the therapist as «tú».
 */
export const feedback: Translated<typeof english> = {
  headline: '¿Cómo fue hoy?',
  intro:
    'No hay respuestas correctas. A casi todo el mundo le cae bien su terapeuta y aun así cambiaría algo.',

  lines: {
    open: {
      ask: '¿Pude hablar con libertad hoy?',
      left: 'Me callé mucho',
      right: 'Pude hablar con libertad',
      name: 'hablar con libertad',
    },
    got: {
      ask: '¿Mi terapeuta entendió lo que quería decir?',
      left: 'No lo entendió',
      right: 'Lo entendió muy bien',
      name: 'sentir comprensión',
    },
    link: {
      ask: '¿Lo de hoy tuvo que ver con lo que me trajo?',
      left: 'No veo la relación',
      right: 'Una relación clara',
      name: 'las metas',
    },
    use: {
      ask: '¿Me sirvió la forma en que usamos el tiempo?',
      left: 'No me sirvió',
      right: 'Me sirvió mucho',
      name: 'el uso del tiempo',
    },
    say: {
      ask: '¿Pude opinar sobre lo que hicimos?',
      left: 'No pude opinar',
      right: 'Tanto como quise',
      name: 'poder opinar',
    },
    back: {
      ask: '¿Qué siento al pensar en volver?',
      left: 'No quiero volver',
      right: 'Quiero volver',
      name: 'volver',
    },
  },
  line: {
    tap: 'Toca en la línea',
    none: 'Todavía sin respuesta',
    left: 'Lo dejas abierto',
    nearer: 'Más cerca de: {end}',
    middle: 'En medio',
    cannot: 'No sé decirlo',
    cannotFor: 'No sé decirlo: {ask}',
  },

  pace: {
    ask: '¿Qué tal el ritmo?',
    name: 'el ritmo',
    options: {
      muchSlow: 'Demasiado lento',
      bitSlow: 'Un poco lento',
      right: 'Más o menos bien',
      bitFast: 'Un poco rápido',
      muchFast: 'Demasiado rápido',
    },
  },

  tags: {
    ask: 'Hoy fue sobre todo…',
    hint: 'Puedes elegir más de una, o ninguna.',
    label: 'Hoy fue sobre todo:',
    options: {
      telling: 'Contar y explorar',
      seeing: 'Ver algo nuevo',
      trying: 'Probar algo',
      through: 'Aguantar como pude',
      catching: 'Ponernos al día',
    },
  },

  checkIn: {
    heading: 'De vez en cuando: el conjunto',
    hint: 'Tres preguntas más. Quedan fuera de tus notas, salvo que las pongas.',
    said: 'Últimamente, ¿he dicho que todo iba bien cuando no era así?',
    changing: '¿Está cambiando algo para mí?',
    more: '¿Puedo hacer por mi cuenta un poco más que antes?',
    options: {
      no: 'No es así',
      now: 'De vez en cuando',
      often: 'A menudo',
      rather: 'Prefiero no decirlo',
      yes: 'Sí',
      little: 'Un poco',
      notYet: 'Todavía no',
      worse: 'Va a peor',
      unsure: 'No lo sé',
    },
    skip: 'Saltar estas tres',
    skipped: 'Saltadas. Está bien así.',
    stop: 'No volver a preguntarlas',
    stopped: 'Estas preguntas no volverán a salir.',
    undo: 'Prefiero que me las preguntes',
  },

  anew: {
    from: 'Estas son tus respuestas del {date}.',
    start: 'Empezar de nuevo',
    done: 'Aquí empiezas de nuevo.',
    undo: 'Volver a lo otro',
  },

  past: {
    summary: 'Cómo va con el tiempo',
    kept: 'Tu historial se queda en este dispositivo hasta el {date}. {sent}',
  },

  stands: {
    heading: 'Lo que llama la atención',
    about: 'Quizá quieras hablar de: {names}.',
    none: 'No hay nada que llame la atención. De todos modos puedes llevar una cosa a tu próxima sesión.',
    dropped: 'Más bajo de lo habitual en ti: {names}.',
    again: 'Esto ya salió más de una vez.',
    stuck: 'Puede ser buen momento para hablar de cómo va la terapia.',
    rights: [
      'Tienes derecho a decir: «Creo que esto no me está funcionando».',
      'Puedes pedir una segunda opinión, o que te recomienden a otra persona.',
      'También puedes buscar a otra persona. No hace falta una razón que suene bastante buena.',
    ],
    take: 'Quizá quiera hablar de:',
    tips: {
      open: [
        'Puedes empezar con: «Hay algo que todavía no he dicho».',
        'No hace falta decir qué es. Puedes decir que te cuesta decirlo.',
      ],
      got: [
        'Puedes decir: «Creo que no lo expliqué bien, o se nos pasó. ¿Puedo intentarlo otra vez?».',
        'Una buena respuesta es tranquila. Pregunta, y escucha.',
      ],
      link: [
        'Puedes preguntar: «¿Podemos mirar lo que me trajo aquí?».',
        'Apunta una cosa que quieras del próximo mes.',
      ],
      use: [
        'Puedes preguntar: «¿Por qué lo hacemos así? ¿Hay otra manera?».',
        'Nombra una sesión que sí te ayudó, y di por qué.',
      ],
      say: [
        'Puedes decir: «Hoy me gustaría elegir por dónde empezar».',
        'Antes de entrar, elige una cosa que quieras tratar.',
      ],
      back: [
        'Pregúntate qué haría que valiera la pena volver una vez más.',
        'Puedes decir: «Hoy no tenía claro si quería venir».',
      ],
      slow: ['Puedes preguntar: «¿Podemos ir hoy a lo más importante?».'],
      fast: [
        'Puedes decir: «¿Podemos ir más despacio? Necesito más tiempo con esto».',
        'Se puede acordar una palabra que signifique parar.',
      ],
    },
  },

  text: {
    heading: 'Con tus palabras',
    hint: 'Todo esto es si quieres. Bastan unas palabras.',
    helped: '¿Qué me ayudó hoy?',
    off: '¿Qué no me ayudó, o me resultó raro?',
    wish: 'Algo que me gustaría que mi terapeuta supiera:',
    better: 'Algo que lo haría un poco mejor:',
  },

  helper: {
    heading: '¿Hay algo que cuesta decir?',
    offer: 'Puedes elegir unas palabras, paso a paso. Puedes saltar cualquier paso.',
    open: 'Ayúdame a ponerle palabras',
    step: 'Paso {n} de {total}',
    skip: 'Saltar este paso',
    again: 'Cambiar lo que elegí',
    steps: {
      reason: {
        ask: '¿Por qué cuesta?',
        hint: 'A mucha gente le cuesta. Saber por qué puede ayudar.',
      },
      felt: {
        ask: 'Me sentí…',
        hint: 'Elige una o dos. Una emoción se escucha mejor que un reproche.',
      },
      when: { ask: '¿Cuándo fue?', hint: 'Con un momento es más fácil hablar de ello.' },
      want: { ask: 'Me gustaría…', hint: 'Elige una o dos cosas. No hace falta saberlo todavía.' },
      opener: {
        ask: '¿Cómo te gustaría empezar?',
        hint: 'Una primera frase abre sitio para lo demás.',
      },
      words: { ask: 'Tus palabras', hint: 'Cámbialas como quieras.' },
    },
    soFar: 'Hasta ahora:',
    two: 'Ya son dos. Quita una para elegir otra.',
    own: 'Con mis palabras',
    ownLabel: 'Cuando…',
    ownHint: 'Por ejemplo: miraste el reloj',
    soft: 'Un comienzo suave',
    plain: 'Un comienzo directo',
    empty: 'Todavía no has elegido palabras. Puedes escribir las tuyas aquí.',
    changed: 'Después elegiste otra cosa. Estas serían las nuevas palabras:',
    use: 'Usar las nuevas palabras',
    close:
      'Sentir algo así es común. En una buena terapia se puede hablar de ello, y se queda en hablar.',
    smallest: 'El paso más pequeño',
    smallSteps: [
      'Puedes entregar esta página.',
      'Puedes decir: «Tengo algo que decir y no sé cómo».',
      'Puedes decirlo al principio, para que haya tiempo.',
    ],
    kept: 'Estas palabras ya son parte de lo que te puedes llevar.',
    label: 'Lo que me gustaría decir:',
  },

  ...hardToSay,

  safety: {
    ...safetyCard,
    back: 'Volver a las otras palabras',
  },

  stop: {
    summary: '¿Piensas en una pausa o en terminar?',
    lead: [
      'Seguir o no depende de ti. Puedes parar cuando quieras.',
      'Si te sientes a salvo, dilo antes de irte. Basta un mensaje corto. Es para ti, no para tu terapeuta.',
      'Una última sesión puede ayudar. Puedes pedirla, o no.',
    ],
    ask: '¿Qué se parece más a lo tuyo?',
    draft: 'Un primer borrador',
    draftHint: 'Cámbialo como quieras. Desde aquí no se envía nada.',
    noName: 'qué tal',
    date: '[fecha]',
    copy: 'Copiar este borrador',
    reasons: {
      done: {
        chip: 'Ya tengo lo que buscaba',
        draft:
          'Hola, {name}: creo que ya tengo lo que buscaba. Me gustaría planear una última sesión.',
      },
      fit: {
        chip: 'No encajamos',
        draft:
          'Hola, {name}: creo que no encajamos. Me gustaría dejarlo. ¿Puedes recomendarme a alguien?',
      },
      nochange: {
        chip: 'Nada está cambiando',
        draft:
          'Hola, {name}: siento que no avanzo. ¿Podemos usar la próxima sesión para ver si seguimos?',
      },
      advice: {
        chip: 'Quería más consejos',
        draft:
          'Hola, {name}: esperaba más consejos de los que tuve. ¿Podemos hablarlo antes de que decida?',
      },
      much: {
        chip: 'Ahora es demasiado',
        draft:
          'Hola, {name}: ahora se me hace demasiado. Me gustaría ir más despacio o hacer una pausa.',
      },
      money: {
        chip: 'Dinero o tiempo',
        draft:
          'Hola, {name}: por dinero o por tiempo no puedo seguir así. ¿Podemos vernos menos, o parar por ahora?',
      },
      pause: {
        chip: 'Quiero una pausa',
        draft:
          'Hola, {name}: me gustaría hacer una pausa hasta el {date}. Te aviso si quiero volver a empezar.',
      },
      unsafe: { chip: 'No me siento a salvo ahí', draft: '' },
    },
  },

  ends: {
    heading: '¿Qué te gustaría hacer con esto?',
    take: 'Llevarlo a una sesión',
    takeHint: 'Cópialo, imprímelo, guárdalo o enséñalo. No se envía nada.',
    keep: 'Guardarlo para mí',
    keepHint: 'Se queda en esta página. Desaparece cuando la cierres.',
    keepSave: 'Para tenerlo más tiempo, puedes guardarlo en este dispositivo, justo abajo.',
    keptAnswers:
      'Tus respuestas están guardadas en este dispositivo. Tus palabras no: se borran al cerrar esta página.',
    keptAll:
      'Tus respuestas y tus palabras están guardadas en este dispositivo. Puedes borrarlas, justo abajo.',
    shared: 'Otras personas pueden usar este dispositivo. Lo que guardes aquí, lo podrían leer.',
    preview: 'Esto es lo que te llevas',
    previewHint: 'Puedes dejar fuera cualquier línea.',
    leaveOut: 'Dejar fuera',
    leaveOutFor: 'Dejar fuera: {line}',
    putBack: 'Volver a poner',
    putBackFor: 'Volver a poner: {line}',
    leftOut: 'Fuera',
    nothing: 'Todavía no hay nada que llevar. Responde a una línea, o escribe unas palabras.',
    title: 'Mis notas',
  },

  handOver: {
    open: 'Verlo en letra grande',
  },
};
