// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyringfailure.h"

#include "app/source/failurerows.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

using Kind = KeyRingFailure::Kind;

enum class Remedy { Unlock, Again, None };

struct KindWords {
    const char *happened; // nothing: it is counted in seconds
    Remedy remedy;
};

constexpr std::array<FailureRow<Kind, KindWords>, 5> kindRows{{
    {Kind::NoService,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing", "There is no keyring on this desktop."),
      Remedy::None}},
    {Kind::Locked,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing", "The keyring is locked."), Remedy::Unlock}},
    {Kind::Denied,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing", "Access to the keyring was denied."),
      Remedy::Unlock}},
    {Kind::TimedOut, {nullptr, Remedy::Unlock}},
    {Kind::Other,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing", "The keyring does not work."), Remedy::Again}},
}};
static_assert(isComplete(kindRows, static_cast<std::size_t>(Kind::Other)));

using Advice = std::array<const char *, 3>; // by wish
constexpr std::array<FailureRow<Remedy, Advice>, 3> adviceRows{{
    {Remedy::Unlock,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "Unlock it and try again, or enter the key for this session only."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "The key holds for this session only; unlock the keyring and try again."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "The key may still be in it; unlock it and try again.")}},
    {Remedy::Again,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "Try again, or enter the key for this session only."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "The key holds for this session only; try again to keep it."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing", "The key may still be in it; try again.")}},
    {Remedy::None,
     {QT_TRANSLATE_NOOP("chargetree::KeyRing", "Enter the key for this session only."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing", "The key holds for this session only."),
      QT_TRANSLATE_NOOP("chargetree::KeyRing",
                        "A key that was kept is still kept; remove it where a keyring runs.")}},
}};
static_assert(isComplete(adviceRows, static_cast<std::size_t>(Remedy::None)));

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("chargetree::KeyRing", text, nullptr, count);
}

} // namespace

QString failureText(const KeyRingFailure &failure)
{
    const KindWords words = wordsAt(kindRows, failure.kind);
    const Advice advice = wordsAt(adviceRows, words.remedy);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(failure.limit).count();
    const QString happened =
        words.happened
            ? translated(words.happened)
            : QCoreApplication::translate("chargetree::KeyRing",
                                          "The keyring did not answer within %n second(s).",
                                          nullptr, static_cast<int>(seconds));
    return happened + QLatin1Char(' ') + translated(advice[static_cast<std::size_t>(failure.wish)]);
}

} // namespace chargetree
