// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log/logentry.h"

#include <QSortFilterProxyModel>

namespace chargetree {

/// The entries of a log that are bad enough and hold every word.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr);

    void setLeastLevel(LogLevel level);
    /// Words in any order, in the part's name or the text; large and small letters are one.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_leastLevel = LogLevel::Debug;
    QStringList m_words;
};

} // namespace chargetree
