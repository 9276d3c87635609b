import './wide.ts';
import './marks.ts';
import './links.ts';
import './visits.ts';
