// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/reportdialog.h"

#include "models/fields/visibletext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace chargetree {

namespace {

struct OddityWords {
    OddityKind kind;
    const char *words;
};

constexpr std::array<OddityWords, oddityKindCount> oddityWords{{
    {OddityKind::WrongType,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Value of another type than documented")},
    {OddityKind::NullElement, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Null in a list")},
    {OddityKind::NullValue,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Null where a value is promised")},
    {OddityKind::Missing,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Documented field missing")},
    {OddityKind::UnknownField,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Field that is not documented")},
    {OddityKind::Alias,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Field under its second name")},
    {OddityKind::DuplicateKey,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Field twice in one record")},
    {OddityKind::BadNumber,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Number that does not fit")},
    {OddityKind::BadText, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Text that is broken")},
    {OddityKind::BadDate, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Invalid date")},
    {OddityKind::DuplicateId,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Id that stands twice")},
    {OddityKind::CopiesDiffer,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Copies of one record that disagree")},
    {OddityKind::ReferenceBroken,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Id that names nothing in the document")},
}};

QString wordsOf(OddityKind kind)
{
    for (const OddityWords &row : oddityWords) {
        if (row.kind == kind)
            return ReportDialog::tr(row.words);
    }
    return {};
}

} // namespace

ReportDialog::ReportDialog(const DocumentReport &report, const Wording &wording, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("What is odd in this document"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("reportList"));
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderLabels({tr("What"), tr("How often"), tr("Where first")});
    for (const Oddity &oddity : report.oddities()) {
        auto *row = new QTreeWidgetItem(list);
        row->setText(0, wordsOf(oddity.kind));
        row->setIcon(0, oddity.severity == Severity::Remark
                            ? icon(Icon::Info, IconTint::Info)
                            : icon(Icon::Warning, IconTint::Warning));
        row->setText(1, wording.number(qint64(oddity.count)));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setText(2, visibleText(oddity.firstPath));
    }
    list->header()->resizeSection(0, 280);
    list->header()->resizeSection(1, 100);

    auto *note = plainLabel(tr("Nothing is lost: odd values are shown as they came. A charger or "
                               "site that the document repeats counts once."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(list, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(760, 420);
}

} // namespace chargetree
