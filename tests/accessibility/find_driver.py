#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""find_driver.py PROGRAM DRIVER SOURCE: looks up a driver as a screen reader would.

SOURCE is a fleet's file or --demo. Knows the window by the names, roles and states of its
accessibility tree alone: types the driver's name into the search box, finds the row in the tree,
and reads its status, which has to be the one that the command line says. Needs an X display and a
session bus of its own: see run.sh.
"""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 120  # seconds; only a run that fails waits so long
VIEWS = (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE)


class Fault(Exception):
    pass


def awaited(what, look):
    """What `look` finds; a window that is not there yet, or changes, answers with errors."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Fault:
            raise
        except Exception:  # GLib's, by many names
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Fault(f"{what}: not in the accessibility tree")


def children(accessible):
    return (accessible.getChildAtIndex(i) for i in range(accessible.childCount))


def has_state(accessible, state):
    return accessible.getState().contains(state)


def find(accessible, roles, name):
    """The first one shown, of these roles and this name; views are not searched: they are long."""
    role = accessible.getRole()
    if role in roles and accessible.name == name and has_state(accessible, pyatspi.STATE_SHOWING):
        return accessible
    if role in VIEWS:
        return None
    for child in children(accessible):
        found = find(child, roles, name) if child else None
        if found:
            return found
    return None


def desktop():
    """What programs announce themselves to. Who asks first has it started, and it takes its time."""
    found = pyatspi.Registry.getDesktop(0)
    found.set_cache_mask(pyatspi.Atspi.Cache.NONE)
    return found if found.childCount >= 0 else None


def application(process):
    if process.poll() is not None:
        raise Fault(f"the program has ended with {process.returncode}")
    for candidate in children(desktop()):
        if candidate and candidate.get_process_id() == process.pid:
            candidate.set_cache_mask(pyatspi.Atspi.Cache.NONE)
            return candidate
    return None


def search_box(app):
    box = find(app, (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY), "Search")
    return box if box and has_state(box, pyatspi.STATE_SENSITIVE) else None


def row_of(app, driver):
    """The tree, the driver's cell in it and its row."""
    tree = find(app, VIEWS, "Fleet")
    table = tree.queryTable()
    for row in range(table.nRows):
        cell = table.getAccessibleAt(row, 0)
        if cell and cell.name == f"Driver: {driver}":
            return tree, cell, row
    return None


def column_titled(tree, title):
    table = tree.queryTable()
    titles = [table.getColumnDescription(i) for i in range(table.nColumns)]
    if title not in titles:
        raise Fault(f"no column is called {title}: {titles}")
    return titles.index(title)


def walk(process, driver, expected):
    app = awaited("the program", lambda: application(process))
    box = awaited("a search box that takes text", lambda: search_box(app))
    start = time.monotonic()
    box.queryEditableText().setTextContents(driver)
    tree, cell, row = awaited(f"the row of {driver}", lambda: row_of(app, driver))
    print(f"{cell.name} ({cell.getLocalizedRoleName()}, row {row + 1} of "
          f"{tree.queryTable().nRows}, found in {time.monotonic() - start:.1f} s)")
    status = tree.queryTable().getAccessibleAt(row, column_titled(tree, "Status")).name
    print(f"Status: {status}")
    if status != expected:
        raise Fault(f"the command line says “{expected}”")


def status_said(program, driver, source):
    """What `chargetree tree` writes behind the driver's name."""
    call = [program, "tree", "--query", f'"{driver}"']
    call += [source] if source.startswith("--") else ["--file", source]
    text = subprocess.run(call, check=True, timeout=PATIENCE, stdout=subprocess.PIPE).stdout.decode()
    for line in text.splitlines():
        name, _, status = line.strip().partition("  ")
        if name == driver:
            return status
    raise Fault(f"the fleet has no driver {driver}")


def end(process):
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main():
    program, driver, source = sys.argv[1:]
    process = None
    try:
        expected = status_said(program, driver, source)
        awaited("the registry", lambda: desktop())
        process = subprocess.Popen([program, source, "--new-instance"])
        walk(process, driver, expected)
    except Fault as fault:
        print(f"find_driver.py: {fault}", file=sys.stderr)
        return 1
    finally:
        if process:
            end(process)
    return 0


if __name__ == "__main__":
    sys.exit(main())
