import './settings.ts';
import './marks.ts';
import './links.ts';
import './visits.ts';
