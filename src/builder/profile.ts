/** The script of the page where a therapist says how they work. Registers its one element. */
import '../embed/policy.js';
import { ProfileForm } from './profile-form.js';

if (!customElements.get('alliance-profile-form')) {
  customElements.define('alliance-profile-form', ProfileForm);
}
