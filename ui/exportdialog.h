// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"
#include "models/items/loadedfleet.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace chargetree {

/// Which rows an export takes.
enum class ExportScope { Selection, Found, All };

/// Asks what to export of what is on screen; the file is chosen after it.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// How many rows of a kind a scope has; a scope without any can not be chosen.
    using Count = std::function<std::size_t(ExportKind, ExportScope)>;

    ExportDialog(Count count, const QLocale &locale, QWidget *parent = nullptr);

    void choose(ExportKind kind);
    [[nodiscard]] ExportKind kind() const;
    [[nodiscard]] ExportScope scope() const;

private:
    void update();

    Count m_count;
    QLocale m_locale;
    QComboBox *m_kind;
    QButtonGroup *m_scope;
    QPushButton *m_save;
};

/// The kinds' names for people: "Drivers".
QString exportKindName(ExportKind kind);

} // namespace chargetree
