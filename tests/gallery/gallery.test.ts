// One file, so that each picture is drawn once for all who look at it.
import './drawn.checks.ts';
import './english.checks.ts';
import './style.checks.ts';
