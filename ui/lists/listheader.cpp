// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listheader.h"

#include <QMouseEvent>
#include <QStyleOptionHeader>

#include <algorithm>

namespace chargetree {

namespace {

// Styles draw the arrow over a title that ends at the right. A space at the end of a line takes no
// room, one before a word joiner does.
constexpr QStringView roomForArrow = u"\u2003\u2060";

/// ¹ ² ³
QString superscript(int number)
{
    static constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (; number > 0; number /= 10)
        text.prepend(digits[number % 10]);
    return text;
}

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto adding = Qt::ControlModifier | Qt::ShiftModifier;
        Q_EMIT sortRequested(section, (m_modifiers & adding) != 0);
    });
}

void ListHeader::setKeys(const std::vector<int> &keyOfSection)
{
    m_keys = keyOfSection;
    viewport()->update();
}

int ListHeader::keyOf(int section) const
{
    const auto at = std::size_t(section);
    return at < m_keys.size() ? m_keys[at] : 0;
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mousePressEvent(event);
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int key = keyOf(section);
    if (key == 0)
        return;
    // Styles call the arrow of a rising order "down".
    option->sortIndicator = key > 0 ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    const auto isKey = [](int other) { return other != 0; };
    if (std::count_if(m_keys.begin(), m_keys.end(), isKey) > 1)
        option->text += superscript(qAbs(key));
    if (option->textAlignment.testFlag(Qt::AlignRight))
        option->text += roomForArrow;
}

QSize ListHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    return {size.width() + arrow, size.height()};
}

} // namespace chargetree
