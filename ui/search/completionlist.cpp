// SPDX-License-Identifier: Apache-2.0
#include "ui/search/completionlist.h"

#include "models/fields/personal.h"
#include "models/fields/visibletext.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/privacy/veil.h"
#include "ui/privacy/veilcover.h"

#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostRows = 10; // the others are scrolled to

QString remarkOn(const Suggestion &suggestion, const QLocale &locale)
{
    if (suggestion.isWholeQuery)
        return suggestion.text;
    return suggestion.count > 0 ? locale.toString(suggestion.count) : suggestion.help;
}

} // namespace

CompletionList::CompletionList(QWidget *field)
    : QTreeView(field->window())
    , m_field(field)
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("completionList"));
    setModel(m_rows);
    setItemDelegate(new VeilDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    hide();
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        setCurrentIndex(index);
        Q_EMIT picked();
    });
}

void CompletionList::suggest(const Completion &completion)
{
    m_completion = completion;
    m_rows->clear();
    for (const Suggestion &suggestion : completion.suggestions)
        addRow(suggestion);
    setCurrentIndex({});
    if (completion.suggestions.empty()) {
        hide();
        return;
    }
    place();
    raise();
    show();
}

void CompletionList::addRow(const Suggestion &suggestion)
{
    // A saved search goes by its name.
    const QString name = suggestion.isWholeQuery ? suggestion.help : suggestion.text;
    const QString text = visibleText(name);
    auto *term = new QStandardItem(text);
    const int width = suggestion.isPersonal && isVeiled(this)
                          ? coverRoom(fontMetrics())
                          : fontMetrics().horizontalAdvance(text);
    term->setSizeHint({width + 2 * metrics::margin, metrics::rowHeight(fontMetrics())});
    term->setData(suggestion.isPersonal, PersonalRole);
    auto *remark = new QStandardItem(visibleText(remarkOn(suggestion, locale())));
    remark->setData(suggestion.isPersonal && suggestion.isWholeQuery, PersonalRole);
    remark->setForeground(themeColors(palette()).secondaryText);
    m_rows->appendRow({term, remark});
}

void CompletionList::step(int by)
{
    const int count = m_rows->rowCount();
    const int last = currentIndex().isValid() ? currentIndex().row() : -1;
    const int next = (last + 1 + by + count + 1) % (count + 1) - 1;
    setCurrentIndex(m_rows->index(next, 0)); // of -1 it is none
}

const Suggestion *CompletionList::chosen() const
{
    if (!isVisible() || !currentIndex().isValid())
        return nullptr;
    return &m_completion.suggestions[static_cast<std::size_t>(currentIndex().row())];
}

const Suggestion *CompletionList::chosenOrFirst() const
{
    if (!isVisible())
        return nullptr;
    return chosen() ? chosen() : &m_completion.suggestions.front();
}

void CompletionList::place()
{
    const int rows = std::min(m_rows->rowCount(), mostRows);
    resizeColumnToContents(0);
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height()));
    setGeometry(below.x(), below.y(), m_field->width(),
                rows * sizeHintForRow(0) + 2 * frameWidth());
}

} // namespace chargetree
