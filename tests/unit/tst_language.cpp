// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "models/findings/findingrules.h"
#include "ui/parts/languagename.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What the program says in another language than that of its sources.
class TestLanguage final : public QObject {
    Q_OBJECT

private:
    Language m_language;

private Q_SLOTS:
    void cleanup() { m_language.speak(QLocale(QLocale::English)); }

    /// Texts without plural forms were asked for the form for 0, and there is none.
    void rulesAreSaidInTheChosenLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const QLocale &locale : availableLanguages()) {
            if (locale.language() != QLocale::English)
                QTest::newRow(qPrintable(locale.name())) << locale;
        }
    }
    void rulesAreSaidInTheChosenLanguage()
    {
        QFETCH(const QLocale, locale);
        m_language.speak(locale);
        for (const FindingRule &rule : findingRules()) {
            QVERIFY2(findingTitle(rule) != QString::fromUtf8(rule.title), rule.title);
            QVERIFY2(findingReason(rule) != QString::fromUtf8(rule.reason), rule.reason);
            QVERIFY2(findingRemedy(rule) != QString::fromUtf8(rule.remedy), rule.remedy);
        }
        QVERIFY(severityText(Severity::Warning) != u"Warning"_s);
    }

    void aLanguageIsNamedWithoutACountry()
    {
        QCOMPARE(languageName(QLocale(QLocale::English)), u"English"_s);
        QCOMPARE(languageName(QLocale(QLocale::Finnish)), u"Suomi"_s);
    }

    void theCountryIsThatOfTheSystem_data()
    {
        QTest::addColumn<QLocale>("chosen");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("spoken");

        const QLocale finland(QLocale::Finnish, QLocale::Finland);
        const QLocale swedishFinland(QLocale::Swedish, QLocale::Finland);
        QTest::newRow("nothing chosen") << QLocale::c() << finland << finland;
        QTest::newRow("the system's language")
            << QLocale(QLocale::Swedish) << swedishFinland << swedishFinland;
        QTest::newRow("another language")
            << QLocale(QLocale::English) << finland << QLocale(QLocale::English, QLocale::Finland);
        QTest::newRow("a country is named")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << finland
            << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("a system without a country")
            << QLocale::c() << QLocale::c() << QLocale(QLocale::English);
        QTest::newRow("a language without a catalogue")
            << QLocale::c() << QLocale(QLocale::Estonian)
            << QLocale(QLocale::English, QLocale::Europe);
    }
    void theCountryIsThatOfTheSystem()
    {
        QFETCH(const QLocale, chosen);
        QFETCH(const QLocale, system);
        QTEST(spokenLocale(chosen, system), "spoken");
    }
    void anotherLanguageKeepsTheSystemsMeasures()
    {
        const QLocale spoken =
            spokenLocale(QLocale(QLocale::English), QLocale(QLocale::Finnish, QLocale::Finland));
        QCOMPARE(spoken.measurementSystem(), QLocale::MetricSystem);
        QVERIFY(!spoken.timeFormat(QLocale::ShortFormat).contains(u"AP"_s, Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
