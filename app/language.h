// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace chargetree {

/// The languages that the program speaks completely.
QList<QLocale> availableLanguages();

/// Which of them to speak: the chosen one, else the system's if there is a catalogue, else English.
/// Numbers, dates and measures stay the system's country's, unless the choice names another.
QLocale spokenLocale(const QLocale &chosen, const QLocale &system);

/// The catalogues of one language, in use while this lives; setting another replaces them.
class Language final {
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void speak(const QLocale &locale);

private:
    void remove();

    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace chargetree
