// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <string>

namespace chargetree {

/// A text that does harm where it is taken for more than a text; `json` is a JSON string, with its
/// quotes and escapes.
struct HostileText {
    const char *name;
    QByteArray json;
};

/// Markup, control and bidi characters, texts without end, what formats and shells would act on.
QList<HostileText> hostileTexts();

/// The document of a small fleet whose every text of every kind, in lists and unknown fields too,
/// is this one.
std::string documentOf(const HostileText &text);

} // namespace chargetree
