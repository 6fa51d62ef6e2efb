// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr TimeMs oldAfter = TimeMs(60) * 60 * 1000;
constexpr int barWidth = 160;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(quietLabel({}, this))
    , m_age(new ElidedLabel(this))
    , m_what(quietLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_findings(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_bar->setObjectName(QStringLiteral("statusProgress"));
    m_age->setObjectName(QStringLiteral("statusAge"));
    m_findings->setObjectName(QStringLiteral("statusFindings"));
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setAutoRaise(true);
    m_cancel->setIcon(icon(Icon::Cancel));
    m_cancel->setAutoRaise(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, metrics::spacing);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_age->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QWidget *label : std::initializer_list<QWidget *>{m_counts, m_age, m_what})
        label->setFont(smallFont(font()));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::spacing, metrics::halfSpacing, metrics::spacing,
                            metrics::halfSpacing);
    row->setSpacing(metrics::margin);
    row->addSpacing(
        metrics::spacing); // mirrored, as margins are not; the button has some of its own
    row->addWidget(m_counts, 1);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_age);
    row->addWidget(m_findings);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsRequested);
    m_findings->hide();
    endProgress();
    retranslate();
}

void StatusLine::retranslate()
{
    m_cancel->setAccessibleName(tr("Cancel loading"));
    setPlainToolTip(m_cancel, tr("Cancel loading"));
    m_bar->setAccessibleName(tr("Progress"));
}

void StatusLine::showFleet(const LoadedFleet &fleet, const Wording &wording, bool isOffline)
{
    const FleetCounts &counts = fleet.fleet->counts();
    const QStringList parts{
        tr("%1 drivers", "", int(counts.drivers)).arg(wording.number(counts.drivers)),
        tr("%1 tags", "", int(counts.tags)).arg(wording.number(counts.tags)),
        tr("%1 chargers that a driver can reach", "", int(counts.chargers))
            .arg(wording.number(counts.chargers))};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    setPlainToolTip(m_counts, m_counts->text());

    showAge(fleet.provenance.asOf, wording, isOffline);
}

void StatusLine::showFindings(std::size_t count, const Wording &wording)
{
    m_findings->setVisible(count > 0);
    m_findings->setIcon(icon(Icon::Warning, IconTint::Warning));
    m_findings->setText(tr("%1 findings", "", int(qMin<std::size_t>(count, INT_MAX)))
                            .arg(wording.number(qint64(count))));
    setPlainToolTip(m_findings, tr("What is worth a look in this fleet"));
}

void StatusLine::showAge(const QDateTime &asOf, const Wording &wording, bool isOffline)
{
    m_age->setVisible(asOf.isValid() || isOffline);
    const TimeMs time = asOf.toMSecsSinceEpoch();
    const bool isOld = isOffline || wording.judgement().now - time > oldAfter;
    m_age->setForegroundRole(isOld ? QPalette::WindowText : QPalette::PlaceholderText);
    const Tone tone = isOffline ? Tone::Warning : Tone::None;
    if (!asOf.isValid()) {
        m_age->setText(tr("offline copy"), tone);
        return;
    }
    const QString words =
        isOffline ? tr("offline copy as of %1 (%2)", "time, age") : tr("as of %1 (%2)");
    m_age->setText(words.arg(wording.dateTime(time), wording.age(time)), tone);
    setPlainToolTip(m_age, wording.exactDateTime(time));
}

void StatusLine::showProgress(const QString &what, qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_what->setText(what);
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(qMin(done, total) * steps / total) : 0);
    m_what->show();
    m_bar->show();
    m_cancel->show();
}

void StatusLine::endProgress()
{
    m_what->hide();
    m_bar->hide();
    m_cancel->hide();
}

} // namespace chargetree
