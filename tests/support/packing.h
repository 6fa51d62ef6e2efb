// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace chargetree {

/// The text as gzip or Zstandard pack it.
QByteArray gzip(const QByteArray &text);
QByteArray zstd(const QByteArray &text);

} // namespace chargetree
