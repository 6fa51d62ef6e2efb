// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QDrag;

namespace chargetree {

/// Takes the rows that a view has selected to other programs by the mouse: a table in the forms
/// that copying gives, under a small picture that says how many rows they are.
class RowDrag final : public QObject {
    Q_OBJECT

public:
    /// Carries a drag until it is dropped.
    using Carrier = std::function<void(QDrag &drag)>;

    /// The view is its parent; press and move are the view's matter.
    explicit RowDrag(QAbstractItemView &view);

    /// Starts nothing without rows and with more than mostCopiedRows, for which `rows` is not even
    /// asked. One cell goes as its bare value.
    void start(const std::function<ClipTable()> &rows, bool hasTitles);
    void setCarrier(const Carrier &carrier) { m_carry = carrier; }

private:
    QAbstractItemView &m_view;
    Carrier m_carry;
};

} // namespace chargetree
