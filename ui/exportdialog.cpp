// SPDX-License-Identifier: Apache-2.0
#include "ui/exportdialog.h"

#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace chargetree {

namespace {

struct KindRow {
    ExportKind kind;
    const char *name;
};

constexpr std::array<KindRow, 6> kindRows{{
    {ExportKind::Drivers, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Drivers")},
    {ExportKind::Tags, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Tags")},
    {ExportKind::Sites, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Sites")},
    {ExportKind::Chargers, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Chargers")},
    {ExportKind::Sockets, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Sockets")},
    {ExportKind::Configurations, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Configurations")},
}};

struct ScopeRow {
    ExportScope scope;
    const char *text;
};

constexpr std::array<ScopeRow, 3> scopeRows{{
    {ExportScope::Selection, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Selected (%1)")},
    {ExportScope::Found, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "Found by the search (%1)")},
    {ExportScope::All, QT_TRANSLATE_NOOP("chargetree::ExportDialog", "All (%1)")},
}};

} // namespace

QString exportKindName(ExportKind kind)
{
    for (const KindRow &row : kindRows) {
        if (row.kind == kind)
            return ExportDialog::tr(row.name);
    }
    return {};
}

ExportDialog::ExportDialog(Count count, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_count(std::move(count))
    , m_locale(locale)
    , m_kind(new QComboBox(this))
    , m_scope(new QButtonGroup(this))
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export as CSV"));
    m_kind->setObjectName(QStringLiteral("exportKind"));
    m_kind->setAccessibleName(tr("What"));
    for (const KindRow &row : kindRows)
        m_kind->addItem(tr(row.name), int(row.kind));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    form->setSpacing(metrics::spacing);
    form->addRow(tr("&What"), m_kind);
    for (const ScopeRow &row : scopeRows) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(QStringLiteral("exportScope%1").arg(int(row.scope)));
        m_scope->addButton(choice, int(row.scope));
        form->addRow(row.scope == ExportScope::Selection ? tr("Which") : QString(), choice);
    }
    auto *note = plainLabel(tr("The values stand in the file exactly as the API gave them. A "
                               "spreadsheet may change what it opens: import ids as text."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_save->setDefault(true);
    form->addRow(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

/// Counts for the kind at hand; of the scopes that have rows the narrowest is chosen.
void ExportDialog::update()
{
    bool isChosen = false;
    for (const ScopeRow &row : scopeRows) {
        const std::size_t rows = m_count(kind(), row.scope);
        QAbstractButton *choice = m_scope->button(int(row.scope));
        choice->setText(tr(row.text).arg(m_locale.toString(qulonglong(rows))));
        choice->setEnabled(rows > 0);
        if (rows > 0 && !isChosen) {
            choice->setChecked(true);
            isChosen = true;
        }
    }
    m_save->setEnabled(isChosen);
}

void ExportDialog::choose(ExportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

ExportKind ExportDialog::kind() const
{
    return ExportKind(m_kind->currentData().toInt());
}

ExportScope ExportDialog::scope() const
{
    return ExportScope(m_scope->checkedId());
}

} // namespace chargetree
