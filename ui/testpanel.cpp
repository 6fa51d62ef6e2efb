// SPDX-License-Identifier: Apache-2.0
#include "ui/testpanel.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
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
    , m_rows(new QFormLayout)
    , m_tried(plainLabel({}, this))
    , m_answered(plainLabel({}, this))
    , m_took(plainLabel({}, this))
    , m_counted(plainLabel({}, this))
{
    setObjectName(QStringLiteral("testPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
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
    const auto addRow = [this](QLabel *value, const QString &name) {
        value->setObjectName(name);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_rows->addRow(quietLabel({}, this), value);
    };
    addRow(m_tried, QStringLiteral("testTried"));
    addRow(m_answered, QStringLiteral("testAnswered"));
    addRow(m_took, QStringLiteral("testTook"));
    addRow(m_counted, QStringLiteral("testCounted"));
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

void TestPanel::retranslate()
{
    const auto say = [this](QLabel *value, const QString &label) {
        static_cast<QLabel *>(m_rows->labelForField(value))->setText(label);
        value->setAccessibleName(label);
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

void TestPanel::showRow(QLabel *value, const QString &text)
{
    value->setText(text);
    m_rows->setRowVisible(value, !text.isEmpty());
}

void TestPanel::showProgress(const QString &text)
{
    m_isRunning = true;
    m_headline->setText(text);
    m_icon->hide();
    m_cancel->show();
    m_bar->show();
    for (QLabel *value : {m_tried, m_answered, m_took, m_counted})
        showRow(value, {});
    show();
}

void TestPanel::showResult(const ConnectionTest &test)
{
    m_isRunning = false;
    m_test = test;
    retranslate();
    m_icon->setPixmap(
        icon(test.isGood ? Icon::Check : Icon::Error,
             test.isGood ? IconTint::Accent : IconTint::Error)
            .pixmap(QSize(metrics::iconSize, metrics::iconSize), devicePixelRatioF()));
    m_icon->show();
    m_cancel->hide();
    m_bar->hide();
    showRow(m_tried, test.tried);
    showRow(m_answered, test.answered);
    showRow(m_took, test.took);
    showRow(m_counted, test.counted);
    show();
}

void TestPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
