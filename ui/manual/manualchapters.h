// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace chargetree {

/// A chapter of the manual. Its text is resources/manual/ID.md, in English; its title is said here
/// so that it can be translated.
struct ManualChapter {
    const char *id; // stable: links between chapters name it
    const char *title; // English; context chargetree::Manual
};

/// In the order in which they are read.
std::span<const ManualChapter> manualChapters();
/// The translated title.
QString manualTitle(const ManualChapter &chapter);
/// Nothing for an id that no chapter has.
const ManualChapter *manualChapter(QStringView id);

/// A part of a window, and the chapter that is about it.
struct ManualPlace {
    const char *objectName;
    const char *chapter;
};

std::span<const ManualPlace> manualPlaces();
/// About the widget, or about the nearest part that it stands in; the first chapter where no part
/// of the table holds it, and for null.
const ManualChapter &manualChapterOf(const QWidget *widget);

} // namespace chargetree
