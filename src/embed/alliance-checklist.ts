import { AllianceChecklist } from '../checklist/checklist.js';
import { AlliancePractice } from '../practice/alliance-practice.js';
import { register } from '../register.js';
import { fillMounts } from './mounts.js';

register('alliance-practice', AlliancePractice);
register('alliance-checklist', AllianceChecklist);
fillMounts();
