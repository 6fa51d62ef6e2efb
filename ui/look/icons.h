// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <span>

namespace chargetree {

/// Every icon of the program, named by what it shows.
enum class Icon {
    Program,
    HomeSite,
    Driver,
    Vehicle,
    Tag,
    Site,
    Charger,
    Socket,
    MayUse,
    Controller,
    Refresh,
    Back,
    Forward,
    Up,
    Search,
    Clear,
    Export,
    Menu,
    Copy,
    OpenExternal,
    Map,
    Location,
    Settings,
    Info,
    Warning,
    Error,
    OpenFolder,
    OpenFile,
    Connect,
    ExpandAll,
    CollapseAll,
    Columns,
    Check,
    Cancel,
    ChevronRight,
    ChevronDown,
    Reveal,
    Conceal,
    Language,
    Appearance,
    Raw,
    List,
    Clock,
    Tree,
    Bookmark,
    Panel,
    Compare,
    Changes,
    Help,
    Add,
    Edit,
    Remove,
    Print,
    Filter,
    Ticket,
    Demo,
    ZoomIn,
    ZoomOut,
    ShowAll,
    Star,
};

/// What an icon is coloured with, looked up when it is painted. `AsDrawn` keeps its own colours.
enum class IconTint { Text, Accent, Info, Warning, Error, AsDrawn };

/// An icon that follows the palette and is sharp at any size and device pixel ratio. Disabled and
/// selected ones take the palette's colour for that, whatever their tint.
QIcon icon(Icon which, IconTint tint = IconTint::Text);

/// The icon of the program itself.
QIcon programIcon();

/// Where the icon's SVG is among the resources.
QString iconPath(Icon which);

/// All there are, in the order of the enumeration.
std::span<const Icon> allIcons();

} // namespace chargetree
