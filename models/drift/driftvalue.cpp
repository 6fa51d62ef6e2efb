// SPDX-License-Identifier: Apache-2.0
#include "models/drift/driftvalue.h"

#include "models/fields/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace chargetree {

namespace {

constexpr FieldId configValue = field(Kind::Configuration, "configValue");

constexpr std::array<DriftColumn, driftColumnCount> columns{{
    {"manufacturer", QT_TRANSLATE_NOOP("chargetree::Drift", "Manufacturer")},
    {"model", QT_TRANSLATE_NOOP("chargetree::Drift", "Model")},
    {"firmware", QT_TRANSLATE_NOOP("chargetree::Drift", "Firmware")},
    {"key", QT_TRANSLATE_NOOP("chargetree::Drift", "Key")},
    {"majority", QT_TRANSLATE_NOOP("chargetree::Drift", "Most have")},
    {"chargerId", QT_TRANSLATE_NOOP("chargetree::Drift", "Charger id")},
    {"value", QT_TRANSLATE_NOOP("chargetree::Drift", "It has")},
}};

QString said(const char *text)
{
    return QCoreApplication::translate("chargetree::Drift", text);
}

ExactValue textOrNull(std::string_view text)
{
    return text.empty() ? ExactValue{ValueType::Null}
                        : ExactValue{ValueType::Text, std::string(text)};
}

} // namespace

std::span<const DriftColumn> driftColumns()
{
    return columns;
}

std::array<ExactValue, driftColumnCount> driftValues(const Fleet &fleet, const Drift &drift,
                                                     const DriftedKey &key,
                                                     const DriftOutlier &outlier,
                                                     bool revealSecrets)
{
    const DriftGroup &group = drift.groupOf(key);
    const auto configured = [&](ObjectId configuration) {
        return configuration == none<ObjectId>
                   ? ExactValue()
                   : exactValue(fleet.store(), configuration, configValue, revealSecrets);
    };
    return {textOrNull(group.manufacturer),
            textOrNull(group.model),
            textOrNull(group.firmware),
            ExactValue{ValueType::Text, std::string(key.key)},
            configured(key.example),
            ExactValue{ValueType::Text, std::string(fleet.identity(outlier.charger))},
            configured(outlier.configuration)};
}

QString driftText(const RecordStore &store, ObjectId configuration, bool revealSecrets)
{
    const StatedValue value = configuration == none<ObjectId>
                                  ? StatedValue()
                                  : statedValue(store, configuration, configValue);
    switch (value.state) {
    case StatedValue::State::Missing:
        return said(QT_TRANSLATE_NOOP("chargetree::Drift", "missing"));
    case StatedValue::State::Null:
        return QStringLiteral("null");
    case StatedValue::State::Stated:
        break;
    }
    if (value.text.empty())
        return said(QT_TRANSLATE_NOOP("chargetree::Drift", "empty"));
    return visibleText(exactValue(store, configuration, configValue, revealSecrets).text);
}

QString driftTitle(const DriftGroup &group)
{
    QStringList make;
    for (const std::string_view text : {group.manufacturer, group.model}) {
        if (!text.empty())
            make += visibleText(text);
    }
    const QString firmware =
        group.firmware.empty() ? said(QT_TRANSLATE_NOOP("chargetree::Drift", "firmware not stated"))
                               : visibleText(group.firmware);
    return make.join(QLatin1Char(' ')) + QStringLiteral(" · ") + firmware;
}

} // namespace chargetree
