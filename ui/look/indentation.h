// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace chargetree {

/// Indents the rows of a tree by `usual` pixels a level, and by more beside larger text, also when
/// that comes later.
void keepIndentation(QTreeView &tree, int usual);

} // namespace chargetree
