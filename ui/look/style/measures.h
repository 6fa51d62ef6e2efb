// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

#include <optional>

class QFontMetrics;

namespace chargetree {

QFontMetrics lettersOf(const QWidget *widget);

/// Of buttons and fields, which stand in one row.
int controlHeight(const QWidget *widget);

/// In pixels, whatever Fusion has there; none where Fusion is asked.
std::optional<int> fixedMetric(QStyle::PixelMetric metric, const QWidget *widget);

/// What Fusion has there, as large as the text beside it wants.
int grownMetric(QStyle::PixelMetric metric, int usual, const QWidget *widget);

} // namespace chargetree
