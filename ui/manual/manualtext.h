// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

class Actions;
struct ManualChapter;

/// The chapter as Markdown, its title first. What the program knows itself is put in as it is now,
/// so that the text can not go stale:
///   {action:export}    what an action is called in the program's language, and its key
///   {query:is:offline} a query, as a link `query:` that tries it
///   {queries} {findings} {limits} {formats} {keys}    a table of all there are
/// Empty for a chapter without a text. A mark that names nothing stays as it is written.
QString manualText(const ManualChapter &chapter, const Actions &actions);

/// The queries that a chapter shows, as they are written.
QStringList manualQueries(const ManualChapter &chapter);

} // namespace chargetree
