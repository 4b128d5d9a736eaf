import { expect } from '@open-wc/testing';
import { addPhrases, matchPhrases, phraseList, type Family } from '../../src/safety/phrases.js';
import { phrases } from '../../src/text/es/phrases.js';

const MUST_MATCH: Record<string, Family> = {
  'Quiero morir': 'self',
  'a veces quiero morirme': 'self',
  'Me quiero morir': 'self',
  'ya no quiero vivir más': 'self',
  'no quiero seguir viviendo': 'self',
  'no quiero vivir en este mundo': 'self',
  'No quiero estar aquí': 'self',
  'no quiero despertar mañana': 'self',
  'pienso en matarme': 'self',
  'he pensado en quitarme la vida': 'self',
  'tengo ganas de morir': 'self',
  'Quiero acabar con todo': 'self',
  'he pensado en acabar con mi vida': 'self',
  'pienso en el suicidio': 'self',
  'PIENSO EN SUICIDARME': 'self',
  'estaría mejor muerto': 'self',
  'todos estarían mejor sin mí': 'self',
  'mi familia estaría mejor sin mí.': 'self',
  'no veo ninguna razón para vivir': 'self',
  'no le encuentro sentido a la vida': 'self',
  'mi vida ya no tiene sentido': 'self',
  'ojalá no despertara': 'self',
  'ojala estuviera muerta': 'self',
  'No puedo seguir.': 'self',
  'no puedo mantenerme a salvo esta noche': 'self',
  'me corté anoche': 'self',
  'me corto los brazos': 'self',
  'quiero hacerme daño': 'self',
  'me hago daño a propósito': 'self',
  'me hago cortes': 'self',
  'pienso en la autolesión': 'self',
  'tomé una sobredosis': 'self',
  'tomé demasiadas pastillas': 'self',
  'mi pareja me pega': 'by-others',
  'mi marido me golpeó ayer': 'by-others',
  'me pega cuando bebe': 'by-others',
  'él me hace daño': 'by-others',
  'mi padre me ha pegado': 'by-others',
  'me está haciendo daño': 'by-others',
  'me amenazó con matarme': 'by-others',
  'no estoy a salvo en casa': 'by-others',
  'No estoy segura en mi casa': 'by-others',
  'quiero hacer daño a alguien': 'others',
  'voy a matar a mi hermano': 'others',
  'quiero hacerle daño': 'others',
  // Meant otherwise, and fine: the words of the panel are fit for these readers too.
  'no pienso en el suicidio': 'self',
  'mi hermano murió por suicidio': 'self',
};

const MUST_NOT_MATCH = [
  'me muero de ganas de contarte algo',
  'me quiero morir de vergüenza',
  'casi me muero de risa',
  'voy a matarme a estudiar',
  'este trabajo va a matarme',
  'el plazo me está matando',
  'hicimos tiempo antes de la sesión',
  'quiero matar el tiempo',
  'me corté el pelo',
  'me quiero cortar el pelo',
  'quiero cortarme el pelo',
  'me corto mucho al hablar',
  'quiero dejar el café',
  'no quiero vivir con mis padres',
  'no quiero vivir lejos del mar',
  'no quiero llegar tarde otra vez',
  'me hizo daño lo que dijo',
  'me dolió lo que dijiste',
  'mi vida está muy llena',
  'no pude seguir la película',
  'no puedo seguir con esta rutina',
  'quiero acabar con todo el papeleo',
  'estaríamos mejor sin mi jefe',
  'no quiero hacer daño a nadie',
  'ese color no me pega',
  'se acaba mi contrato de alquiler',
  'tomo pastillas para la alergia',
  '',
];

/** Indirect words are out of reach of any list. That is why the crisis lines are always there. */
const KNOWN_MISSES = [
  'ya me despedí de todos',
  'no puedo más',
  'estoy harta de todo y de todos',
  'pronto va a terminar todo',
  'regalé a mi gato',
];

describe('Phrase match in Spanish', () => {
  before(() => addPhrases('es', phraseList(phrases)));

  for (const [text, family] of Object.entries(MUST_MATCH)) {
    it(`finds “${text}”`, () => expect(matchPhrases(text, 'es')).to.equal(family));
  }

  for (const text of MUST_NOT_MATCH) {
    it(`leaves “${text}” alone`, () => expect(matchPhrases(text, 'es')).to.be.undefined);
  }

  for (const text of KNOWN_MISSES) {
    it(`misses “${text}”, as is known`, () => expect(matchPhrases(text, 'es')).to.be.undefined);
  }

  it('reads words without their accents too, and in every Spanish of the world', () => {
    expect(matchPhrases('quiero hacerme dano', 'es-MX')).to.equal('self');
    expect(matchPhrases('estarian mejor sin mi', 'es-AR')).to.equal('self');
  });

  it('stays quick on very long texts', () => {
    const started = performance.now();
    matchPhrases('quiero que me pienso en no quiero vivir con el me '.repeat(20_000), 'es');
    expect(performance.now() - started).to.be.below(1500);
  });
});
