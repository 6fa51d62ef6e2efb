// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manualwindow.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/manual/manualtext.h"
#include "ui/manual/manualview.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/filterfield.h"
#include "ui/parts/plaintext.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostTitleLetters = 40; // of usual width; longer chapters are elided

const ManualChapter &chapterAt(int row)
{
    return manualChapters()[static_cast<std::size_t>(row)];
}

int rowOf(const ManualChapter &chapter)
{
    return static_cast<int>(&chapter - manualChapters().data());
}

} // namespace

ManualWindow::ManualWindow(const Actions &actions)
    : m_actions(actions)
    , m_words(filterField(QStringLiteral("manualWords"), this))
    , m_list(new QListWidget(this))
    , m_none(quietLabel({}, this))
    , m_back(new QToolButton(this))
    , m_view(new ManualView(this))
    , m_chapter(&manualChapters().front())
{
    setObjectName(QStringLiteral("manualWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    assemble();
    wire();
    retranslate();
    resize(dialogSize(*this, {160, 31}));
}

void ManualWindow::assemble()
{
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("manualChapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_none->setObjectName(QStringLiteral("manualNone"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_none->hide();
    m_back->setObjectName(QStringLiteral("manualBack"));
    m_back->setIcon(icon(Icon::Back));
    m_back->setAutoRaise(true);
    m_back->setShortcut(m_actions.at(Command::GoBack)->shortcut());

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spacing);
    top->addWidget(m_back);
    top->addWidget(m_words, 1);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, 0);
    column->setSpacing(metrics::spacing);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(left);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setSizes({0, 1}); // the list has no more than its titles need
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);
}

void ManualWindow::wire()
{
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::narrow);
    connect(m_back, &QToolButton::clicked, this, &ManualWindow::goBack);
    connect(m_view, &ManualView::anchorClicked, this, &ManualWindow::followLink);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && &chapterAt(row) != m_chapter)
            showChapter(chapterAt(row));
    });
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Chargetree manual"));
    setQuestion(m_words, tr("Search the manual"));
    m_list->setAccessibleName(tr("Chapters"));
    m_view->setAccessibleName(tr("Text of the chapter"));
    m_none->setText(tr("No chapter has all of these words."));
    m_back->setAccessibleName(tr("Back"));
    setPlainToolTip(m_back, tr("Back to the chapter before"));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int widest = 0;
    for (const ManualChapter &chapter : manualChapters()) {
        auto *item = new QListWidgetItem(manualTitle(chapter), m_list);
        item->setSizeHint({0, metrics::rowHeight(fontMetrics())});
        widest = qMax(widest, fontMetrics().horizontalAdvance(item->text()));
    }
    widest = qMin(widest, mostTitleLetters * fontMetrics().averageCharWidth());
    m_list->setMinimumWidth(widest + 2 * metrics::margin); // and a bar to scroll by
    m_list->setCurrentRow(rowOf(*m_chapter));
    narrow();
    fillText();
}

void ManualWindow::showChapter(const ManualChapter &chapter)
{
    if (&chapter != m_chapter)
        m_before.push_back(m_chapter);
    m_chapter = &chapter;
    fillText();
}

void ManualWindow::fillText()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(rowOf(*m_chapter));
    m_back->setEnabled(!m_before.empty());
    m_view->showMarkdown(manualText(*m_chapter, m_actions), words());
}

void ManualWindow::goBack()
{
    if (m_before.empty())
        return;
    m_chapter = m_before.back();
    m_before.pop_back();
    fillText();
}

void ManualWindow::followLink(const QUrl &url)
{
    if (url.scheme() == QLatin1String("query"))
        Q_EMIT queryChosen(url.path(QUrl::FullyDecoded));
    else if (url.scheme() != QLatin1String("manual"))
        Q_EMIT linkRequested(url);
    else if (const ManualChapter *chapter = manualChapter(url.path()))
        showChapter(*chapter);
}

QStringList ManualWindow::words() const
{
    return m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void ManualWindow::narrow()
{
    const QStringList wanted = words();
    int left = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = wanted.isEmpty() ? QString() : manualText(chapterAt(row), m_actions);
        const bool isMet = std::ranges::all_of(wanted, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_list->item(row)->setHidden(!isMet);
        left += isMet ? 1 : 0;
    }
    m_list->setVisible(left > 0);
    m_none->setVisible(left == 0);
    if (m_list->item(rowOf(*m_chapter))->isHidden())
        stepChapter(1);
    m_view->markWords(wanted);
}

void ManualWindow::stepChapter(int by)
{
    const int count = m_list->count();
    for (int step = 1; step < count; ++step) {
        const int row = ((rowOf(*m_chapter) + by * step) % count + count) % count;
        if (!m_list->item(row)->isHidden())
            return showChapter(chapterAt(row));
    }
}

void ManualWindow::goToNextHit()
{
    if (m_view->goToNext())
        return;
    const ManualChapter *before = m_chapter;
    stepChapter(1);
    if (m_chapter == before)
        m_view->markWords(words()); // from the beginning
}

/// From the field, arrows choose a chapter and Enter goes from place to place.
bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToNextHit();
        return true;
    case Qt::Key_Up:
        stepChapter(-1);
        return true;
    case Qt::Key_Down:
        stepChapter(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_view, event);
    default:
        return false;
    }
}

void ManualWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        // The window whose actions are named here may be told later.
        QMetaObject::invokeMethod(this, &ManualWindow::retranslate, Qt::QueuedConnection);
    else if (event->type() == QEvent::PaletteChange)
        fillText(); // its colours are in the text
}

} // namespace chargetree
