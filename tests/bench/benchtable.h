// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace chargetree::bench {

/// What was measured as lines to read: figures, and their ratios to the limit and the peers.
QString tableOf(const QJsonObject &figures);

} // namespace chargetree::bench
