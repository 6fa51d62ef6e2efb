// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QString>

namespace chargetree {

/// Where the key of a connection is.
enum class KeyState {
    Unknown, // the keyring has not answered yet
    None,
    Session, // until the program ends
    KeyRing
};

/// What asking a connection once came to, in plain texts without secrets. Empty ones are left out.
struct ConnectionTest {
    bool isGood = false;
    QString tried = {}; // "GET https://api.example.org/api/authorisation/users"
    QString answered = {}; // "200 OK, application/json, 12 MB", or why there is none
    QString took = {}; // "1.4 s"
    QString counted = {}; // "5,000 drivers, 8,003 tags"
};

/// Offline copies of a connection's fleet.
struct CopiesKept {
    int count = 0;
    qint64 bytes = 0;
};

/// One sentence on what is wrong with a connection, to be shown beside its fields; empty if it can
/// be kept.
QString connectionProblem(const Connection &connection);

} // namespace chargetree
