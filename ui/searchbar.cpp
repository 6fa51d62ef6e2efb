// SPDX-License-Identifier: Apache-2.0
#include "ui/searchbar.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace chargetree {

SearchBar::SearchBar(QWidget *parent)
    : QLineEdit(parent)
    , m_summary(plainLabel({}, this))
    , m_icon(addAction(chargetree::icon(Icon::Search), LeadingPosition))
    , m_clear(addAction(chargetree::icon(Icon::Clear), TrailingPosition))
{
    setObjectName(QStringLiteral("searchBar"));
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setFont(smallFont(font()));
    m_summary->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_summary->hide();
    m_clear->setVisible(false);
    setMinimumWidth(metrics::margin * 12);
    setMaxLength(1000);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        if (text.trimmed().isEmpty())
            Q_EMIT cleared();
        else
            Q_EMIT searched(text);
    });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    retranslate();
}

void SearchBar::retranslate()
{
    setPlaceholderText(tr("Find drivers, tags, chargers…"));
    setAccessibleName(tr("Search"));
    m_clear->setText(tr("Clear the search"));
}

void SearchBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    placeSummary();
}

/// At the right end, before the button that clears; the typed text keeps clear of it.
void SearchBar::placeSummary()
{
    constexpr int clearRoom = metrics::margin * 2;
    m_summary->adjustSize();
    const bool fits = m_summary->width() < width() / 2;
    const int taken = m_summary->isHidden() || !fits ? 0 : m_summary->width() + metrics::spacing;
    if (!fits)
        m_summary->resize(0, m_summary->height());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? taken : 0, 0, isMirrored ? 0 : taken, 0);
    const int left = isMirrored ? clearRoom : width() - clearRoom - m_summary->width();
    m_summary->move(left, (height() - m_summary->height()) / 2);
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeSummary();
}

void SearchBar::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        else
            clear();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT jumpRequested();
        break;
    case Qt::Key_Down:
        Q_EMIT leaveRequested();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace chargetree
