// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved/savedrow.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <array>

namespace chargetree {

/// Bookmarks, own searches and ready-made ones in three sections, with what each finds now. It
/// changes nothing itself: what a person does to a row goes out as a wish, and comes back by
/// setItems().
class SavedModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section { BookmarkSection, SearchSection, ReadySection, SectionCount };
    enum Column { NameColumn, CountColumn, ColumnCount };
    using RowKind = SavedRow::Kind;
    enum Role {
        RowKindRole = Qt::UserRole, // RowKind as int
        IdRole,
        QueryRole, // of searches
        BookmarkKindRole, // BookmarkKind as int
        NodeRole, // NodeId as number, of bookmarks that were found in this fleet
        IsCurrentRole, // its query is the one that is shown
        IsMissingRole // a bookmark whose record is not in this fleet
    };

    explicit SavedModel(QObject *parent = nullptr);

    /// Rows that stay keep their indexes.
    void setItems(const SavedItems &items);
    /// Whose bookmarks are shown, as Bookmark::connection.
    void setConnection(const QString &connection);
    void setLocale(const QLocale &locale);
    /// After a change of the language.
    void retranslate();
    /// The query that is shown; its row says so.
    void setCurrentQuery(const QString &query);

    /// Another fleet is asked: what was found is shown until it is answered anew.
    void outdateAnswers();
    /// What is not answered yet, or was answered for another fleet.
    [[nodiscard]] QStringList openQueries() const;
    [[nodiscard]] std::vector<Bookmark> openBookmarks() const;
    /// Nothing: it is not understood.
    void setCount(const QString &query, std::optional<qint64> count);
    /// `none`: it is not in this fleet.
    void setNode(const QString &bookmarkId, NodeId node);

    /// Of a bookmark or a search; invalid for any other.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// The id in front of which a move by so many rows takes it, "" for the end of its section;
    /// nothing where it would leave it.
    [[nodiscard]] std::optional<QString> placeBefore(const QModelIndex &index, int by) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWished(const QString &id, const QString &name);
    /// As moved().
    void moveWished(const QString &id, const QString &before);

private:
    using Row = SavedRow;
    // In the internal id of a section; in that of its rows its number plus 1.
    static constexpr quintptr noSection = 0;
    using Rows = std::vector<Row>;

    void refill();
    void fill(Section section, Rows rows);
    void update(Section section, int place, Row row);
    template <typename Change>
    void forEachRow(const Change &change);
    [[nodiscard]] QString idOfDropped(const QMimeData *data, const QModelIndex &parent) const;
    [[nodiscard]] const Row &at(const QModelIndex &index) const;
    [[nodiscard]] bool isCurrent(const Row &row) const;
    [[nodiscard]] QString nameText(const Row &row) const;
    [[nodiscard]] QString countText(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QVariant sectionData(int section, int column, int role) const;
    [[nodiscard]] QVariant rowData(const Row &row, int column, int role) const;

    SavedItems m_items;
    QString m_connection;
    QString m_currentQuery;
    QLocale m_locale;
    std::array<Rows, SectionCount> m_rows;
};

} // namespace chargetree
