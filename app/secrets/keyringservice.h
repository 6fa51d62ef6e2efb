// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace chargetree {

/// Calls `then` when starting a keyring job holds nobody up: at once, but on a desktop with KWallet
/// only after that answered, for QtKeychain waits for it and lets no event pass. A wallet that
/// never answers is never followed by `then`, nor is the end of `context`.
void whenKeyringIsAwake(QObject *context, const std::function<void()> &then);

/// Calls `then` with whether somebody on the session bus keeps secrets.
void askForKeyring(QObject *context, const std::function<void(bool isThere)> &then);

} // namespace chargetree
