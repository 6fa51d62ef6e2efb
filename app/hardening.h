// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chargetree {

/// For the start of the program, before the first thread and the first file: no core is written,
/// for it would hold the key and people's names, and what is made is for its owner alone, files
/// 0600 and folders 0700.
void hardenProcess();

/// Nobody but root can look into the process from outside. Not for a window: the file dialogs of
/// desktop portals want to know who asks.
void forbidInspection();

} // namespace chargetree
