// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/explain/namedrecords.h"
#include "models/fields/wording.h"

namespace chargetree {

/// Why a card may be refused at a charger, in the order in which one asks. The last four are known
/// to nobody who has this document alone.
enum class Reason : std::uint8_t {
    TagUnknown,
    TagNotYetValid,
    TagExpired,
    NoGrant,
    ChargerUnknown,
    ChargerOffline, // or unavailable
    SocketError, // or out of service
    SocketOccupied,
    AccessGroups,
    AuthorizationList,
    BackOffice,
    PayerAccount
};
inline constexpr std::size_t reasonCount = 12;
inline constexpr std::size_t unknowableReasons = 4;

/// Whether it is a reason: yes, the card is refused for it.
enum class ReasonVerdict : std::uint8_t { Yes, No, Unknown };

struct ReasonAnswer {
    Reason reason = Reason::TagUnknown;
    ReasonVerdict verdict = ReasonVerdict::Unknown;
    QString detail = {}; // a sentence for people
};

/// One record of the tag at one charger; what was not found is none.
struct Explanation {
    NamedTag tag = {};
    NamedCharger charger = {};
    std::vector<ReasonAnswer> reasons = {}; // each once, in their order
    QString summary = {}; // a sentence for people

    [[nodiscard]] bool isRefused() const;
};

/// What was typed; an empty text names nothing yet.
struct ExplainQuestion {
    QString tag = {};
    QString charger = {};
    bool operator==(const ExplainQuestion &) const = default;
};

inline constexpr std::size_t mostExplanations = 20;

/// What was answered of all that may be meant.
struct Explanations {
    std::vector<Explanation> answered = {}; // those that are not refused first
    std::size_t leftOut = 0; // pairs of a tag and a charger beyond `mostExplanations`
};

/// As stated by the document, at the wording's moment. One explanation for each record of the tag
/// and each charger that may be meant; always at least one, and at most `mostExplanations`. Of
/// hundreds of pairs only the first hundreds are looked at for one that is not refused. Reads all
/// tags, so not for the GUI thread.
Explanations explain(const Fleet &fleet, const ExplainQuestion &question, const Wording &wording);

/// "5 more pairs …" for people; "" where nothing was left out.
QString leftOutWords(std::size_t leftOut);

/// Stable English name, for machines: `tagExpired`, `yes`.
std::string_view reasonWord(Reason reason);
std::string_view verdictWord(ReasonVerdict verdict);
/// For people: "Tag expired", "yes".
QString reasonTitle(Reason reason);
QString verdictTitle(ReasonVerdict verdict);

} // namespace chargetree
