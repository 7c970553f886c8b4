// One file, so that each picture is drawn once for all who look at it; who watches the texts comes first.
import './complete.checks.ts';
import './drawn.checks.ts';
import '../parity/drawn.checks.ts';
import './english.checks.ts';
import './style.checks.ts';
