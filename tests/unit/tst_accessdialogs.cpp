// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"
#include "app/workers/accessworker.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/access/explaindialog.h"
#include "ui/access/whatifdialog.h"
#include "ui/tables/recordtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  T 04A2B6C2\n"
                                     "  S 5 Depot\n"
                                     "    C FI-1 Available\n"
                                     "      P 1 Available\n"
                                     "D 8 Onni\n"
                                     "  T 04FFFFFF\n"
                                     "  C FI-1 Available\n"
                                     "    P 1 Available\n"
                                     "  C FI-2 Offline\n";

template <typename Widget>
Widget &find(const QWidget &above, const char *name)
{
    return *above.findChild<Widget *>(QLatin1String(name));
}

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestAccessDialogs final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded;
    Wording m_wording{QLocale(QLocale::English), QTimeZone::utc(), testMoment()};
    std::unique_ptr<AccessWorker> m_worker;
    std::unique_ptr<ExplainDialog> m_explain;
    std::unique_ptr<WhatIfDialog> m_whatIf;

    QLineEdit &tag() { return find<QLineEdit>(*m_explain, "explainTag"); }
    QLineEdit &charger() { return find<QLineEdit>(*m_explain, "explainCharger"); }
    QString refusal() { return find<QLabel>(*m_explain, "explainSummary").text(); }
    QString loss() { return find<QLabel>(*m_whatIf, "whatIfSummary").text(); }
    QStringList losers()
    {
        return columnOf(*find<RecordTable>(*m_whatIf, "whatIfTable").model(), 0);
    }
    NodeId depot() { return m_loaded->fleet->sites()[0].node; }

private Q_SLOTS:
    void init()
    {
        m_loaded = loadedFleet(sampleFleet(outline));
        m_worker = std::make_unique<AccessWorker>();
        m_explain = std::make_unique<ExplainDialog>();
        m_whatIf = std::make_unique<WhatIfDialog>();
        connect(m_explain.get(), &ExplainDialog::asked, m_worker.get(), &AccessWorker::explain);
        connect(m_worker.get(), &AccessWorker::explained, m_explain.get(),
                &ExplainDialog::showAnswer);
        connect(m_whatIf.get(), &WhatIfDialog::asked, m_worker.get(), &AccessWorker::imagine);
        connect(m_worker.get(), &AccessWorker::imagined, m_whatIf.get(), &WhatIfDialog::showAnswer);
        new QAbstractItemModelTester(find<RecordTable>(*m_explain, "explainTable").model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_explain.get());
        m_explain->showFleet(m_loaded, m_wording);
        m_explain->show();
    }

    void aCardIsScannedAndAnswered()
    {
        m_explain->prefill({.charger = u"FI-2"_s});
        QTest::keyClicks(&tag(), u"04:A2:B6:C2"_s);
        QTest::keyClick(&tag(), Qt::Key_Return);
        EVENTUALLY_COMPARE(
            refusal(),
            u"The card would be refused. Reason: No grant; Charger offline or unavailable."_s);
        QCOMPARE(tag().selectedText(), u"04:A2:B6:C2"_s); // the next scan takes its place
        const QStringList reasons =
            columnOf(*find<RecordTable>(*m_explain, "explainTable").model(), ReasonColumn);
        QCOMPARE(reasons.size(), qsizetype(reasonCount));
    }

    void aFirstScanLeadsToTheCharger()
    {
        m_explain->prefill({});
        QTest::keyClicks(&tag(), u"04FFFFFF"_s);
        QTest::keyClick(&tag(), Qt::Key_Return);
        QCOMPARE(m_explain->focusWidget(), &charger());
    }

    void anIdWithoutEndIsCutInItsField()
    {
        const QString endless = u"a"_s + QString(50'000, QChar(0x301));
        m_explain->prefill({.tag = endless, .charger = endless});
        QCOMPARE(tag().text(), endless.left(1000));
        QCOMPARE(charger().text(), endless.left(1000));
    }

    void theAnswerLeadsOnAndCanBeCopied()
    {
        QSignalSpy chosen(m_explain.get(), &ExplainDialog::nodeChosen);
        m_explain->prefill({.tag = u"04FFFFFF"_s, .charger = u"FI-1"_s});
        EVENTUALLY(find<QPushButton>(*m_explain, "explainDriver").isEnabled());
        find<QPushButton>(*m_explain, "explainDriver").click();
        find<QPushButton>(*m_explain, "explainShowCharger").click();
        QCOMPARE(chosen.size(), 2);
        find<QPushButton>(*m_explain, "explainCopy").click();
        const QString ticket = QGuiApplication::clipboard()->text();
        QVERIFY(ticket.startsWith(u"Tag “04FFFFFF” at charger “FI-1”\n"_s));
        QVERIFY(ticket.contains(u"As of "_s));
    }

    void anotherFleetIsAskedAnew()
    {
        m_explain->prefill({.tag = u"04FFFFFF"_s, .charger = u"FI-1"_s});
        EVENTUALLY(find<QPushButton>(*m_explain, "explainDriver").isEnabled());
        m_explain->showFleet(loadedFleet(sampleFleet("D 7 Aino\n")), m_wording);
        QVERIFY(!find<QPushButton>(*m_explain, "explainDriver").isEnabled());
        EVENTUALLY_COMPARE(refusal(),
                           u"The card would be refused. Reason: Tag unknown; Charger unknown."_s);
    }

    void whoLosesWhatIsListed()
    {
        m_whatIf->show();
        m_whatIf->imagine(m_loaded, m_wording, depot());
        EVENTUALLY_COMPARE(losers(), QStringList({u"Aino"_s, u"Onni"_s}));
        QVERIFY(loss().startsWith(u"2 drivers would lose"_s));
        find<QCheckBox>(*m_whatIf, "whatIfOnlyStranded").setChecked(true);
        QCOMPARE(losers(), QStringList{u"Aino"_s});
    }

    void theAnswerToAnOlderQuestionIsDropped()
    {
        WhatIfQuestion older;
        const auto keep = connect(m_whatIf.get(), &WhatIfDialog::asked, this,
                                  [&](const WhatIfQuestion &question) { older = question; });
        m_whatIf->imagine(m_loaded, m_wording, depot());
        disconnect(keep);
        m_whatIf->imagine(m_loaded, m_wording, m_loaded->fleet->chargers()[1].node);
        m_whatIf->showAnswer({.question = older, .result = std::make_shared<const WhatIf>()});
        QVERIFY(!m_whatIf->answer().result);
        EVENTUALLY_COMPARE(losers(), QStringList{u"Onni"_s});
    }

    void theOutageListIsAFile()
    {
        m_whatIf->imagine(m_loaded, m_wording, depot());
        EVENTUALLY(m_whatIf->answer().result != nullptr);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"outage.csv"_s);
        ExportJob job;
        const QSignalSpy finished(&job, &ExportJob::finished);
        job.startOutage({.answer = m_whatIf->answer(), .wording = m_wording, .path = path});
        EVENTUALLY(finished.size() == 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("id,name,homeGroupName,externalId,payerId,lostChargers"
                                            "\r\n7,Aino,,,,FI-1\r\n"));
    }

    void whatIsGoneFromTheNewestDataIsSaid()
    {
        m_whatIf->show();
        m_whatIf->imagine(m_loaded, m_wording, depot());
        EVENTUALLY(m_whatIf->answer().result != nullptr);
        m_whatIf->follow(loadedFleet(sampleFleet("D 7 Aino\n")), {});
        QCOMPARE(losers(), QStringList({u"Aino"_s, u"Onni"_s})); // the last answer stays
    }
};

QTEST_MAIN(TestAccessDialogs)
#include "tst_accessdialogs.moc"
