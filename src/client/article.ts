import './settings.ts';
import './notes.ts';
import './links.ts';
import './visits.ts';
