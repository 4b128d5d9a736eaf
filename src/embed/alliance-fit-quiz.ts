import { AllianceFitQuiz } from '../fit-quiz/fit-quiz.js';
import { AlliancePractice } from '../practice/alliance-practice.js';
import { register } from '../register.js';
import { fillMounts } from './mounts.js';

register('alliance-practice', AlliancePractice);
register('alliance-fit-quiz', AllianceFitQuiz);
fillMounts();
