// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/copybar.h"

#include "models/fleet/copies.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int shortestCopy = 16; // characters

} // namespace

CopyBar::CopyBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}, this))
    , m_copies(new QComboBox(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
    m_text->setWordWrap(true);
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setMinimumContentsLength(shortestCopy);
    m_copies->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::halfSpacing, metrics::margin,
                               metrics::halfSpacing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copies);
    connect(m_copies, &QComboBox::activated, this, &CopyBar::copyChosen);
}

void CopyBar::setSubject(const DetailSubject &subject)
{
    const bool isCharger = subject.row().kind() == NodeKind::Charger;
    const auto copies =
        isCharger ? subject.fleet().copies(subject.fleet().at(subject.row().charger()).copies)
                  : std::span<const ObjectId>();
    setVisible(copies.size() > 1);
    if (copies.size() < 2)
        return;
    const RecordStore &store = subject.context.store();
    const bool areOnlyTraces = std::all_of(copies.begin(), copies.end(), [&](ObjectId copy) {
        return sameButForTraces(store, copies[0], copy);
    });
    const int count = int(copies.size());
    m_text->setText(
        areOnlyTraces
            ? tr("This document holds %n copies of this charger; they differ in times and messages "
                 "only.",
                 nullptr, count)
            : tr("This document holds %n copies of this charger that disagree.", nullptr, count));
    const QSignalBlocker blocker(m_copies);
    m_copies->clear();
    m_copies->setAccessibleName(tr("Copy that is shown"));
    for (int i = 0; i < count; ++i) {
        const ObjectId copy = copies[std::size_t(i)];
        const auto seen = store.time(copy, field(Kind::Charger, "lastSeen"));
        const QString age =
            seen ? tr("seen %1").arg(subject.context.wording.age(*seen)) : tr("never seen");
        const bool isShown = copy == subject.fleet().objectOf(subject.node);
        m_copies->addItem((isShown ? tr("Copy %1 of %2, %3 (newest)") : tr("Copy %1 of %2, %3"))
                              .arg(QString::number(i + 1), QString::number(count), age));
        if (copy == subject.copy)
            m_copies->setCurrentIndex(i);
    }
}

} // namespace chargetree
