// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explain.h"

#include <array>

namespace chargetree {

namespace {

struct Words {
    std::string_view word;
    const char *title = ""; // English
};

// In the order of Reason.
constexpr std::array<Words, reasonCount> reasonRows{{
    {"tagUnknown", QT_TRANSLATE_NOOP("chargetree::Explain", "Tag unknown")},
    {"tagNotYetValid", QT_TRANSLATE_NOOP("chargetree::Explain", "Tag not yet valid")},
    {"tagExpired", QT_TRANSLATE_NOOP("chargetree::Explain", "Tag expired")},
    {"noGrant", QT_TRANSLATE_NOOP("chargetree::Explain", "No grant")},
    {"chargerUnknown", QT_TRANSLATE_NOOP("chargetree::Explain", "Charger unknown")},
    {"chargerOffline", QT_TRANSLATE_NOOP("chargetree::Explain", "Charger offline or unavailable")},
    {"socketError", QT_TRANSLATE_NOOP("chargetree::Explain", "Socket in error or out of service")},
    {"socketOccupied", QT_TRANSLATE_NOOP("chargetree::Explain", "Socket occupied")},
    {"accessGroups", QT_TRANSLATE_NOOP("chargetree::Explain", "Charger access groups")},
    {"authorizationList", QT_TRANSLATE_NOOP("chargetree::Explain", "List kept on the charger")},
    {"backOffice", QT_TRANSLATE_NOOP("chargetree::Explain", "Decision of the back office")},
    {"payerAccount", QT_TRANSLATE_NOOP("chargetree::Explain", "Account of the payer")},
}};

// In the order of ReasonVerdict.
constexpr std::array<Words, 3> verdictRows{{
    {"yes", QT_TRANSLATE_NOOP("chargetree::Explain", "yes")},
    {"no", QT_TRANSLATE_NOOP("chargetree::Explain", "no")},
    {"unknown", QT_TRANSLATE_NOOP("chargetree::Explain", "unknown")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("chargetree::Explain", text);
}

} // namespace

std::string_view reasonWord(Reason reason)
{
    return reasonRows[static_cast<std::size_t>(reason)].word;
}

std::string_view verdictWord(ReasonVerdict verdict)
{
    return verdictRows[static_cast<std::size_t>(verdict)].word;
}

QString reasonTitle(Reason reason)
{
    return translated(reasonRows[static_cast<std::size_t>(reason)].title);
}

QString verdictTitle(ReasonVerdict verdict)
{
    return translated(verdictRows[static_cast<std::size_t>(verdict)].title);
}

} // namespace chargetree
