// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log/logentry.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <deque>

namespace chargetree {

/// The newest entries of the log, oldest first.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, CategoryColumn, TextColumn, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole, // LogLevel as int
        LineRole // the entry as a line of a file
    };
    static constexpr int mostEntries = 2000;

    explicit LogModel(QObject *parent = nullptr);

    /// The oldest makes room.
    void append(const LogEntry &entry);
    [[nodiscard]] const std::deque<LogEntry> &entries() const { return m_entries; }
    /// Where times are local to; the system's unless told.
    void setTimeZone(const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// The level's name for people: "Warning".
    [[nodiscard]] static QString levelText(LogLevel level);

private:
    [[nodiscard]] QString cell(const LogEntry &entry, int column) const;

    std::deque<LogEntry> m_entries;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace chargetree
