// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace chargetree {

/// The text as gzip or Zstandard pack it.
QByteArray gzip(const QByteArray &text);
QByteArray zstd(const QByteArray &text);

/// With little to pack, so that a cut falls into every part of the stream.
QByteArray noisyFleet(int drivers);

} // namespace chargetree
