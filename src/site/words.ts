/** The words, signs and fragments that pages draw with. */
export { STANCE_SIGNS, STANCE_WORDS } from '../core/html/words.ts';
export { fragment } from '../core/model/urls.ts';
export { STATUS_WORDS } from '../core/views/status.ts';
