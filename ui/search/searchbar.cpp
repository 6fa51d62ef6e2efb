// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchbar.h"

#include "models/search/query/queryparser.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veilcover.h"
#include "ui/search/completionlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>

namespace chargetree {

SearchBar::SearchBar(QWidget *parent)
    : QLineEdit(parent)
    , m_summary(plainLabel({}, this))
    , m_icon(addAction(chargetree::icon(Icon::Search), LeadingPosition))
    , m_clear(addAction(chargetree::icon(Icon::Clear), TrailingPosition))
    , m_save(addAction(chargetree::icon(Icon::Star), TrailingPosition))
{
    setObjectName(QStringLiteral("searchBar"));
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setFont(smallFont(font()));
    m_summary->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_summary->hide();
    m_clear->setVisible(false);
    new VeilField(this);
    m_save->setObjectName(QStringLiteral("searchSave"));
    m_save->setVisible(false);
    setMinimumWidth(metrics::margin * 12);
    setMaxLength(longestQuery);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_save->setVisible(!text.isEmpty());
        if (text.trimmed().isEmpty())
            Q_EMIT cleared();
        else
            Q_EMIT searched(text);
    });
    connect(this, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT completionWanted(text, cursorPosition()); });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(m_save, &QAction::triggered, this, &SearchBar::saveRequested);
    retranslate();
}

void SearchBar::retranslate()
{
    setPlaceholderText(tr("Find drivers, tags, chargers…"));
    setAccessibleName(tr("Search"));
    m_clear->setText(tr("Clear the search"));
    m_save->setText(tr("Save this search"));
}

void SearchBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    placeSummary();
}

/// A line edit draws formats that an input method sends, counted from the cursor.
void SearchBar::markFault(int position, int length)
{
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(themeColors(palette()).error);
    QInputMethodEvent event(
        {}, {{QInputMethodEvent::TextFormat, position - cursorPosition(), length, wave}});
    QCoreApplication::sendEvent(this, &event);
    setAccessibleDescription(tr("not understood: %1").arg(text().mid(position, length)));
}

void SearchBar::clearFault()
{
    QInputMethodEvent event;
    QCoreApplication::sendEvent(this, &event);
    setAccessibleDescription({});
}

void SearchBar::setSaveable(bool isSaveable)
{
    m_save->setEnabled(isSaveable);
}

/// At the right end, before the buttons that save and clear; the typed text keeps clear of it.
void SearchBar::placeSummary()
{
    const int buttonRoom = metrics::grown(metrics::margin * 4, fontMetrics()); // of both
    m_summary->adjustSize();
    const bool fits = m_summary->width() < width() / 2;
    const int taken = m_summary->isHidden() || !fits ? 0 : m_summary->width() + metrics::spacing;
    if (!fits)
        m_summary->resize(0, m_summary->height());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? taken : 0, 0, isMirrored ? 0 : taken, 0);
    const int left = isMirrored ? buttonRoom : width() - buttonRoom - m_summary->width();
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

void SearchBar::showCompletion(const Completion &completion)
{
    if (!m_completions) {
        m_completions = new CompletionList(this);
        connect(m_completions, &CompletionList::picked, this,
                [this] { take(*m_completions->chosen()); });
    }
    m_completions->suggest(hasFocus() ? completion : Completion());
}

/// Whether a key is meant for the suggestions that are shown.
bool SearchBar::takesKey(int key)
{
    if (!m_completions || !m_completions->isVisible())
        return false;
    const Suggestion *suggestion = nullptr;
    switch (key) {
    case Qt::Key_Down:
        m_completions->step(1);
        return true;
    case Qt::Key_Up:
        m_completions->step(-1);
        return true;
    case Qt::Key_Escape:
        m_completions->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        suggestion = m_completions->chosen();
        break;
    case Qt::Key_Tab:
        suggestion = m_completions->chosenOrFirst();
        break;
    default:
        return false;
    }
    if (suggestion)
        take(*suggestion);
    else
        m_completions->hide();
    return suggestion != nullptr;
}

void SearchBar::take(const Suggestion &suggestion)
{
    const QString taken = suggestion.text;
    const Completion &completion = m_completions->completion();
    const int position = suggestion.isWholeQuery ? 0 : completion.position;
    const int length = suggestion.isWholeQuery ? int(text().size()) : completion.length;
    m_completions->hide();
    setText(QString(text()).replace(position, length, taken));
    setCursorPosition(position + int(taken.size()));
    if (taken.endsWith(u':')) // the values come next
        Q_EMIT completionWanted(text(), cursorPosition());
}

/// Tab would leave the box before it is a key press.
bool SearchBar::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Tab && takesKey(Qt::Key_Tab))
            return true;
    }
    return QLineEdit::event(event);
}

void SearchBar::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_completions)
        m_completions->hide();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(event->key()))
        return;
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
