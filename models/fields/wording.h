// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/numbernames.h"
#include "models/fleet/standing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace chargetree {

/// How values are said to people: in a locale, a time zone, at a moment and with the operator's own
/// names for numbers, all passed in. Answers are plain text.
class Wording final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Wording)

public:
    Wording(); // the default locale, UTC
    Wording(QLocale locale, QTimeZone zone, const Judgement &judgement, NumberNames names = {});

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }

    [[nodiscard]] QString number(qint64 value) const; // 5,000
    /// "Depot (3)"; a number without a name as it came.
    [[nodiscard]] QString numbered(Numbered what, qint64 value, const QString &digits) const;
    [[nodiscard]] QString yesOrNo(bool value) const;
    /// The translated status; an unknown word is shown as it came.
    [[nodiscard]] QString status(Status status, std::string_view word = {}) const;
    /// "1 error", "12 offline"; of statuses that are no trouble just the word.
    [[nodiscard]] QString worst(const Worst &worst) const;
    /// "valid", "expiring in 21 days", "expired 3 days ago", "valid from 3 May 2027", "no expiry".
    [[nodiscard]] QString validity(const Tag &tag) const;
    /// "61 expired", "2 expiring", "valid", "no tag".
    [[nodiscard]] QString worst(const WorstTags &worst) const;
    [[nodiscard]] QString date(TimeMs time) const; // 3 May 2027
    [[nodiscard]] QString dateTime(TimeMs time) const; // short, local to the zone
    [[nodiscard]] QString exactDateTime(TimeMs time) const; // to the second, the zone named
    /// "just now", "3 minutes ago", "2 days ago", "in 5 hours".
    [[nodiscard]] QString age(TimeMs time) const;
    [[nodiscard]] QString power(qint64 watts) const; // 22 kW
    [[nodiscard]] QString voltage(qint64 volts) const;
    [[nodiscard]] QString current(qint64 amperes) const;
    [[nodiscard]] QString size(qint64 bytes) const; // 149 MB

    [[nodiscard]] static QString kind(NodeKind kind); // "Driver", "Home site" …

private:
    [[nodiscard]] QDateTime inZone(TimeMs time) const;

    QLocale m_locale;
    QTimeZone m_zone;
    Judgement m_judgement;
    NumberNames m_names;
    QString m_dateFormat;
    QString m_dateTimeFormat;
};

} // namespace chargetree
