// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manualchapters.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array chapters{
    ManualChapter{"start", QT_TRANSLATE_NOOP("chargetree::Manual", "First steps")},
    ManualChapter{"connecting", QT_TRANSLATE_NOOP("chargetree::Manual", "Connecting")},
    ManualChapter{"tree", QT_TRANSLATE_NOOP("chargetree::Manual", "The tree")},
    ManualChapter{"lists", QT_TRANSLATE_NOOP("chargetree::Manual", "Lists")},
    ManualChapter{"finding", QT_TRANSLATE_NOOP("chargetree::Manual", "Searching")},
    ManualChapter{"pane", QT_TRANSLATE_NOOP("chargetree::Manual", "The pane")},
    ManualChapter{"access", QT_TRANSLATE_NOOP("chargetree::Manual", "Who may charge, and why")},
    ManualChapter{"refused", QT_TRANSLATE_NOOP("chargetree::Manual", "Why is a card refused?")},
    ManualChapter{"whatif", QT_TRANSLATE_NOOP("chargetree::Manual", "What if this were gone?")},
    ManualChapter{"findings", QT_TRANSLATE_NOOP("chargetree::Manual", "Findings")},
    ManualChapter{"comparing", QT_TRANSLATE_NOOP("chargetree::Manual", "Comparing and drift")},
    ManualChapter{"changes", QT_TRANSLATE_NOOP("chargetree::Manual", "Changes and watching")},
    ManualChapter{"glance", QT_TRANSLATE_NOOP("chargetree::Manual", "The fleet at a glance")},
    ManualChapter{"map", QT_TRANSLATE_NOOP("chargetree::Manual", "The map")},
    ManualChapter{"exporting", QT_TRANSLATE_NOOP("chargetree::Manual", "Exporting")},
    ManualChapter{"settings", QT_TRANSLATE_NOOP("chargetree::Manual", "Settings and appearance")},
    ManualChapter{"commandline", QT_TRANSLATE_NOOP("chargetree::Manual", "The command line")},
    ManualChapter{"keyboard", QT_TRANSLATE_NOOP("chargetree::Manual", "Keyboard")},
    ManualChapter{"privacy", QT_TRANSLATE_NOOP("chargetree::Manual", "Privacy and security")},
    ManualChapter{"trouble", QT_TRANSLATE_NOOP("chargetree::Manual", "When something is wrong")},
};

// The innermost part counts: a charts' page of the pane is about charts, not about the pane.
constexpr std::array places{
    ManualPlace{"startPage", "start"},
    ManualPlace{"source", "connecting"},
    ManualPlace{"connectionsDialog", "connecting"},
    ManualPlace{"keyDialog", "connecting"},
    ManualPlace{"loginDialog", "connecting"},
    ManualPlace{"fleetTree", "tree"},
    ManualPlace{"searchTree", "tree"},
    ManualPlace{"viewTabs", "lists"},
    ManualPlace{"listPage_drivers", "lists"},
    ManualPlace{"listPage_tags", "lists"},
    ManualPlace{"listPage_sites", "lists"},
    ManualPlace{"listPage_chargers", "lists"},
    ManualPlace{"listPage_sockets", "lists"},
    ManualPlace{"listPage_configurations", "lists"},
    ManualPlace{"columnChooser", "lists"},
    ManualPlace{"searchBar", "finding"},
    ManualPlace{"searchHelp", "finding"},
    ManualPlace{"savedPanel", "finding"},
    ManualPlace{"locator", "finding"},
    ManualPlace{"lookupDialog", "finding"},
    ManualPlace{"detailPane", "pane"},
    ManualPlace{"accessPage", "access"},
    ManualPlace{"usersPage", "access"},
    ManualPlace{"explainDialog", "refused"},
    ManualPlace{"whatIfDialog", "whatif"},
    ManualPlace{"listPage_findings", "findings"},
    ManualPlace{"ignoreDialog", "findings"},
    ManualPlace{"findingsPage", "findings"},
    ManualPlace{"statusFindings", "findings"},
    ManualPlace{"compareDialog", "comparing"},
    ManualPlace{"driftDialog", "comparing"},
    ManualPlace{"changesPage", "changes"},
    ManualPlace{"glancePage", "glance"},
    ManualPlace{"glanceWhole", "glance"},
    ManualPlace{"mapPage", "map"},
    ManualPlace{"siteMapPage", "map"},
    ManualPlace{"locationPage", "map"},
    ManualPlace{"mapTilesDialog", "map"},
    ManualPlace{"exportDialog", "exporting"},
    ManualPlace{"exportButton", "exporting"},
    ManualPlace{"settingsDialog", "settings"},
    ManualPlace{"shortcut", "keyboard"},
    ManualPlace{"privacyPage", "privacy"},
    ManualPlace{"privacyBadge", "privacy"},
    ManualPlace{"filesDialog", "privacy"},
    ManualPlace{"noticeBar", "trouble"},
    ManualPlace{"reportDialog", "trouble"},
    ManualPlace{"logDialog", "trouble"},
    ManualPlace{"supportDialog", "trouble"},
};

} // namespace

std::span<const ManualChapter> manualChapters()
{
    return chapters;
}

QString manualTitle(const ManualChapter &chapter)
{
    return QCoreApplication::translate("chargetree::Manual", chapter.title);
}

const ManualChapter *manualChapter(QStringView id)
{
    const auto found = std::ranges::find_if(
        chapters, [id](const ManualChapter &row) { return id == QLatin1String(row.id); });
    return found == chapters.end() ? nullptr : &*found;
}

std::span<const ManualPlace> manualPlaces()
{
    return places;
}

const ManualChapter &manualChapterOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const auto place = std::ranges::find_if(places, [&name](const ManualPlace &row) {
            return name == QLatin1String(row.objectName);
        });
        if (place != places.end())
            return *manualChapter(QString::fromLatin1(place->chapter));
    }
    return chapters.front();
}

} // namespace chargetree
