#!/usr/bin/env node
// Starts the built tool; `npm run build` makes dist/.
import '../dist/main.js';
