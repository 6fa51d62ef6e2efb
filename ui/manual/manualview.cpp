// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manualview.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int lineHeight = 125; // percent

/// Quiet lines between the rows, over the whole width.
void layOutTable(QTextTable &table, const ThemeColors &colors)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(colors.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(metrics::halfSpacing);
    format.setCellSpacing(0);
    format.setTopMargin(metrics::halfSpacing);
    format.setBottomMargin(metrics::spacing);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("manualView"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(metrics::margin);
}

void ManualView::showMarkdown(const QString &markdown, const QStringList &words)
{
    document()->setMarkdown(
        markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML
                                                  | QTextDocument::MarkdownDialectGitHub));
    layOut();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    markWords(words);
}

void ManualView::layOut()
{
    const ThemeColors &colors = themeColors(palette());
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable();
            table && table->firstPosition() == block.position())
            layOutTable(*table, colors);
    }
}

void ManualView::markWords(const QStringList &words)
{
    const ThemeColors &colors = themeColors(palette());
    QList<ExtraSelection> marks;
    m_places.clear();
    m_place = 0;
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(colors.markBackground);
            mark.format.setForeground(colors.markText);
            marks.append(mark);
            m_places.push_back(found.selectionStart());
        }
    }
    std::ranges::sort(m_places);
    setExtraSelections(marks);
    goToNext();
}

bool ManualView::goToNext()
{
    if (m_place >= m_places.size())
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(m_places[m_place++]);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

QVariant ManualView::loadResource(int, const QUrl &)
{
    return QByteArray(""); // an answer, or Qt would read the file by itself
}

} // namespace chargetree
