// SPDX-License-Identifier: Apache-2.0
#include "models/items/shareddetails.h"

#include "models/fields/fieldtext.h"

#include <QCoreApplication>

#include <map>

namespace chargetree {

namespace {

constexpr qsizetype mostNamed = 3; // of values that differ

struct CountedKind {
    NodeKind kind;
    const char *counted;
};

// Of lists, which count the same.
constexpr CountedKind countedKinds[]{
    {NodeKind::Driver, QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 drivers")},
    {NodeKind::Tag, QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 tags")},
    {NodeKind::Site, QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 sites")},
    {NodeKind::Charger, QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 chargers")},
    {NodeKind::Socket, QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 sockets")},
};

bool holdsOthers(Type type)
{
    return type == Type::Record || type == Type::RecordList;
}

class Comparison final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::SharedDetails)

public:
    Comparison(const RecordContext &context, const std::vector<NodeId> &nodes)
        : m_context(context)
        , m_nodes(nodes)
    {
    }

    SharedDetails take()
    {
        SharedDetails shared{
            .name = name(), .details = {}, .isPart = m_nodes.size() > mostCompared};
        std::optional<Kind> kind;
        for (std::size_t i = 0; i < std::min(m_nodes.size(), mostCompared); ++i) {
            const ObjectId object = m_context.fleet().objectOf(m_nodes[i]);
            if (object == none<ObjectId>)
                return shared;
            const Kind its = m_context.store().kindOf(object);
            if (kind && kind != its)
                return shared; // they have no fields in common
            kind = its;
            m_objects.push_back(object);
        }
        if (kind)
            compare(*kind);
        addAll(tr("The same in all"), m_same, shared.details);
        addAll(tr("Different"), m_different, shared.details);
        return shared;
    }

private:
    [[nodiscard]] QString name() const
    {
        std::map<NodeKind, int> counts;
        for (const NodeId node : m_nodes)
            ++counts[m_context.fleet().at(node).kind()];
        QStringList parts;
        for (const auto &[kind, count] : counts)
            parts += countOf(kind, count);
        return parts.join(QStringLiteral(" · "));
    }
    [[nodiscard]] QString countOf(NodeKind kind, int count) const
    {
        const QString number = m_context.wording.number(count);
        for (const CountedKind &row : countedKinds) {
            if (row.kind == kind)
                return QCoreApplication::translate("chargetree::Lists", row.counted, nullptr, count)
                    .arg(number);
        }
        return tr("%1 × %2", "count × kind").arg(number, Wording::kind(kind));
    }
    void compare(Kind kind)
    {
        const auto rows = fieldsOf(kind);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!holdsOthers(rows[i].type))
                compareField({kind, std::uint8_t(i)});
        }
    }
    void compareField(FieldId field)
    {
        QStringList values; // each once, in the order they come
        for (const ObjectId object : m_objects) {
            const QString text = fieldText(m_context.fleet(), object, field, m_context.wording);
            if (!values.contains(text))
                values += text;
        }
        if (values.size() == 1) {
            if (!values.first().isEmpty())
                m_same.push_back(
                    {fieldTitle(field), fieldCell(m_context, m_objects.front(), field)});
            return;
        }
        for (QString &value : values) {
            if (value.isEmpty())
                value = QStringLiteral("–");
        }
        const bool areAllNamed = values.size() <= mostNamed + 1; // dots would take one's room
        QString text =
            values.mid(0, areAllNamed ? values.size() : mostNamed).join(QStringLiteral(" · "));
        if (!areAllNamed)
            text = tr("%n values: %1 …", nullptr, int(values.size())).arg(text);
        m_different.push_back({fieldTitle(field), personalCell(text, isPersonal(field, text))});
    }
    static void addAll(const QString &title, std::vector<Detail> &from, std::vector<Detail> &to)
    {
        if (from.empty())
            return;
        to.push_back({.title = title, .isSection = true});
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    }

    const RecordContext &m_context;
    const std::vector<NodeId> &m_nodes;
    std::vector<ObjectId> m_objects;
    std::vector<Detail> m_same;
    std::vector<Detail> m_different;
};

} // namespace

SharedDetails sharedDetails(const RecordContext &context, const std::vector<NodeId> &nodes)
{
    return Comparison(context, nodes).take();
}

} // namespace chargetree
