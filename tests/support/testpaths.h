// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

// Where things are is compiled into one file alone, so that a checkout in another folder compiles
// every test to the same bytes and the compiler's cache knows them.

/// The built program.
QString programPath();

/// A file or folder of `tests/data`; the folder itself without a name.
QString ownData(const QString &name = {});

/// A file or folder of the test data from elsewhere (`CHARGETREE_TEST_DATA`); empty without them.
QString testData(const QString &name = {});

/// Where pictures of the program's screens are put, for people to look at.
QString screensFolder();

} // namespace chargetree
