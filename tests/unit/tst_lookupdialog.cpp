// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordcell.h"
#include "models/lookup/lookuplist.h"
#include "models/lookup/lookupmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/tables/recordtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2
  D 8 Bertil
    T 04B8C1D2
D 9 Bertil
)";

template <typename Widget>
Widget &find(const QWidget &above, const char *name)
{
    return *above.findChild<Widget *>(QLatin1String(name));
}

QStringList column(const QWidget &dialog, int column)
{
    QStringList texts;
    const QAbstractItemModel &model = *find<RecordTable>(dialog, "lookupTable").model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestLookupDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LookupDialog> m_dialog;
    LoadedFleetPtr m_loaded;
    Wording m_wording{QLocale(QLocale::English), QTimeZone::utc(), testMoment()};
    int m_asked = 0;

    QPlainTextEdit &text() { return find<QPlainTextEdit>(*m_dialog, "lookupText"); }
    RecordTable &table() { return find<RecordTable>(*m_dialog, "lookupTable"); }
    QLabel &empty() { return find<QLabel>(*m_dialog, "lookupEmpty"); }
    QPushButton &button(const char *name) { return find<QPushButton>(*m_dialog, name); }
    QStringList values() { return column(*m_dialog, LookupModel::ValueColumn); }
    /// Answers each question at once, as the worker does later.
    void answer(const QString &list)
    {
        ++m_asked;
        const auto result = std::make_shared<const LookupResult>(
            lookUp({.fleet = *m_loaded->fleet}, splitLookupList(list)));
        m_dialog->showAnswer({.loaded = m_loaded, .text = list, .result = result});
    }
    void paste(const QString &list)
    {
        text().setPlainText(list);
        EVENTUALLY(!values().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_loaded = loadedFleet(sampleFleet(outline));
        m_dialog = std::make_unique<LookupDialog>();
        m_asked = 0;
        connect(m_dialog.get(), &LookupDialog::asked, this, &TestLookupDialog::answer);
        new QAbstractItemModelTester(
            table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog.get());
        m_dialog->showFleet(m_loaded, m_wording);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void anEmptyListSaysWhatToDo()
    {
        QVERIFY(empty().isVisible());
        QVERIFY(empty().text().startsWith(u"Paste card numbers"_s));
        QVERIFY(!button("lookupCopy").isEnabled());
        QVERIFY(!button("lookupExport").isEnabled());
        m_dialog->showFleet({}, m_wording);
        QCOMPARE(empty().text(), u"There is no fleet to look in yet."_s);
    }

    void columnsFitWhatIsTypedLater()
    {
        paste(u"7"_s);
        const int before = table().columnWidth(LookupModel::ValueColumn);
        text().setPlainText(u"7\nsomebody with a long name"_s);
        EVENTUALLY_COMPARE(values().size(), 2);
        QVERIFY(table().columnWidth(LookupModel::ValueColumn) > before);
    }

    void whatIsPastedIsAnswered()
    {
        paste(u"04:B8:C1:D2\nnobody\nBertil\n7\n07\nnobody"_s);
        QCOMPARE(column(*m_dialog, LookupModel::AnswerColumn),
                 (QStringList{u"found"_s, u"unknown"_s, u"ambiguous: 2 records"_s,
                              u"ambiguous: 2 records"_s, u"found"_s, u"unknown"_s, u"unknown"_s}));
        QCOMPARE(button("lookupAll").text(), u"&All (6)"_s);
        QCOMPARE(button("lookupFound").text(), u"&Found (2)"_s);
        QCOMPARE(button("lookupUnknown").text(), u"&Unknown (3)"_s);
        QCOMPARE(button("lookupAmbiguous").text(), u"A&mbiguous (1)"_s);
        QCOMPARE(find<QLabel>(*m_dialog, "lookupSummary").text(), u"6 values · 1 repeated"_s);
        QVERIFY(table().isVisible());
    }

    void whoTypesIsAskedForOnce()
    {
        m_asked = 0;
        QTest::keyClicks(&text(), u"aino"_s);
        EVENTUALLY_COMPARE(values(), QStringList{u"aino"_s});
        QVERIFY(m_asked < 4); // fewer than keys, however slow they come
        text().clear();
        QCOMPARE(values(), QStringList());
        QVERIFY(empty().isVisible());
    }

    void aVerdictCanBePicked_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("all") << u"lookupAll"_s
                             << QStringList{u"7"_s, u"x"_s, u"bertil"_s, u"bertil"_s};
        QTest::newRow("found") << u"lookupFound"_s << QStringList{u"7"_s};
        QTest::newRow("unknown") << u"lookupUnknown"_s << QStringList{u"x"_s};
        QTest::newRow("ambiguous") << u"lookupAmbiguous"_s << QStringList{u"bertil"_s, u"bertil"_s};
    }

    void aVerdictCanBePicked()
    {
        QFETCH(const QString, filter);
        QFETCH(const QStringList, shown);
        paste(u"7\nx\nbertil"_s);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(filter), Qt::LeftButton);
        QCOMPARE(values(), shown);
    }

    void aVerdictThatNoValueHasSaysSo()
    {
        paste(u"7"_s);
        QTest::mouseClick(&button("lookupUnknown"), Qt::LeftButton);
        QVERIFY(empty().isVisible());
        QCOMPARE(empty().text(), u"No value has this answer."_s);
    }

    void enterFollowsARow()
    {
        paste(u"x\n04B8C1D2"_s);
        QSignalSpy chosen(m_dialog.get(), &LookupDialog::nodeChosen);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<NodeId>(), m_loaded->fleet->nodeOf(TagId(1)));
        QVERIFY(m_dialog->isVisible());
    }

    void whatIsShownIsCopiedWithTitles()
    {
        paste(u"7\n=1+1"_s);
        QTest::mouseClick(&button("lookupUnknown"), Qt::LeftButton);
        QTest::mouseClick(&button("lookupCopy"), Qt::LeftButton);
        const QMimeData &data = *QGuiApplication::clipboard()->mimeData();
        QVERIFY2(data.text().startsWith(u"Value\tAnswer\t"_s), qPrintable(data.text()));
        QVERIFY(data.text().endsWith(u"\n=1+1\tunknown\t\t\t\t\t\t\t"_s));
        QVERIFY(data.html().contains(u"mso-number-format:'\\@'\">=1+1</td>"_s));
        QVERIFY(data.hasFormat(u"text/csv"_s));
    }

    void anotherFleetAnswersAnew()
    {
        paste(u"nobody\n7"_s);
        QSignalSpy chosen(m_dialog.get(), &LookupDialog::nodeChosen);
        m_loaded = loadedFleet(sampleFleet("D 1 Nobody\n"));
        m_dialog->showFleet(m_loaded, m_wording);
        QCOMPARE(text().toPlainText(), u"nobody\n7"_s);
        QCOMPARE(column(*m_dialog, LookupModel::AnswerColumn),
                 (QStringList{u"found"_s, u"unknown"_s}));
    }

    void aClosedWindowKeepsTheListAndNoFleet()
    {
        paste(u"7"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        const LoadedFleetPtr before =
            std::exchange(m_loaded, loadedFleet(sampleFleet("D 1 Aino\n")));
        m_dialog->showFleet(m_loaded, m_wording);
        QCOMPARE(before.use_count(), 1L);
        m_dialog->show();
        QCOMPARE(column(*m_dialog, LookupModel::AnswerColumn), QStringList{u"unknown"_s});
    }

    void aLateAnswerIsDropped()
    {
        paste(u"7"_s);
        const auto result =
            std::make_shared<const LookupResult>(lookUp({.fleet = *m_loaded->fleet}, {u"8"_s}));
        m_dialog->showAnswer({.loaded = m_loaded, .text = u"8"_s, .result = result});
        QCOMPARE(values(), QStringList{u"7"_s});
        m_dialog->showAnswer({.loaded = {}, .text = u"7"_s, .result = result});
        QCOMPARE(values(), QStringList{u"7"_s});
    }

    void everyControlHasAName()
    {
        QVERIFY(!text().accessibleName().isEmpty());
        QVERIFY(!table().accessibleName().isEmpty());
        QStringList mnemonics;
        for (const QPushButton *control : m_dialog->findChildren<QPushButton *>()) {
            QVERIFY(!control->text().isEmpty());
            if (const qsizetype mark = control->text().indexOf(u'&'); mark >= 0)
                mnemonics += control->text().mid(mark + 1, 1).toLower();
        }
        QCOMPARE(mnemonics.size(), 6);
        QCOMPARE(mnemonics.removeDuplicates(), 0);
    }

    void theProgramLooksUpShowsAndExports()
    {
        m_dialog.reset();
        RunningProgram program;
        program.start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        program.session().open(FleetFile{program.write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(program.fleet() != nullptr);
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = program.window().findChild<LookupDialog *>();
        QVERIFY(dialog->isVisible());
        find<QPlainTextEdit>(*dialog, "lookupText").setPlainText(u"x\n04B8C1D2"_s);
        EVENTUALLY_COMPARE(column(*dialog, LookupModel::AnswerColumn),
                           (QStringList{u"unknown"_s, u"found"_s}));
        auto &rows = find<RecordTable>(*dialog, "lookupTable");
        rows.setCurrentIndex(rows.model()->index(1, LookupModel::NameColumn));
        QTest::keyClick(&rows, Qt::Key_Return);
        QCOMPARE(program.window().browser().currentNode(), program.fleet()->nodeOf(TagId(1)));

        QTest::mouseClick(&find<QPushButton>(*dialog, "lookupExport"), Qt::LeftButton);
        auto *files = program.window().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(program.path(u"list.csv"_s));
        files->close();
        EVENTUALLY(program.noticed().startsWith(u"2 rows exported"_s));
        QFile file(program.path(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 "value,answer,kind,id,name,path,matched,form,driverId,driverName,chargerId,"
                 "records,repeats\r\n"
                 "x,unknown,,,,,,,,,,,\r\n"
                 "04B8C1D2,found,tag,04B8C1D2,04B8C1D2,Home sites › Helsinki › Bertil › 04B8C1D2,"
                 "idTag,,8,Bertil,,1,\r\n"_ba);
    }
};

QTEST_MAIN(TestLookupDialog)
#include "tst_lookupdialog.moc"
