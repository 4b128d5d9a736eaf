import { AllianceBooking } from '../booking/booking.js';
import { AlliancePractice } from '../practice/alliance-practice.js';
import { register } from '../register.js';
import { fillMounts } from './mounts.js';

register('alliance-practice', AlliancePractice);
register('alliance-booking', AllianceBooking);
fillMounts();
