#!/usr/bin/env python3
"""Counts the thirteen summary forms of a season once more, with LibreOffice and this file alone, and compares every cell.

    recount.py SEASON    a folder with danh-sach-14.xlsx, danh-sach-15.xlsx, dan-so.json, ket-qua.json, the folder truoc
                         with the lists of the year before, and the folder bieu with the forms that were computed

Shares nothing with the library. Needs LibreOffice Calc. Ends with 1 if a cell differs.
"""
import csv
import datetime
import decimal
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict

INDICATORS = ["employment", "dependants", "nutrition", "health-insurance", "adult-education", "schooling",
              "housing-quality", "housing-area", "water", "toilet", "telecom", "information-means"]
GROUPS = ["ede", "ma", "muong", "thai", "mnong", "tay", "nung", "mong", "dao"]
CAUSES = ["LAND", "CAPITAL", "LABOUR", "TOOLS", "KNOWLEDGE", "SKILL", "ILLNESS"]


def sheets(folder, names, target):
    target.mkdir(parents=True)
    subprocess.run(["soffice", "-env:UserInstallation=file://%s/office" % target, "--headless", "--convert-to",
                    'csv:Text - txt - csv (StarCalc):44,34,76,1', "--outdir", str(target)]
                   + [str(folder / (name + ".xlsx")) for name in names], check=True, capture_output=True)
    return {name: list(csv.reader((target / (name + ".csv")).open(encoding="utf-8"))) for name in names}


def group(text):
    plain = re.sub("[^a-z]", "", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))
    return {"hmong": "mong"}.get(plain, plain)


class Household:
    def __init__(self, of, commune, number):
        self.of, self.commune, self.number, self.rows = of, commune, number, []

    def has(self, column):
        return any(row[column].strip().lower() == "x" for row in self.rows)

    @property
    def head(self):
        return next(row for row in self.rows if row[6].lower() == "chủ hộ")


def listed(rows, of):
    found, commune = [], None
    start = next(i for i, row in enumerate(rows) if row[:3] == ["A", "B", "C"]) + 1
    for row in rows[start:]:
        if row[0] and not any(row[1:]):
            commune = row[0].lower()
        elif row[1]:
            if row[0]:
                found.append(Household(of, commune, row[0]))
            found[-1].rows.append(row)
    return found


def rate(part, whole):
    if not whole:
        return None
    return (decimal.Decimal(part) * 100 / decimal.Decimal(whole)).quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP)


def birth(row):
    text = row[3] or row[4]
    return text if len(text) == 4 else datetime.date(*reversed([int(part) for part in text.split("/")]))


def child(row, day):
    born = birth(row)
    if isinstance(born, str):
        assert int(born) != day.year - 16, "a birth that could be either"
        return int(born) > day.year - 16
    return (day.year - born.year - ((day.month, day.day) < (born.month, born.day))) < 16


def counted(households, found, day):
    """What a commune's households count to."""
    count = Counter()
    for one in households:
        size, of = len(one.rows), one.of
        kind = group(one.head[5])
        indigenous, minority = one.has(11), kind != "kinh" or one.has(11)
        merit, idle = one.has(10), one.has(12)
        first = "minority" if minority else "idle" if idle else "merit" if merit else "rest"
        for name in ["all", "first-" + first, "minority" if minority else "kinh"] + (["indigenous"] if indigenous else []):
            count[of, name] += 1
            count[of, name, "persons"] += size
        count[of, "group-" + (kind if kind in GROUPS else "other" if minority else "kinh")] += 1
        for name, yes in [("merit", merit), ("idle", idle), ("woman", bool(one.head[4]))]:
            count[of, name] += yes
        of_it = found[one.of, one.commune, one.number]
        for indicator in of_it["assessment"]["deprivations"]:
            count[of, indicator] += 1
            count[of, "deprivations"] += 1
        causes = set(of_it["causes"])
        for cause in causes - {"OTHER"} or causes:
            count[cause] += 1
        count[of, "children"] += sum(child(row, day) for row in one.rows)
        for name in ["childrenWithoutInsurance", "childrenMalnourished", "childrenNotSchooled"]:
            count[of, name] += of_it["assessment"][name]
    return count


def forms(count, people, before):
    """Every row of every form, by form and part, as a list of cells."""
    made = {}
    p, n = "POOR", "NEAR_POOR"
    hh, persons = people["households"], people["persons"]
    one = [hh, persons]
    for part, whole in (("", hh), ("persons", persons)):
        for of in (p, n):
            value = count[(of, "all", part) if part else (of, "all")]
            one += [value, rate(value, whole)]
        value = people["averagePersons" if part else "averageHouseholds"]
        one += [value, rate(value, whole)]
    made["1", ""] = one
    for form, of in (("2", p), ("3", n)):
        for part, key in (("Hộ", (of, "all")), ("Nhân khẩu", (of, "all", "persons"))):
            made[form, part] = [before[key]] + [None] * 7 + [count[key]]
    for form, of in (("4", p), ("6", n)):
        total = count[of, "all"]
        made[form, ""] = [total, count[of, "deprivations"]] + [count[of, i] for i in INDICATORS]
        made[str(int(form) + 1), ""] = [total] + [rate(count[of, i], total) for i in INDICATORS]
    for part, more in (("Hộ", ()), ("Nhân khẩu", ("persons",))):
        made["8", part] = [count[(of, name) + more] for of in (p, n)
                           for name in ("all", "first-minority", "first-idle", "first-merit", "first-rest")]
    made["9", ""] = [count[of, name] for of in (p, n)
                     for name in ["all", "kinh", "minority"] + ["group-" + g for g in GROUPS] + ["group-other"]]
    made["10", ""] = [count[cause] for cause in CAUSES + ["OTHER"]]
    made["11", ""] = [count[of, name] for of in (p, n) for name in
                      ("children", "childrenWithoutInsurance", "childrenMalnourished", "childrenNotSchooled")]
    for form, of in (("12", p), ("13", n)):
        total = count[of, "all"]
        made[form, ""] = [people[w + k] for w in ("households", "persons") for k in ("", "Kinh", "Minority", "Indigenous")] + [
            total, rate(total, hh), count[of, "kinh"], count[of, "minority"],
            rate(count[of, "minority"], people["householdsMinority"]), count[of, "indigenous"],
            rate(count[of, "indigenous"], people["householdsIndigenous"]), count[of, "merit"], count[of, "idle"],
            count[of, "woman"]] + [count[of, name, "persons"] for name in ("all", "kinh", "minority", "indigenous")]
    return made


def number(cell):
    return decimal.Decimal(cell.replace(",", "")) if cell else None


def main(season):
    population = json.loads((season / "dan-so.json").read_text(encoding="utf-8"))
    day = datetime.date.fromisoformat(population["day"])
    found = {(one["povertyClass"], one["place"]["commune"].lower(), one["number"]): one
             for one in json.loads((season / "ket-qua.json").read_text(encoding="utf-8"))}
    target = pathlib.Path(tempfile.mkdtemp())
    names = ["danh-sach-14", "danh-sach-15"]
    classes = dict(zip(names, ("NEAR_POOR", "POOR")))
    year = {}
    for which, folder in (("now", season), ("before", season / "truoc")):
        year[which] = defaultdict(list)
        for name, rows in sheets(folder, names, target / which).items():
            for one in listed(rows, classes[name]):
                year[which][one.commune].append(one)
    tables = sheets(season / "bieu", ["review-%d" % form for form in range(1, 14)], target / "bieu")
    places, districts = {}, {}
    for place in population["places"]:
        commune, district = place["commune"].lower(), place["district"].lower()
        count = counted(year["now"][commune], found, day)
        before = Counter()
        for one in year["before"][commune]:
            before[one.of, "all"] += 1
            before[one.of, "all", "persons"] += len(one.rows)
        values = (count, Counter(place["population"]), before)
        places[commune] = forms(*values)
        sums = districts.setdefault(district, (Counter(), Counter(), Counter()))
        for total, value in zip(sums, values):
            total.update(value)
    places.update({district: forms(*sums) for district, sums in districts.items()})
    cells = wrong = 0
    for form in map(str, range(1, 14)):
        parted = form in ("2", "3", "8")
        rows = [row for row in tables["review-" + form] if re.match(r"^\d+(\.\d+)?$", row[0]) or (parted and row[2] == "Nhân khẩu")]
        place = None
        for row in rows:
            place = row[1].lower() or place
            part, values = (row[2], row[3:]) if parted else ("", row[2:])
            got = [number(cell) for cell in values if cell is not None]
            want = places[place][form, part]
            if form in ("2", "3"):  # the balance, and both ends of it
                wrong += got[0] - got[1] - got[2] - got[3] + got[4] + got[5] + got[6] + got[7] != got[8]
                cells += 1
            for at, value in enumerate(want):
                if value is None and form in ("2", "3"):
                    continue
                cells += 1
                if got[at] != value:
                    wrong += 1
                    print("form %s, %s, %s, column %d: %s, counted %s" % (form, place, part, at + 1, got[at], value))
        assert len(rows) == len(places) * (2 if parted else 1), "form %s has %d rows" % (form, len(rows))
    print("%d cells compared, %d differ" % (cells, wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
