import type { profile as english } from '../en/profile.js';
import type { Translated } from '../text.js';

/** The page where a therapist says how they work, in Spanish. */
export const profile: Translated<typeof english> = {
  heading: '¿Cómo trabajas?',
  intro:
    'Piensa en tus últimas diez sesiones. ¿Qué hiciste más? Pulsa todos los lugares en los que te ves. Salta los que quieras.',
  name: 'Tu nombre, como se va a leer',
  asOf: '¿Cuándo lo miraste por última vez?',
  mostly: 'Por lo general…',
  prompts: {
    TIME: 'En las sesiones, por lo general…',
    PACE: 'Al principio, por lo general…',
    BETWEEN: 'Entre sesiones, por lo general…',
    ADVICE: 'Cuando alguien no sabe qué elegir, por lo general…',
    US: 'Si hay algo raro entre las dos partes, por lo general…',
  },
  places: {
    '-2': 'Casi siempre: {left}',
    '-1': 'Más a menudo: {left}',
    '0': 'Algo de cada cosa',
    '1': 'Más a menudo: {right}',
    '2': 'Casi siempre: {right}',
  },
  short: {
    '-2': 'Casi siempre',
    '-1': 'Más a menudo',
    '0': 'Algo de cada',
    '1': 'Más a menudo',
    '2': 'Casi siempre',
  },
  range: 'Cómo trabajas: {about}',
  blank: 'Sin decir. Se leerá que no lo has dicho.',
  reads: 'Se leerá:',
  note: 'En tus palabras',
  noteHint: 'Una línea corta, si quieres. Hasta {n} letras.',
  more: 'Cuatro más',
  advice: 'Antes de usarlo',
  fine: 'No hay nada que cambiar. Con esto se puede comparar.',
  few: 'Has rellenado {filled} de las primeras {of}. Con menos de la mitad se lee que no has dicho bastante para comparar.',
  wide: 'Esto dice que haces de todo: {list}. Redúcelo a lo que más hiciste.',
  old: 'Lo miraste por última vez el {date}. Pasado un año, esa fecha se lee al lado.',
  long: '{about}: tus palabras pasan de {n} letras. Acórtalas. A partir de {most} no se muestran.',
  claim: '{about}: «{word}» {why}',
  claims: {
    outcome: 'puede leerse como una promesa. Nadie puede prometer cómo va la terapia.',
    rank: 'te pone por encima de otras personas. Di mejor cómo es tu trabajo.',
    pressure: 'puede meter prisa. Deja que se tomen su tiempo.',
    diagnosis:
      'nombra algo que solo algunas personas pueden ofrecer tratar. Mira qué puedes decir.',
    praise: 'remite a elogios de quienes vinieron. Muchos códigos éticos lo prohíben.',
    blame: 'puede sonar a que es su culpa. Di qué pasa, no cómo son.',
  },
  result: 'Tu parte de practice.json',
  resultHint: 'Pon estas líneas en tu entrada de «therapists». Aquí no se envió ni se guardó nada.',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'No hemos podido copiarlo. Puedes marcar las líneas y copiarlas.',
  someone: 'Tu nombre',
};
