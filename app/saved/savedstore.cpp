// SPDX-License-Identifier: Apache-2.0
#include "app/saved/savedstore.h"
#include "models/fields/visiblepath.h"

#include "models/saved/savedfile.h"

namespace chargetree {

namespace {

int countOf(const SavedItems &items)
{
    return int(items.searches.size() + items.bookmarks.size());
}

} // namespace

SavedStore::SavedStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
}

void SavedStore::read()
{
    auto items = m_file.read(savedItemsFrom);
    m_problem = items ? QString()
                      : tr("The searches and bookmarks in “%1” cannot be read. The file stays as "
                           "it is until you keep or change one, and is set aside as “%2” then.")
                            .arg(visiblePath(m_file.path()), visiblePath(m_file.asidePath()));
    m_items = std::move(items).value_or(SavedItems());
}

WriteFailure SavedStore::change(const std::function<SavedItems(SavedItems)> &edit)
{
    read();
    WriteFailure failure = m_problem.isEmpty() ? WriteFailure() : m_file.setAside();
    if (failure.fault == WriteFault::None) {
        m_problem.clear();
        SavedItems edited = edit(m_items);
        if (edited != m_items)
            failure = m_file.write(toJson(edited));
        if (failure.fault == WriteFault::None)
            m_items = std::move(edited);
    }
    Q_EMIT changed();
    return failure;
}

std::variant<int, QString> SavedStore::importFrom(const QString &path)
{
    const auto more =
        QFile::exists(path) ? KeptFile(path).read(savedItemsFrom) : std::optional<SavedItems>();
    if (!more)
        return tr("“%1” holds no searches of Chargetree; choose a file that was exported from "
                  "there.")
            .arg(visiblePath(path));
    int count = 0;
    const auto failure = change([&](SavedItems items) {
        const int before = countOf(items);
        SavedItems all = merged(std::move(items), *more);
        count = countOf(all) - before;
        return all;
    });
    if (failure.fault != WriteFault::None)
        return failure.sentence;
    return count;
}

WriteFailure SavedStore::exportTo(const QString &path) const
{
    return KeptFile(path).write(toJson(m_items));
}

} // namespace chargetree
