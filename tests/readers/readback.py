#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""readback.py DOCUMENT FOLDER: reads exports of a fleet back and compares each cell with the document.

An independent reading: nothing of the program is used. FOLDER holds files named KIND.ENDING, as
drivers.xlsx, drivers.csv, drivers.spreadsheet.csv, drivers.json (as received),
drivers.flat.json, drivers.ndjson and chargers.geojson. Prints one line a file and how many cells
were equal; exits 1 at the first difference.
"""
import csv
import datetime
import json
import os
import re
import sys

import openpyxl

csv.field_size_limit(10**9)

# A socket's id is a small number and no identity.
IDS = {"id", "driverId", "siteId", "payerId", "homeGroupId", "groupId", "paymentRecipientId"}
DATES = {"startDate", "expiringDate", "lastUpdated", "lastSeen"}
LONGEST = 32767
ABSENT = object()


class Digits(float):
    """A number that knows how it was written."""

    def __new__(cls, text):
        number = super().__new__(cls, text)
        number.text = text
        return number


def objects(record, *names):
    """The objects of the first list among these fields: the documented name, then the vendor's
    second one."""
    for name in names:
        if isinstance(record.get(name), list):
            return [element for element in record[name] if isinstance(element, dict)]
    return []


class Small(int):
    """A number that is no id."""


class Document:
    """Who is who: drivers before those of subsites, sites and chargers as they come first."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.top = json.load(file, parse_float=Digits)
        self.drivers, self.sites, self.chargers, self.grants = [], {}, {}, []
        self.holder = {}
        for group in objects(self.top, "userGroups"):
            self.home_site(group)
        self.drivers += objects(self.top, "spareUsers")
        for driver in self.drivers:
            for site in objects(driver, "chargerGroups", "groups"):
                self.grant(driver, site, ())
            for charger in objects(driver, "chargers"):
                self.grants.append((driver, charger["chargerId"], None, "direct"))
        self.walk(self.top)

    def home_site(self, group):
        self.drivers += objects(group, "users")
        for inner in objects(group, "subgroups"):
            self.home_site(inner)

    def grant(self, driver, site, above):
        path = above + (site["groupName"],)
        for inner in objects(site, "subgroups"):
            self.grant(driver, inner, path)
        for charger in objects(site, "chargers"):
            self.grants.append((driver, charger["chargerId"], site, " › ".join(path)))

    def walk(self, record):
        """Sites and chargers in the order of the document's bytes."""
        for key, value in record.items():
            for element in value if isinstance(value, list) else []:
                if key == "chargers":
                    self.charger(element, record)
                elif isinstance(element, dict):
                    self.walk(element)
                    if key == "chargerGroups" or (key == "subgroups" and "costId" in element):
                        self.sites.setdefault(element["id"], element)

    def charger(self, charger, above):
        known = self.chargers.setdefault(charger["chargerId"], charger)
        if "costId" in above:
            self.holder.setdefault(charger["chargerId"], above)
        if (charger.get("lastSeen") or "") > (known.get("lastSeen") or ""):
            self.chargers[charger["chargerId"]] = charger

    def site_of(self, charger):
        site = self.holder.get(charger["chargerId"])
        if site:
            return {"siteId": site["id"], "siteName": site["groupName"]}
        return {"siteId": charger.get("groupId"), "siteName": charger.get("groupName")}

    def rows(self, kind):
        rows = list(getattr(self, "rows_" + kind)())
        if kind == "sockets":
            for row in rows:
                row["id"] = Small(row["id"]) if isinstance(row.get("id"), int) else ABSENT
        return rows

    def rows_drivers(self):
        return (dict(driver) for driver in self.drivers)

    def rows_tags(self):
        for driver in self.drivers:
            for tag in objects(driver, "tags"):
                yield {"driverId": driver["id"], "driverName": driver.get("name"), **tag}

    def rows_sites(self):
        return (dict(site) for site in self.sites.values())

    def rows_chargers(self):
        for charger in self.chargers.values():
            yield {**(charger.get("locationInfo") or {}), **self.site_of(charger), **charger}

    def rows_sockets(self):
        for charger in self.chargers.values():
            for socket in objects(charger, "sockets"):
                number = socket.get("id")
                uid = charger["chargerId"]
                if charger.get("splitEvseBySocket"):
                    uid += str(number)
                yield {**self.site_of(charger), "chargerId": charger["chargerId"], **socket,
                       "controller": number == 0, "evseUid": uid if number else ABSENT}

    def rows_configurations(self):
        for charger in self.chargers.values():
            for configuration in objects(charger, "chargerConfigurations"):
                yield {**self.site_of(charger), "chargerId": charger["chargerId"], **configuration}

    def rows_access(self):
        for driver, charger, site, path in self.grants:
            yield {"driverId": driver["id"], "driverName": driver.get("name"),
                   "tags": len(objects(driver, "tags")), "chargerId": charger,
                   "chargerName": self.chargers[charger].get("chargerName"),
                   "siteId": site["id"] if site else None,
                   "siteName": site["groupName"] if site else None, "grant": path}

    def records(self, kind):
        parts = {"tags": "tags", "sockets": "sockets", "configurations": "chargerConfigurations"}
        if kind == "drivers":
            return self.drivers
        if kind == "sites":
            return list(self.sites.values())
        if kind == "chargers":
            return list(self.chargers.values())
        owners = self.drivers if kind == "tags" else self.chargers.values()
        return [part for owner in owners for part in owner.get(parts[kind]) or []]


def plain(value):
    """A value as text files have it."""
    if value is None or value is ABSENT:
        return ""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, Digits):
        return value.text
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def guarded(value):
    """The documented guard of CSV for spreadsheets."""
    text = plain(value)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return "'" + text if not is_number and text[:1] in list("=+-@\t\r\0") and text else text


def moment(text):
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z?", text)
    if not match:
        return None
    time = datetime.datetime.fromisoformat(match[1])
    return time + datetime.timedelta(seconds=float(match[2] or 0))


def in_sheet(name, value):
    """A value with the type that a workbook's cell is to have."""
    if value is None or value is ABSENT or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        is_text = (name in IDS and not isinstance(value, Small)) or abs(value) > 2**53
        return str(value) if is_text else value
    time = moment(value) if name in DATES and isinstance(value, str) else None
    if time and time >= datetime.datetime(1900, 3, 1):  # before it spreadsheets count wrongly
        return time
    text = plain(value)
    return text if len(text) <= LONGEST else text[:LONGEST - 1] + "…"


def unescaped(value):
    if not isinstance(value, str):
        return value
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), value)


def in_flat_json(name, value):
    is_id = name in IDS and type(value) is int
    return str(value) if is_id else (None if value is ABSENT else value)


def are_equal(found, wanted):
    if isinstance(found, datetime.datetime) and isinstance(wanted, datetime.datetime):
        return abs(found - wanted) < datetime.timedelta(milliseconds=2)
    if isinstance(wanted, float) and isinstance(found, (int, float)):
        return abs(found - wanted) <= abs(wanted) * 1e-15
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    return isinstance(wanted, type(found)) and found == wanted


class Comparison:
    def __init__(self, path):
        self.path, self.cells = path, 0

    def check(self, row, name, found, wanted):
        self.cells += 1
        if not are_equal(found, wanted):
            sys.exit(f"{self.path}, row {row}, {name}: {found!r} instead of {wanted!r}")

    def table(self, titles, rows, expected, shown):
        if len(rows) != len(expected):
            sys.exit(f"{self.path}: {len(rows)} rows instead of {len(expected)}")
        for number, (row, source) in enumerate(zip(rows, expected)):
            for name, found in zip(titles, row):
                wanted = source.get(name, ABSENT)
                if name == "configValue" and is_secret(source.get("configName")) and wanted:
                    wanted = "••••••"
                self.check(number, name, found, shown(name, wanted))


def is_secret(name):
    words = re.findall("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name or "")
    return bool({"password", "key", "token", "secret", "pin"} & {word.lower() for word in words})


def read_xlsx(path):
    sheets = openpyxl.load_workbook(path, read_only=True)
    rows = [[unescaped(cell) for cell in row] for row in sheets.worksheets[0].values]
    titles = [re.sub(r" \(UTC\)$", "", title) for title in rows[0]]
    origin = dict(row[:2] for row in sheets.worksheets[-1].values)
    if origin["Rows"] != str(len(rows) - 1):
        sys.exit(f"{path}: the origin says {origin['Rows']} rows")
    return titles, [row + [None] * (len(titles) - len(row)) for row in rows[1:]]


def read_csv(path, encoding):
    with open(path, encoding=encoding, newline="") as file:
        rows = list(csv.reader(file, strict=True))
    return rows[0], rows[1:]


def check_geojson(comparison, path, document):
    with open(path, encoding="utf-8") as file:
        collection = json.load(file)
    if set(collection) != {"type", "provenance", "features"} or "crs" in collection:
        sys.exit(f"{path}: members {list(collection)}")
    if collection["type"] != "FeatureCollection":
        sys.exit(f"{path}: {collection['type']}")
    chargers = document.records("chargers")
    for number, (feature, charger) in enumerate(zip(collection["features"], chargers)):
        if set(feature) != {"type", "id", "geometry", "properties"}:
            sys.exit(f"{path}: feature {list(feature)}")
        place = charger.get("locationInfo") or {}
        north, east = place.get("latitude"), place.get("longitude")
        is_usable = (isinstance(north, (int, float)) and isinstance(east, (int, float))
                     and (north or east) and abs(north) <= 90 and abs(east) <= 180)
        wanted = {"type": "Point", "coordinates": [east, north]} if is_usable else None
        comparison.check(number, "geometry", feature["geometry"], wanted)
        comparison.check(number, "id", feature["id"], charger["chargerId"])
    titles = list(collection["features"][0]["properties"]) if chargers else []
    rows = [list(feature["properties"].values()) for feature in collection["features"]]
    comparison.table(titles, rows, document.rows("chargers"), in_flat_json)


def unmasked(record):
    """Records as received differ in masked secrets alone."""
    if isinstance(record, list):
        return [unmasked(element) for element in record]
    if not isinstance(record, dict):
        return record
    copy = {key: unmasked(value) for key, value in record.items()}
    if is_secret(copy.get("configName")) and copy.get("configValue"):
        copy["configValue"] = "••••••"
    return copy


def check(path, kind, ending, document):
    comparison = Comparison(path)
    if ending == "xlsx":
        comparison.table(*read_xlsx(path), document.rows(kind), in_sheet)
    elif ending == "csv":
        comparison.table(*read_csv(path, "utf-8"), document.rows(kind), lambda _, v: plain(v))
    elif ending == "spreadsheet.csv":
        with open(path, "rb") as file:
            if file.read(3) != b"\xef\xbb\xbf":
                sys.exit(f"{path}: no byte-order mark")
        comparison.table(*read_csv(path, "utf-8-sig"), document.rows(kind), lambda _, v: guarded(v))
    elif ending == "geojson":
        check_geojson(comparison, path, document)
    else:
        with open(path, encoding="utf-8") as file:
            is_list = ending != "ndjson"
            found = json.load(file) if is_list else [json.loads(line) for line in file]
        if ending == "flat.json" or kind == "access":
            rows = [list(row.values()) for row in found]
            titles = list(found[0]) if found else []
            comparison.table(titles, rows, document.rows(kind), in_flat_json)
        else:
            wanted = unmasked(document.records(kind))
            if len(found) != len(wanted):
                sys.exit(f"{path}: {len(found)} records instead of {len(wanted)}")
            for number, (record, source) in enumerate(zip(found, wanted)):
                comparison.check(number, "record", record, source)
                comparison.check(number, "keys", list(record), list(source))
    print(f"{os.path.basename(path)}: {comparison.cells} equal")


def main():
    document = Document(sys.argv[1])
    for name in sorted(os.listdir(sys.argv[2])):
        kind, ending = name.split(".", 1)
        check(os.path.join(sys.argv[2], name), kind, ending, document)


main()
