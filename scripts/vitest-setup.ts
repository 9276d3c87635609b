import { configureGlobal } from 'fast-check';

// The suite gives one answer for one commit; `npm run fuzz` is where chance looks for new cases.
configureGlobal({ seed: 20_250_331 });
