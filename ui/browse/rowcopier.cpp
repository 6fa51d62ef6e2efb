// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/rowcopier.h"

#include "models/fields/fieldtext.h"
#include "models/fields/rawrecord.h"
#include "models/fields/visibletext.h"
#include "models/items/ticket.h"
#include "models/saved/bookmarklink.h"
#include "models/saved/bookmarks.h"
#include "ui/browse/browser.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/tables/tableclipboard.h"
#include "ui/tree/fleetview.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chargetree {

namespace {

class RowCopier final {
public:
    RowCopier(const Browser &browser, const LoadedFleetPtr &loaded, const Wording &wording)
        : m_browser(browser)
        , m_context{.loaded = loaded, .wording = wording}
        , m_nodes(browser.selectedNodes())
    {
    }

    [[nodiscard]] bool isTooMuch() const { return m_nodes.size() > mostCopiedRows; }
    void copy(CopyWay way) const
    {
        switch (way) {
        case CopyWay::Rows:
            return copyTable(rows());
        case CopyWay::RowsWithTitles:
            return copyTable(rows(), true);
        case CopyWay::Ids:
            return copyLines([this](NodeId node) { return nodeIdText(m_context.fleet(), node); });
        case CopyWay::Links:
            return copyText(links());
        case CopyWay::Paths:
            return copyLines([this](NodeId node) { return nodePath(m_context.fleet(), node); });
        case CopyWay::Json:
            return copyText(json());
        case CopyWay::Ticket:
            return copyLines([this](NodeId node) { return ticketText(m_context, node); },
                             QStringLiteral("\n\n"));
        }
    }

private:
    static void copyText(const QString &text)
    {
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    }
    template <typename Line>
    void copyLines(const Line &line, const QString &between = QStringLiteral("\n")) const
    {
        QStringList lines;
        for (const NodeId node : m_nodes)
            lines += line(node);
        copyText(lines.join(between));
    }
    [[nodiscard]] ClipTable rows() const
    {
        const ListPage *list = m_browser.list();
        return list ? list->view()->selection() : m_browser.tree().selection();
    }
    /// Without the rows that no link leads to.
    [[nodiscard]] QString links() const
    {
        QStringList lines;
        for (const NodeId node : m_nodes) {
            const auto bookmark = bookmarkOf(m_context.fleet(), node, {});
            if (const auto link = bookmark ? linkOf(*bookmark) : std::nullopt)
                lines += textOf(*link);
        }
        return lines.join(QStringLiteral("\n"));
    }
    [[nodiscard]] QString json() const
    {
        std::string text;
        for (const NodeId node : m_nodes) {
            const ObjectId object = m_context.fleet().objectOf(node);
            if (object == none<ObjectId>)
                continue;
            text += text.empty() ? "" : ",\n";
            text += rawRecord(m_context.store(), object, {.indented = true});
        }
        return exactText(m_nodes.size() > 1 ? "[\n" + text + "\n]" : text);
    }

    const Browser &m_browser;
    RecordContext m_context;
    std::vector<NodeId> m_nodes;
};

} // namespace

bool copySelected(CopyWay way, const Browser &browser, const LoadedFleetPtr &loaded,
                  const Wording &wording)
{
    const RowCopier copier(browser, loaded, wording);
    if (copier.isTooMuch())
        return false;
    copier.copy(way);
    return true;
}

} // namespace chargetree
