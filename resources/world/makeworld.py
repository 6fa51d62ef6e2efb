#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes world.bin from the TopoJSON of world-atlas; README.md says when and how.

usage: makeworld.py countries-50m.json world.bin

The file, after the magic "CTW1": numbers are LEB128 varints, signed ones zigzag.
  arcs     count, then each: points, longitude and latitude of the first, then differences
           (in steps of 360/100,000 and 180/100,000 degrees from -180 and -90)
  rings    count, then each: arcs, then each arc's number; ~n is arc n backwards
  borders  count, then the arcs' numbers
"""
import json
import sys

STEPS = 100_000


class Writer:
    def __init__(self):
        self.bytes = bytearray(b"CTW1")

    def unsigned(self, value):
        while value >= 0x80:
            self.bytes.append(value & 0x7F | 0x80)
            value >>= 7
        self.bytes.append(value)

    def signed(self, value):
        self.unsigned(value << 1 if value >= 0 else (-value << 1) - 1)


def points_of(arc, transform):
    """In whole steps, without repeats."""
    (across, up), (left, bottom) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        point = (round((x * across + left + 180) / 360 * STEPS),
                 round((y * up + bottom + 90) / 180 * STEPS))
        if not points or points[-1] != point:
            points.append(point)
    return points if len(points) > 1 else points * 2


def rings_of(geometry):
    if geometry["type"] == "GeometryCollection":
        return [ring for each in geometry["geometries"] for ring in rings_of(each)]
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def borders_of(countries):
    """The arcs that two countries share."""
    users = {}
    for place, country in enumerate(countries["geometries"]):
        for ring in rings_of(country):
            for arc in ring:
                users.setdefault(arc if arc >= 0 else ~arc, set()).add(place)
    return sorted(arc for arc, places in users.items() if len(places) > 1)


def main(source, target):
    with open(source, encoding="utf-8") as file:
        world = json.load(file)
    out = Writer()
    out.unsigned(len(world["arcs"]))
    for arc in world["arcs"]:
        points = points_of(arc, world["transform"])
        out.unsigned(len(points))
        x = y = 0
        for point in points:
            out.signed(point[0] - x)
            out.signed(point[1] - y)
            x, y = point
    rings = rings_of(world["objects"]["land"])
    out.unsigned(len(rings))
    for ring in rings:
        out.unsigned(len(ring))
        for arc in ring:
            out.signed(arc)
    borders = borders_of(world["objects"]["countries"])
    out.unsigned(len(borders))
    for arc in borders:
        out.unsigned(arc)
    with open(target, "wb") as file:
        file.write(out.bytes)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
