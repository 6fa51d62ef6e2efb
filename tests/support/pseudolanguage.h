// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace chargetree {

/// Translates every text into one that is longer, accented and in brackets, so that what is not
/// translated, cut off or put together from pieces shows.
class PseudoLanguage final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    static constexpr QChar begin{0x27e6};
    static constexpr QChar end{0x27e7};

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int number) const override;
};

} // namespace chargetree
