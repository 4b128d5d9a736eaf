import '../define.js';
import { fillMounts } from './mounts.js';

fillMounts();
