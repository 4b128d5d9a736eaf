/**
 * Spanish words that may mean that someone is in danger: plain statements, as regular expressions
 * without accents (‘mas’ finds ‘más’, ‘dano’ finds ‘daño’). The list is not complete and cannot be;
 * test/text/es-phrases.test.ts says what it finds, what it leaves alone and what it is known to miss.
 * Much that sounds hard is only a way of speaking: ‘me muero de ganas’, ‘voy a matarme a estudiar’.
 */

const WISH =
  '(?:quiero|queria|quisiera|prefiero|preferiria|desearia|gustaria|pienso en|pens(?:ar|ado|ando|aba) en|ganas de|idea de|intent(?:e|ar|ado|aba)|voy a|planeo|planeado)';
const NOT_MEANT =
  '(?! de (?:risa|hambre|sed|sueno|verguenza|pena|ganas|calor|frio|miedo|aburrimiento|amor|gusto)| a (?:estudiar|trabajar|correr)| (?:estudi|trabaj)ando)';
const SOMEONE =
  '(?:el|ella|alguien|(?:mi|su) (?:pareja|marido|esposo|esposa|mujer|novio|novia|ex|padre|madre|papa|mama|hermano|hermana|hijo|hija|tio|abuelo|cuidadora?|jefe|jefa))';
const HITS =
  '(?:peg(?:a|o|aba)|ha pegado|golpe(?:a|o|aba)|ha golpeado|maltrat(?:a|o|aba)|estrangul(?:a|o)|ahorc(?:a|o)|hace dano|hizo dano|amenaz(?:a|o|aba))';

export const phrases = {
  self: [
    `${WISH} (?:morir(?:me)?|matarme|estar muert[oa]|desaparecer para siempre)\\b${NOT_MEANT}`,
    `me (?:quiero|queria|quisiera) (?:morir|matar)\\b${NOT_MEANT}`,
    `me voy a matar\\b${NOT_MEANT}`,
    'suicid',
    '(?:quitarme|quitado) la vida\\b',
    '(?:acabar|terminar) con mi vida\\b',
    'poner fin a mi vida\\b',
    `${WISH} (?:acabar|terminar) con todo\\b(?! (?:el|la|los|las|lo)\\b)`,
    'mejor muert[oa]\\b',
    'mejor sin mi(?=\\s*(?:[^\\w\\s]|$|y\\b|aqui\\b))',
    'ojala (?:me (?:muera|muriera|muriese)|estuviera muert[oa]|no (?:despertara|despertase|hubiera nacido))\\b',
    'no quiero (?:estar (?:viv[oa]|aqui|en este mundo)|existir|despertar(?:me)?|seguir (?:viviendo|aqui|con vida))\\b',
    'no quiero vivir\\b(?! (?:con|en|lejos|cerca|sin|alli|alla|junt[oa]s|de)\\b)',
    'no quiero vivir en este mundo\\b',
    '(?:razon|razones|motivos?|sentido) (?:para|en|a|de) (?:vivir|seguir viviendo|estar viv[oa]|(?:la|mi) vida)\\b',
    '(?:la|mi) vida (?:ya )?no tiene sentido\\b',
    'no puedo seguir(?: viviendo| adelante)?(?=\\s*(?:[.,;!?…]|$))',
    'no puedo (?:mantenerme|ponerme|estar) a salvo\\b',
    'autolesi',
    'autolastim',
    `${WISH} (?:hacerme dano|lastimarme|cortarme)\\b(?! (?:el|la|los|las|un) (?:pelo|cabello|flequillo|unas|cabellera))`,
    '(?:hacerme|hago|hice) dano a (?:mi|mi mism[oa]|proposito)\\b',
    'me (?:hago|hice|he hecho) cortes\\b',
    'me (?:corto|corte|he cortado) (?:el|la|los|las) (?:brazos?|munecas?|piernas?|venas|muslos?)\\b',
    'me (?:corto|corte|he cortado)(?= a proposito\\b| (?:anoche|ayer|otra vez)\\b|\\s*(?:[.,;!?…]|$))',
    'sobredosis',
    '(?:tom(?:e|ar|arme|ado)) (?:todas las|demasiadas) pastillas\\b',
  ],
  'by-others': [
    `${SOMEONE} (?:siempre |a veces |ya |tambien )?me ${HITS}\\b`,
    'me (?:pega|pegaba|golpea|golpeaba|maltrata|maltrataba) (?:cuando|si|cada vez|todos los dias|siempre|a veces)\\b',
    'me (?:esta|sigue) (?:pegando|golpeando|maltratando|haciendo dano|amenazando)\\b',
    'me da palizas|me dio una paliza|me tiene amenazad[oa]',
    'quiere (?:matarme|hacerme dano|pegarme)\\b',
    'amenaz\\w* con (?:matarme|hacerme dano|pegarme)\\b',
    'no (?:estoy a salvo|me siento a salvo|estoy segur[oa]) en (?:mi )?casa\\b',
  ],
  others: [
    '(?<!no )(?:quiero|voy a|planeo|pienso|ganas de) (?:matar|hacer(?:le|les)? dano|herir) a \\w',
    '(?<!no )(?:quiero|voy a|planeo|pienso|ganas de) (?:matar(?:l[oae]s?)|hacerl(?:e|es) dano)\\b',
  ],
};
