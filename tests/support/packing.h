// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace chargetree {

/// The text as gzip or Zstandard pack it.
QByteArray gzip(const QByteArray &text);
QByteArray zstd(const QByteArray &text);

/// What any program that knows Zstandard unpacks, all frames behind each other, up to `most` bytes;
/// empty if damaged.
QByteArray unzstd(const QByteArray &packed, qsizetype most);

/// With little to pack, so that a cut falls into every part of the stream.
QByteArray noisyFleet(int drivers);

} // namespace chargetree
