// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/reportdialog.h"

#include "models/fields/visibletext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/paddeddelegate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
    //: The vendor has two names for the field, and the document uses the second.
    {OddityKind::Alias,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Field under its second name")},
    {OddityKind::DuplicateKey,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Field twice in one record")},
    {OddityKind::BadNumber,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Number that does not fit")},
    {OddityKind::BadText, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Text that is broken")},
    {OddityKind::BadDate, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Invalid date")},
    //: Two drivers, or two home sites, have one id.
    {OddityKind::DuplicateId, QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Same id used twice")},
    {OddityKind::CopiesDiffer,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Copies of one record that disagree")},
    {OddityKind::ReferenceBroken,
     QT_TRANSLATE_NOOP("chargetree::ReportDialog", "Id that names nothing in the document")},
}};

enum Column { WhatColumn, PlaceColumn, CountColumn, ReportColumns };

QIcon iconOf(Severity severity)
{
    return severity == Severity::Remark ? icon(Icon::Info, IconTint::Info)
                                        : icon(Icon::Warning, IconTint::Warning);
}

QString wordsOf(OddityKind kind)
{
    for (const OddityWords &row : oddityWords) {
        if (row.kind == kind)
            return ReportDialog::tr(row.words);
    }
    return {};
}

QTreeWidgetItem *addRow(QTreeWidget *list, const Oddity &oddity, const Wording &wording)
{
    auto *row = new QTreeWidgetItem(list);
    row->setData(WhatColumn, Qt::UserRole, int(oddity.kind));
    row->setText(WhatColumn, wordsOf(oddity.kind));
    row->setIcon(WhatColumn, iconOf(oddity.severity));
    row->setText(CountColumn, wording.number(qint64(oddity.count)));
    row->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    row->setText(PlaceColumn, visibleText(oddity.firstPath));
    row->setToolTip(PlaceColumn, plainToolTip(row->text(PlaceColumn)));
    // Of the column that is as wide as it can be: the others ask for the width of their texts.
    row->setSizeHint(PlaceColumn, {0, metrics::rowHeight(list->fontMetrics())});
    return row;
}

} // namespace

ReportDialog::ReportDialog(QWidget *parent)
    : Dialog(parent)
    , m_age(quietLabel({}, this))
    , m_list(new QTreeWidget(this))
    , m_note(quietLabel({}, this))
{
    setObjectName(QStringLiteral("reportDialog"));
    m_age->setObjectName(QStringLiteral("reportAge"));
    m_age->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setColumnCount(ReportColumns); // before each is told how wide it is
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle); // both ends of a place say which it is
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_age);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(dialogSize(*this, {116, 18}));
    retranslate();
}

void ReportDialog::showFleet(const LoadedFleetPtr &loaded, const Wording &wording)
{
    m_loaded = loaded;
    m_wording = wording;
    fill();
}

void ReportDialog::fill()
{
    if (!m_loaded)
        return;
    const Provenance &source = m_loaded->provenance;
    const TimeMs asOf = source.asOf.toMSecsSinceEpoch();
    const QString name = visibleText(source.name);
    m_age->setText(source.asOf.isValid()
                       ? tr("%1, as of %2 (%3)", "name of a fleet, time, age")
                             .arg(name, m_wording.dateTime(asOf), m_wording.age(asOf))
                       : name);
    const QVariant current =
        m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole) : QVariant();
    m_list->clear();
    const std::vector<Oddity> oddities = m_loaded->report.oddities();
    for (const Oddity &oddity : oddities) {
        QTreeWidgetItem *row = addRow(m_list, oddity, m_wording);
        if (row->data(WhatColumn, Qt::UserRole) == current)
            m_list->setCurrentItem(row);
    }
    m_note->setText(oddities.empty()
                        ? tr("Nothing in this document is odd.")
                        : tr("Nothing is lost: odd values are shown as they came. A charger or "
                             "site that the document repeats counts once."));
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("What is odd in this document"));
    m_list->setAccessibleName(windowTitle());
    //: Titles of columns: the kind of oddity, the place of the first one, how often it was met.
    m_list->setHeaderLabels({tr("What"), tr("First place"), tr("Count")});
    m_list->headerItem()->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    fill();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
