// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsheet.h"

#include "ui/look/metrics.h"
#include "ui/parts/bringup.h"
#include "ui/parts/dialogsize.h"
#include "ui/tables/sectionedlist.h"
#include "ui/window/actions.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

#include <algorithm>

namespace chargetree {

namespace {

/// Stands above the commands from this one on, up to the next group's.
struct Group {
    Command first;
    const char *title;
};

constexpr Group groups[]{
    {Command::OpenFile, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "The fleet")},
    //: Title above keys: back, forward, up, show in the tree.
    {Command::GoBack, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Go to")},
    {Command::ShowTree, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Views")},
    {Command::NextArea, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Parts of the window")},
    {Command::Export, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Export and print")},
    {Command::Find, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Find and ask")},
    //: Title above keys that show, save and bookmark.
    {Command::ShowSaved, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Saved and bookmarked")},
    //: Title above keys that copy rows, ids and links.
    {Command::CopyRow, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Copy")},
    {Command::ExpandAll, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Tree")},
    {Command::IgnoreFinding, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "Findings")},
    {Command::ShowReport, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "The program")},
};
static_assert(std::is_sorted(std::begin(groups), std::end(groups),
                             [](const Group &one, const Group &other) {
                                 return one.first < other.first;
                             })
              && groups[0].first == Command(0));

/// Keys that are no command's: those of the search box, trees, lists, pages and the map.
struct OwnKey {
    QKeyCombination key;
    const char *text;
};

constexpr OwnKey ownKeys[]{
    {Qt::Key_Return,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "In the search box: jump to the first hit")},
    {Qt::Key_Down,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "In the search box: on to what was found")},
    {Qt::Key_Escape, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "End the search")},
    {Qt::Key_Right,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "In the tree: open a row, then go below it")},
    {Qt::Key_Left,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "In the tree: close a row, then go above it")},
    {Qt::Key_Asterisk,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "In the tree: open all below a row")},
    {Qt::SHIFT | Qt::Key_F10,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "What can be done with a row")},
    {Qt::Key_PageDown,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "On the map: to the next marker")},
    {Qt::Key_Plus, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "On the map: closer")},
    {Qt::Key_Minus, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "On the map: farther away")},
    {Qt::Key_0, QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "On the map: all chargers")},
    {Qt::Key_Period,
     QT_TRANSLATE_NOOP("chargetree::ShortcutSheet", "On the map: what is selected")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("chargetree::ShortcutSheet", text);
}

QString textOf(const QAction &action)
{
    QString text = action.iconText(); // without the mark of a mnemonic
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

std::vector<SectionedList::Section> sectionsOf(const Actions &actions)
{
    std::vector<SectionedList::Section> sections;
    for (std::size_t i = 0; i < std::size(groups); ++i) {
        const bool isLast = i + 1 == std::size(groups);
        const auto end = isLast ? commandCount : std::size_t(groups[i + 1].first);
        SectionedList::Section section{.title = said(groups[i].title), .rows = {}};
        for (auto at = std::size_t(groups[i].first); at < end; ++at) {
            const QAction &action = *actions.at(Command(at));
            if (!action.shortcut().isEmpty())
                section.rows.push_back({textOf(action), keysOf(action)});
        }
        sections.push_back(std::move(section));
    }
    SectionedList::Section own{.title = said(QT_TRANSLATE_NOOP("chargetree::ShortcutSheet",
                                                               "Search box, trees, lists and map")),
                               .rows = {}};
    for (const OwnKey &row : ownKeys)
        own.rows.push_back(
            {said(row.text), QKeySequence(row.key).toString(QKeySequence::NativeText)});
    sections.push_back(std::move(own));
    return sections;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_list(new SectionedList(QStringLiteral("shortcut"), this))
{
    setObjectName(QStringLiteral("shortcut"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    resize(dialogSize(*this, {88, 28}));
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setWords(tr("Find a key or what it does"), windowTitle());
    m_list->fill(sectionsOf(m_actions), SectionedList::First::Words);
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        // The window whose actions are named here may be told later.
        QMetaObject::invokeMethod(this, &ShortcutSheet::retranslate, Qt::QueuedConnection);
}

void showShortcutSheet(const Actions &actions, QWidget *window)
{
    auto *sheet = window->findChild<ShortcutSheet *>();
    if (!sheet)
        sheet = new ShortcutSheet(actions, window);
    bringUp(sheet);
}

} // namespace chargetree
