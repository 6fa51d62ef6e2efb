// SPDX-License-Identifier: Apache-2.0
#include "ui/window/loadingpage.h"

#include "ui/look/metrics.h"
#include "ui/look/style/stylepaint.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/skeleton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace chargetree {

namespace {

using namespace std::chrono_literals;

constexpr auto blankTime = 250ms;
constexpr int cardWidth = 392;
constexpr int steps = 1000;

/// What lies on the skeleton.
class Card final : public QWidget {
public:
    explicit Card(QWidget *parent)
        : QWidget(parent)
    {
        setContentsMargins(1, 1, 1, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ThemeColors &colors = themeColors(palette());
        drawBox(painter, rect(), {.fill = colors.base, .line = colors.line});
    }
};

} // namespace

LoadingPage::LoadingPage(QWidget *parent)
    : QWidget(parent)
    , m_skeleton(new Skeleton(this))
    , m_what(plainLabel({}, m_skeleton))
    , m_bar(new QProgressBar(m_skeleton))
    , m_cancel(new QPushButton(m_skeleton))
{
    m_blank.setSingleShot(true);
    m_blank.setInterval(blankTime);
    assemble();
    connect(&m_blank, &QTimer::timeout, this, &LoadingPage::reveal);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingPage::cancelRequested);
    retranslate();
    end();
}

void LoadingPage::assemble()
{
    setObjectName(QStringLiteral("loadingPage"));
    m_skeleton->setObjectName(QStringLiteral("loadingSkeleton"));
    m_what->setObjectName(QStringLiteral("startProgressText"));
    m_what->setAlignment(Qt::AlignHCenter);
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("startProgress"));
    m_cancel->setObjectName(QStringLiteral("startCancel"));

    auto *card = new Card(m_skeleton);
    card->setFixedWidth(metrics::grown(cardWidth, fontMetrics()));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::spacing);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addSpacing(metrics::spacing);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    auto *middle = new QVBoxLayout(m_skeleton);
    middle->addStretch(2);
    auto *row = new QHBoxLayout; // what is aligned is asked for its height as if it were wider
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    middle->addLayout(row);
    middle->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_skeleton);
}

void LoadingPage::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_what->setText(what);
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(qMin(done, total) * steps / total) : 0);
    if (m_skeleton->isHidden() && !m_blank.isActive())
        m_blank.start();
}

void LoadingPage::reveal()
{
    const bool hadFocus = hasFocus(); // of a way in that went
    m_skeleton->show();
    if (hadFocus)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void LoadingPage::end()
{
    m_blank.stop();
    m_skeleton->hide();
}

void LoadingPage::retranslate()
{
    m_skeleton->setAccessibleName(tr("Loading"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

void LoadingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
