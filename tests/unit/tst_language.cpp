// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"
#include "models/findings/findingrules.h"

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
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
