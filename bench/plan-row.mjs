// One row of the table of bench/plan.sh: NAME RESULT JUDGED TIME
import { readFileSync } from 'node:fs';
const [name, ...files] = process.argv.slice(2);
const [result, judged, time] = files.map(file => readFileSync(file, 'utf8'));
// Proved optima; for route-400x200-1002 and group-district-1, which are open, an upper bound and the strong LP bound.
const known = {
  'route-400x200-1000': 1857680, 'route-400x200-1001': 2287950, 'route-400x200-1002': 1772249, 'route-400x200-1003': 1985247,
  'route-60x40-1000': 672200, 'route-60x40-1001': 580860, 'route-60x40-1002': 679070, 'route-60x40-1003': 587520,
  'route-60x40-1004': 699990, 'group-school-1': 11569, 'group-district-1': 264622, 'match-60x6': 8061, 'match-600x60': 35082,
};
const verdict = JSON.parse(judged), value = verdict.value ?? verdict.cost, bound = JSON.parse(result).bound;
const [user, system, wall] = time.trim().split(/\s+/).map(Number);
const percent = part => (100 * part).toFixed(2) + ' %';
console.log(`| ${name} | ${value} | ${bound ? percent(value / bound) : 'exact'} | ${percent(value / known[name])} | ${verdict.valid} | ${(user + system).toFixed(1)} | ${wall.toFixed(1)} |`);
