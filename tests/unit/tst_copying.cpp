// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/tree/fleetview.h"

#include <QAction>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04E12
    C FI-1 Error
      P 1 Charging
      G AuthorizationKey hunter2
  D 8 +358
)";

} // namespace

/// What lands on the clipboard, and in which forms.
class TestCopying final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    FleetView &tree() { return window().fleetView(); }
    const Fleet &fleet() { return *m_program->fleet(); }
    static const QMimeData &copied() { return *QGuiApplication::clipboard()->mimeData(); }
    void copy(const char *action)
    {
        window().findChild<QAction *>(QLatin1String(action))->trigger();
    }
    NodeId firstOf(NodeKind kind)
    {
        for (std::size_t i = 0; i < fleet().nodes().size(); ++i) {
            if (fleet().nodes()[i].kind() == kind)
                return idAt<NodeId>(i);
        }
        return none<NodeId>;
    }

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet());
    }

    void cleanup() { m_program.reset(); }

    void rowsComeAsTextTableAndCsvAtOnce()
    {
        tree().reveal(fleet().drivers()[0].node);
        copy("copyRow");
        QCOMPARE(copied().text(), u"Aino\tvalid\t7"_s);
        QCOMPARE(copied().data(u"text/csv"_s), QByteArray("Aino,valid,7\r\n"));
        QVERIFY2(
            copied().html().contains(u"<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\""
                                     ">7</td>"_s),
            qPrintable(copied().html()));
    }

    void titlesComeWhenTheyAreAskedFor()
    {
        tree().reveal(fleet().drivers()[1].node);
        copy("copyWithTitles");
        QCOMPARE(copied().text(), u"Name\tStatus\tId\n+358\tno tag\t8"_s);
        QVERIFY(copied().html().contains(u">Name</th>"_s));
        QCOMPARE(copied().data(u"text/csv"_s), QByteArray("Name,Status,Id\r\n+358,no tag,8\r\n"));
    }

    void idsAndPathsComeLineByLine()
    {
        tree().reveal(fleet().drivers()[0].node);
        tree().activeTree()->setFocus();
        QTest::keyClick(tree().activeTree(), Qt::Key_Down, Qt::ShiftModifier);
        copy("copyId");
        QCOMPARE(copied().text().split(u'\n').size(), 2);
        QVERIFY(!copied().hasHtml());
        tree().reveal(fleet().drivers()[0].node);
        copy("copyPath");
        QCOMPARE(copied().text(), u"Home sites › Helsinki › Aino"_s);
    }

    void aLinkLeadsToTheRecordAgain()
    {
        tree().reveal(firstOf(NodeKind::Charger));
        copy("copyLink");
        QCOMPARE(copied().text(), u"chargetree:charger/FI-1"_s);
        tree().reveal(fleet().drivers()[0].node);
        tree().activeTree()->setFocus();
        QTest::keyClick(tree().activeTree(), Qt::Key_Up, Qt::ShiftModifier);
        copy("copyLink");
        QCOMPARE(copied().text(), u"chargetree:driver/8\nchargetree:driver/7"_s);
        tree().reveal(firstOf(NodeKind::ChargingSites));
        copy("copyLink");
        QCOMPARE(copied().text(), u"chargetree:driver/8\nchargetree:driver/7"_s); // left alone
    }

    void jsonIsTheRecordWithoutItsSecrets()
    {
        tree().reveal(firstOf(NodeKind::Charger));
        copy("copyJson");
        QVERIFY(!copied().text().contains(u"hunter2"_s));
        const QJsonObject charger = QJsonDocument::fromJson(copied().text().toUtf8()).object();
        QCOMPARE(charger.value(u"chargerId"_s).toString(), u"FI-1"_s);
    }

    void severalRecordsAreAList()
    {
        tree().reveal(fleet().drivers()[0].node);
        tree().collapseAll();
        tree().reveal(fleet().drivers()[0].node);
        QTest::keyClick(tree().activeTree(), Qt::Key_Up, Qt::ShiftModifier);
        copy("copyJson");
        const QJsonArray list = QJsonDocument::fromJson(copied().text().toUtf8()).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).toObject().value(u"name"_s).toString(), u"+358"_s);
    }

    void aTicketSaysWhoHowAndWhen()
    {
        tree().reveal(fleet().drivers()[0].node);
        copy("copyTicket");
        const QStringList lines = copied().text().split(u'\n');
        QCOMPARE(lines.first(), u"Aino"_s);
        QVERIFY(lines.contains(u"Tag 04E12: no expiry"_s));
        QVERIFY(lines.contains(u"Where: Home sites › Helsinki › Aino"_s));
        QVERIFY2(lines.last().startsWith(u"As of "_s) && lines.last().endsWith(u"fleet.json"_s),
                 qPrintable(lines.last()));
        tree().reveal(firstOf(NodeKind::Charger));
        copy("copyTicket");
        QVERIFY2(copied().text().contains(u"Socket 1: Charging"_s), qPrintable(copied().text()));
    }

    void whatHasNoRecordLeavesTheClipboardAlone()
    {
        QGuiApplication::clipboard()->setText(u"kept"_s);
        tree().reveal(firstOf(NodeKind::HomeSites));
        copy("copyJson");
        QCOMPARE(copied().text(), u"kept"_s);
    }
};

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
