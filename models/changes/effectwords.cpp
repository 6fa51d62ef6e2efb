// SPDX-License-Identifier: Apache-2.0
#include "models/changes/changewords.h"

#include <array>

namespace chargetree {

namespace {

QString counted(const char *text, std::size_t count)
{
    return QCoreApplication::translate("Changes", text, nullptr, static_cast<int>(count));
}

/// A sentence: %1 is what was granted, %2 the chargers, %3 whom it speaks of; where nothing was
/// granted %1 the chargers, %2 what it speaks of. One without `whom` is counted itself.
struct EffectWords {
    Effect::Kind kind;
    ItemKind item = ItemKind::Document; // of those that differ by it
    const char *sentence;
    const char *chargers = nullptr;
    const char *whom = nullptr;
};

constexpr std::array sentences{
    EffectWords{.kind = Effect::LostOnlyAccess,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n driver(s) lost their only access")},
    EffectWords{.kind = Effect::GrantClosed,
                .sentence = QT_TRANSLATE_NOOP("Changes", "Revoking %1 closed %2 %3"),
                .chargers = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s)"),
                .whom = QT_TRANSLATE_N_NOOP("Changes", "to %n driver(s)")},
    EffectWords{.kind = Effect::SiteClosed,
                .sentence = QT_TRANSLATE_NOOP("Changes", "%1 has %2 %3"),
                .chargers = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) less"),
                .whom = QT_TRANSLATE_N_NOOP("Changes", "for %n driver(s)")},
    EffectWords{.kind = Effect::WentIntoError,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) went into error")},
    EffectWords{.kind = Effect::WentOffline,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) went offline")},
    EffectWords{.kind = Effect::TagsExpired,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n tag(s) expired since")},
    EffectWords{.kind = Effect::GrantOpened,
                .sentence = QT_TRANSLATE_NOOP("Changes", "Granting %1 opened %2 %3"),
                .chargers = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s)"),
                .whom = QT_TRANSLATE_N_NOOP("Changes", "to %n driver(s)")},
    EffectWords{.kind = Effect::SiteOpened,
                .sentence = QT_TRANSLATE_NOOP("Changes", "%1 has %2 %3"),
                .chargers = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) more"),
                .whom = QT_TRANSLATE_N_NOOP("Changes", "for %n driver(s)")},
    EffectWords{.kind = Effect::FirstAccess,
                .sentence = QT_TRANSLATE_N_NOOP(
                    "Changes", "%n driver(s) who had no access may use chargers now")},
    EffectWords{.kind = Effect::CameBack,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) came back")},
    EffectWords{.kind = Effect::OtherFirmware,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) have another firmware")},
    EffectWords{.kind = Effect::OtherConfiguration,
                .sentence = QT_TRANSLATE_NOOP("Changes", "%2 changed %1"),
                .chargers = QT_TRANSLATE_N_NOOP("Changes", "on %n charger(s)"),
                .whom = QT_TRANSLATE_N_NOOP("Changes", "%n configuration value(s)")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::HomeSite,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n home site(s) removed")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::Driver,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n driver(s) removed")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::Tag,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n tag(s) removed")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::Site,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n site(s) removed")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::Charger,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) removed")},
    EffectWords{.kind = Effect::Removed,
                .item = ItemKind::Socket,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n socket(s) removed")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::HomeSite,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n home site(s) added")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::Driver,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n driver(s) added")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::Tag,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n tag(s) added")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::Site,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n site(s) added")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::Charger,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) added")},
    EffectWords{.kind = Effect::Added,
                .item = ItemKind::Socket,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n socket(s) added")},
    EffectWords{.kind = Effect::Moved,
                .item = ItemKind::HomeSite,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n home site(s) moved")},
    EffectWords{.kind = Effect::Moved,
                .item = ItemKind::Driver,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n driver(s) moved")},
    EffectWords{.kind = Effect::Moved,
                .item = ItemKind::Tag,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n tag(s) given to another driver")},
    EffectWords{.kind = Effect::Moved,
                .item = ItemKind::Site,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n site(s) moved")},
    EffectWords{.kind = Effect::Moved,
                .item = ItemKind::Charger,
                .sentence = QT_TRANSLATE_N_NOOP("Changes", "%n charger(s) moved")},
};

} // namespace

QString effectSentence(const Effect &effect)
{
    for (const EffectWords &row : sentences) {
        if (row.kind != effect.kind || (row.item != ItemKind::Document && row.item != effect.item))
            continue;
        if (!row.whom)
            return counted(row.sentence, effect.count);
        const QString sentence = QCoreApplication::translate("Changes", row.sentence);
        const QString chargers = counted(row.chargers, effect.chargers);
        const QString whom = counted(row.whom, effect.count);
        return effect.subject.empty()
                   ? sentence.arg(chargers, whom)
                   : sentence.arg(QString::fromStdString(effect.subject), chargers, whom);
    }
    return {};
}

} // namespace chargetree
