// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/testpanel.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace chargetree {

TestPanel::TestPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(plainLabel({}, this))
    , m_cancel(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QGridLayout)
    , m_tried(makeRow(QStringLiteral("testTried")))
    , m_answered(makeRow(QStringLiteral("testAnswered")))
    , m_took(makeRow(QStringLiteral("testTook")))
    , m_counted(makeRow(QStringLiteral("testCounted")))
{
    setObjectName(QStringLiteral("testPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
    m_icon->setObjectName(QStringLiteral("testIcon"));
    m_headline->setObjectName(QStringLiteral("testHeadline"));
    m_headline->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("testCancel"));
    m_cancel->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedHeight(metrics::spacing);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spacing);
    top->addWidget(m_icon);
    top->addWidget(m_headline, 1);
    top->addWidget(m_cancel);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(metrics::margin);
    m_rows->setVerticalSpacing(metrics::halfSpacing);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::spacing, metrics::spacing,
                               metrics::spacing);
    column->setSpacing(metrics::spacing);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addLayout(m_rows);
    connect(m_cancel, &QPushButton::clicked, this, &TestPanel::cancelRequested);
    retranslate();
    hide();
}

TestPanel::Row TestPanel::makeRow(const QString &name)
{
    const Row row{quietLabel({}, this), plainLabel({}, this)};
    row.value->setObjectName(name);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int place = m_rows->rowCount();
    m_rows->addWidget(row.title, place, 0, Qt::AlignTop);
    m_rows->addWidget(row.value, place, 1);
    return row;
}

void TestPanel::retranslate()
{
    const auto say = [](const Row &row, const QString &title) {
        row.title->setText(title);
        row.value->setAccessibleName(title);
    };
    say(m_tried, tr("Tried"));
    say(m_answered, tr("Answered"));
    say(m_took, tr("Took"));
    say(m_counted, tr("Counted"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    if (!m_isRunning)
        m_headline->setText(m_test.isGood ? tr("The connection works.")
                                          : tr("The connection does not work."));
}

void TestPanel::drawIcon()
{
    const int side = metrics::iconSize(fontMetrics());
    m_icon->setPixmap(icon(m_test.isGood ? Icon::Check : Icon::Error,
                           m_test.isGood ? IconTint::Accent : IconTint::Error)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
}

void TestPanel::fill(const Row &row, const QString &text)
{
    row.value->setText(text);
    row.title->setVisible(!text.isEmpty());
    row.value->setVisible(!text.isEmpty());
}

void TestPanel::showProgress(const QString &text)
{
    m_isRunning = true;
    m_headline->setText(text);
    m_icon->hide();
    m_cancel->show();
    m_bar->show();
    for (const Row &row : {m_tried, m_answered, m_took, m_counted})
        fill(row, {});
    show();
}

void TestPanel::showResult(const ConnectionTest &test)
{
    m_isRunning = false;
    m_test = test;
    retranslate();
    drawIcon();
    m_icon->show();
    m_cancel->hide();
    m_bar->hide();
    fill(m_tried, test.tried);
    fill(m_answered, test.answered);
    fill(m_took, test.took);
    fill(m_counted, test.counted);
    show();
}

void TestPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace chargetree
