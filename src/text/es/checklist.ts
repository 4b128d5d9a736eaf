import type { checklist as english } from '../en/checklist.js';
import type { Translated } from '../text.js';

/** What the checklist says, in Spanish. The visitor speaks to the therapist as «tú». */
export const checklist: Translated<typeof english> = {
  headline: 'Preguntas para una primera charla',
  intro: 'Tienes derecho a preguntar. No hace falta preguntarlo todo.',

  modes: {
    label: 'Antes de la charla, durante o después',
    before: 'Antes',
    during: 'Durante',
    after: 'Después',
  },

  talks: {
    label: 'Mis listas',
    one: 'Lista {n}',
    title: 'Listas para otras charlas',
  },

  sets: {
    label: 'Grupos de preguntas',
    starter: 'Para empezar',
    first: 'Es mi primera vez',
    call: 'Llamada de 15 minutos',
    trauma: 'Trauma',
    online: 'Por internet',
    budget: 'Poco presupuesto',
    identity: 'Mi origen',
    access: 'Necesidades de acceso',
    added: 'Añadidas al final. Ahora en tu lista: {n}.',
    now: 'Ahora en tu lista: {n}.',
  },

  list: {
    title: 'Mi lista',
    picked: 'Elegidas: {n}, unos {minutes} minutos',
    lot: 'Puede que sean muchas para {minutes} minutos. Marca con una estrella las que más te importan.',
    more: 'Ver las {n} preguntas',
    clear: 'Vaciar la lista',
    cleared: 'Tu lista está vacía.',
    undo: 'Deshacer',
    undone: 'Está como antes.',
    none: 'Ninguna elegida',
    empty: 'También se puede ir sin lista. Elige unas pocas cuando quieras.',
    again: 'Volver a las del principio',
    quiz: 'de tu cuestionario',
    own: 'mía',
    rest: 'Mostrar {n} más',
    arrived: 'De tu cuestionario, ahora en tu lista: {n} más.',
  },

  row: {
    answeredBy: 'Respuesta de {name}',
    remove: 'Quitar',
    up: 'Subir: {item}',
    down: 'Bajar: {item}',
    moved: 'Ahora es la {n} de {total}',
    why: 'Por qué preguntar',
    helpful: 'Una respuesta útil puede incluir:',
    star: 'La que más quiero hacer: {question}',
    full: 'Tienes tres estrellas. Quita una para usarla aquí.',
    words: 'Decirlo a mi manera',
    change: 'Cambiar',
    removed: 'Tu pregunta ya no está en la lista.',
  },

  note: {
    label: 'Mi nota',
    add: 'Añadir una nota',
    change: 'Cambiar mi nota',
  },

  during: {
    title: 'En la charla',
    hint: 'Marca cada pregunta cuando la hayas hecho.',
    awake: 'La pantalla se queda encendida.',
    count: 'Hechas: {n} de {all}',
    empty: 'Todavía no hay nada en tu lista.',
    pick: 'Elegir unas preguntas',
  },

  own: {
    start: 'Añadir una pregunta mía',
    label: 'Mi pregunta',
    hint: 'Hasta {max} letras. Se queda contigo.',
    add: 'Añadir a mi lista',
    cancel: 'Cancelar',
    empty: 'Escribe antes unas palabras.',
    added: 'Tu pregunta está en tu lista.',
  },

  slots: {
    topic: 'Lo que te trae',
    topicHint: 'Bastan unas palabras. Puedes dejarlo en blanco.',
    time: 'Desde hace cuánto',
    timeHint: 'Por ejemplo: unos meses.',
    background: 'Personas de mi…',
    backgroundHint: 'Por ejemplo: fe, cultura o edad.',
    need: 'Necesito…',
    needHint: 'Por ejemplo: un lugar sin escalones.',
  },

  bank: {
    title: 'Todas las preguntas',
    back: 'Volver a mi lista',
    count: 'Elegidas: {n} de {all}',
    all: 'Añadir todas',
    none: 'Quitar todas',
    own: 'Mis preguntas',
    quiz: 'De tu cuestionario',
    find: 'Buscar una pregunta',
    found: 'Encontradas: {n}',
    nothing: 'No hay ninguna así. Con otras palabras quizá aparezca.',
  },

  opener: {
    title: 'Cómo empezar',
    hint: 'La primera frase puede costar. Aquí tienes algunas.',
    none: 'Sin primera frase',
    lines: {
      clear: 'Busco ayuda con {topic}.',
      vague: 'No sé ponerle nombre. Hace {time} que no me encuentro bien.',
      change: 'Algo está cambiando en mi vida y quiero un sitio donde pensar.',
      self: 'No me pasa nada en concreto. Quiero conocerme mejor.',
      nodetail: 'Por ahora prefiero ser breve y no entrar en detalles.',
      first: 'Es la primera vez que hago esto, así que quizá pregunte cosas básicas.',
      again: 'Ya he hecho terapia. Algo me ayudó y algo no.',
      ask: 'He apuntado unas preguntas. ¿Te parece bien?',
      others: 'Estoy hablando con varias personas antes de elegir.',
    },
    open: {
      clear: 'Busco ayuda con algo que ahora me cuesta.',
      vague: 'No sé ponerle nombre. Hace un tiempo que no me encuentro bien.',
    },
  },

  take: {
    print: 'Imprimir mi lista',
    remind: 'Poner un aviso',
  },

  sheet: {
    title: 'Mis preguntas',
    begin: 'Para empezar',
    first: 'Lo que más quiero preguntar',
    rest: 'También quiero preguntar',
  },

  categories: {
    works: 'Cómo es la terapia',
    training: 'Formación',
    experience: 'Experiencia',
    methods: 'Cómo trabajas',
    together: 'El trabajo en común',
    time: 'Tiempo y final',
    practical: 'Cosas prácticas',
  },

  questions: {
    A1: {
      ask: '¿Puedes explicarme cómo es la terapia contigo?',
      why: 'Tienes derecho a saberlo antes de empezar.',
      helpful: 'Palabras sencillas. Sitio para tus preguntas.',
    },
    A2: {
      ask: '¿Qué se hace en las primeras sesiones?',
      why: 'Es más fácil venir si sabes qué te espera.',
      helpful: 'Quiere conocerte antes de decidir qué te puede ayudar.',
    },
    A3: {
      ask: '¿Cuál sería mi parte?',
      why: 'La terapia es algo que se hace entre dos.',
      helpful: 'Una idea clara de lo que hace cada cual.',
    },
    A4: {
      ask: '¿Qué crees que ayuda a la gente a cambiar?',
      why: 'Lo que piensa influye en cómo trabaja.',
      helpful: 'Una respuesta que se entiende, aunque tú lo veas de otro modo.',
    },
    A5: {
      ask: '¿Qué se sabe de cuánto ayuda tu forma de trabajar?',
      why: 'Unas formas se han estudiado más que otras.',
      helpful: 'Límites claros. Ninguna promesa.',
    },
    B1: {
      ask: '¿En qué te formaste?',
      why: 'Hay formaciones muy distintas.',
      helpful: 'Responde con naturalidad y no le molesta que preguntes.',
    },
    B2: {
      ask: '¿Tienes licencia o número de registro aquí? ¿Cómo lo puedo comprobar?',
      why: 'En algunos lugares cualquiera puede usar el título.',
      helpful: 'Un nombre o un número que puedas buscar.',
    },
    B3: {
      ask: '¿Qué has seguido aprendiendo desde entonces?',
      why: 'Un buen oficio no deja de crecer.',
      helpful: 'Algo reciente y concreto.',
    },
    B4: {
      ask: '¿Tienes formación en trauma?',
      why: 'No todo el mundo la tiene.',
      helpful: 'Qué formación, y cómo cuida el ritmo.',
    },
    B5: {
      ask: '¿Alguien te apoya en tu trabajo, por ejemplo en supervisión?',
      why: 'Otra mirada ayuda a cuidar el trabajo.',
      helpful: 'Un sí, y cada cuánto.',
    },
    C1: {
      ask: '¿Has ayudado a personas con algo como {topic}?',
      open: '¿Has ayudado a personas con algo como lo que me trae aquí?',
      why: 'Haber trabajado antes con algo parecido puede ayudar.',
      helpful: 'Un sí de verdad, o un no sincero y qué haría.',
    },
    C2: {
      ask: '¿Cómo adaptas el trabajo a cada persona?',
      why: 'No hay una forma que valga para todo el mundo.',
      helpful: 'Te pregunta a ti. Puede cambiar de rumbo.',
    },
    C3: {
      ask: '¿Has trabajado con personas de mi {background}?',
      open: '¿Has trabajado con personas de un origen como el mío?',
      why: 'No tienes por qué esconder quién eres.',
      helpful: 'Apertura, curiosidad y ganas de aprender.',
    },
    D1: {
      ask: '¿Qué métodos usas, en palabras sencillas?',
      why: 'El nombre de un método no dice cómo se vive.',
      helpful: 'Puedes imaginarte una sesión.',
    },
    D2: {
      ask: '¿Mezclas métodos? ¿Cómo eliges?',
      why: 'En terapia se suele mezclar más de uno.',
      helpful: 'Un motivo que tiene que ver contigo.',
    },
    D3: {
      ask: '¿Y si esta forma de trabajar no me ayuda?',
      why: 'Eso se puede pensar desde el principio.',
      helpful: 'Lo hablaría contigo y probaría otra cosa.',
    },
    D4: {
      ask: '¿Propones cosas para hacer entre sesiones?',
      why: 'Hay quien sí y hay quien no. Quizá tú prefieras algo.',
      helpful: 'Cuánto tiempo llevan, y qué pasa si no las haces.',
    },
    D5: {
      ask: '¿Cuánto hablas y cuánto escuchas?',
      why: 'De eso depende cómo se siente cada hora.',
      helpful: 'Una respuesta sincera, no solo que depende.',
    },
    D6: {
      ask: '¿Miras el pasado, el presente o los dos?',
      why: 'Quizá sepas cuál prefieres.',
      helpful: 'Cómo lo decidiría contigo.',
    },
    D7: {
      ask: '¿Das consejos?',
      why: 'Mucha gente los espera. En terapia se suelen dar pocos.',
      helpful: 'Qué hace en lugar de aconsejar.',
    },
    D8: {
      ask: '¿Solo hablamos, o hay algo más, como dibujar, escribir o moverse?',
      why: 'Hay muchas formas de trabajar.',
      helpful: 'Puedes decir que no a cualquiera de ellas.',
    },
    E1: {
      ask: '¿Cómo decidiremos en qué trabajar?',
      why: 'Las metas también son tuyas.',
      helpful: 'Opinan las dos partes.',
    },
    E2: {
      ask: '¿Cómo vas a saber si me está yendo bien?',
      why: 'Cuesta menos hablar cuando te preguntan.',
      helpful: 'Pregunta a menudo y le gusta oírlo.',
    },
    E3: {
      ask: '¿Qué pasa si yo lo veo de otra manera que tú?',
      why: 'No siempre va a haber acuerdo. Está bien.',
      helpful: 'Tu punto de vista cuenta.',
    },
    E4: {
      ask: '¿Qué haces si me enfado contigo?',
      why: 'Pasa. Una buena charla puede arreglarlo.',
      helpful: 'Calma y apertura. Querría saberlo.',
    },
    E5: {
      ask: '¿Qué hacemos si algo se me hace demasiado en una sesión?',
      why: 'Pueden aparecer emociones fuertes.',
      helpful: 'Se puede ir más despacio o parar cuando quieras.',
    },
    E6: {
      ask: '¿Cómo puedo cuidarme entre sesiones?',
      why: 'Algunas sesiones se quedan dando vueltas.',
      helpful: 'Una o dos cosas que te puedan servir.',
    },
    E7: {
      ask: '¿Qué me pides tú a mí?',
      why: 'La confianza va en las dos direcciones.',
      helpful: 'Algo claro y justo. Sin presión.',
    },
    F1: {
      ask: 'Más o menos, ¿cuánto tiempo se queda la gente contigo?',
      why: 'Depende, pero una idea ayuda.',
      helpful: 'De cuánto a cuánto, y por qué cambia.',
    },
    F2: {
      ask: '¿Cuándo paramos a mirar cómo va?',
      why: 'La terapia no tiene por qué seguir sin un motivo.',
      helpful: 'Un momento fijado para mirar atrás.',
    },
    F3: {
      ask: '¿Cómo sabremos que es hora de terminar?',
      why: 'La idea es que te haga cada vez menos falta.',
      helpful: 'Decides tú. Te ayuda a prepararlo.',
    },
    F4: {
      ask: 'Si no encajamos, ¿puedes recomendarme a alguien?',
      why: 'Si no hay encaje, no es culpa de nadie.',
      helpful: 'Un sí, y sin reproches.',
    },
    G1: {
      ask: '¿Cuánto cobras? ¿Tienes un precio reducido?',
      why: 'El precio no tendría que ser una sorpresa.',
      helpful: 'Un precio claro, por escrito si lo pides.',
    },
    G2: {
      ask: '¿Puedo usar mi seguro? ¿Tiene límites?',
      why: 'Un seguro puede limitar cuántas sesiones o cada cuánto.',
      helpful: 'Qué tiene que contarle de ti a la aseguradora.',
    },
    G3: {
      ask: '¿Cuándo y cada cuánto nos vemos? ¿Y si tengo que cancelar?',
      why: 'Tiene que caber en tu vida.',
      helpful: 'Horas que te vengan bien, y una norma justa.',
    },
    G4: {
      ask: '¿Podemos vernos por internet? ¿Cómo cuidas la privacidad?',
      why: 'Por internet puede ser más fácil si tienes poco tiempo.',
      helpful: 'Una sala privada por su parte, y qué programa usa.',
    },
    G5: {
      ask: '¿Quién puede ver mis notas? ¿Cuándo tendrías que avisar a alguien?',
      why: 'Lo que cuentas es privado, con unos pocos límites.',
      helpful: 'Te dice los límites antes de que cuentes nada.',
    },
    G6: {
      ask: '¿Qué hago si necesito ayuda entre sesiones?',
      why: 'Casi nadie puede contestar al momento.',
      helpful: 'Un plan claro, con un teléfono de crisis.',
    },
    G7: {
      ask: 'Si tomo medicación, ¿hablas con quien me la receta?',
      why: 'La terapia no sustituye a la atención médica.',
      helpful: 'Solo con tu permiso.',
    },
    G8: {
      ask: 'Necesito {need}. ¿Es posible?',
      open: 'Tengo una necesidad de acceso. ¿Es posible?',
      why: 'Tienes derecho a entrar y a participar.',
      helpful: 'Te pregunta qué te viene bien.',
    },
  },
};
