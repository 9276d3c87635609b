#!/usr/bin/env node
import { dispatch } from './dispatch.ts';
import { run } from './run.ts';

await run(() => dispatch(process.argv.slice(2)));
