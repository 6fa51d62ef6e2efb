// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>

namespace chargetree {

/// A row with room before and behind what it holds, as one reads: a layout's margins stay on their
/// sides where one reads from right to left, a row's spaces change them.
inline QHBoxLayout *withRoom(int before, QLayout *content, int behind)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(before);
    row->addLayout(content, 1);
    row->addSpacing(behind);
    return row;
}

} // namespace chargetree
