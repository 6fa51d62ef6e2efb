// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/export/exportdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  T 04A2\n"
                                     "  T 04A3\n"
                                     "  S 5 Depot\n"
                                     "    C FI-1 Available\n"
                                     "D 8 Onni\n";

} // namespace

/// The dialog as a person uses it; who answers its questions is the test, by the worker's function.
class TestExportDialog final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded = loadedFleet(sampleFleet(outline));
    QTemporaryDir m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
    std::vector<ExportQuestion> m_asked;
    std::optional<ExportQuestion> m_wish;
    QString m_path;

    ExportView view()
    {
        return {.loaded = m_loaded,
                .wording = {QLocale(QLocale::English), QTimeZone::utc(), testMoment()}};
    }
    void open(ExportView view, const ExportMemory &memory = {})
    {
        m_asked.clear();
        m_wish.reset();
        ExportMemory here = memory;
        here.folder = m_folder.path();
        m_dialog = std::make_unique<ExportDialog>(std::move(view), here);
        connect(m_dialog.get(), &ExportDialog::planWanted, this,
                [this](const ExportQuestion &question) {
                    m_asked.push_back(question);
                    m_dialog->showPlan(planExport(question));
                });
        connect(m_dialog.get(), &ExportDialog::exportWanted, this,
                [this](const ExportQuestion &question, const QString &path) {
                    m_wish = question;
                    m_path = path;
                });
        m_dialog->show();
    }
    template <typename Widget>
    Widget &at(const char *name)
    {
        return *m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void chooseFormat(const QString &start)
    {
        auto &box = at<QComboBox>("exportFormat");
        box.setCurrentIndex(box.findText(start, Qt::MatchStartsWith));
    }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void aWorkbookIsRecommendedAndSaysWhy()
    {
        open(view());
        QVERIFY(m_dialog->choice().format == ExportFormat::Xlsx);
        QVERIFY(at<QComboBox>("exportFormat").currentText().contains(u"recommended"_s));
        QVERIFY(at<QLabel>("exportAdvice").text().contains(u"stay text"_s));
        QVERIFY(m_dialog->path().endsWith(u".xlsx"_s));
    }

    void theFirstRowsAreShownAsTheyWillBe()
    {
        open(view());
        m_dialog->choose(ExportKind::Tags);
        auto &table = at<QTableWidget>("exportPreviewTable");
        QVERIFY(table.isVisible());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.horizontalHeaderItem(0)->text(), u"Driver id"_s);
        chooseFormat(u"JSON lines"_s);
        auto &text = at<QPlainTextEdit>("exportPreviewText");
        QVERIFY(text.isVisible());
        QVERIFY(text.toPlainText().startsWith(uR"({"driverId":"7","driverName":"Aino")"_s));
    }

    void theScopesAreCounted()
    {
        ExportView some = view();
        some.selected = {m_loaded->fleet->drivers()[1].node};
        open(some);
        QCOMPARE(at<QRadioButton>("exportScope0").text(), u"Selected (1)"_s);
        QVERIFY(at<QRadioButton>("exportScope0").isChecked());
        QCOMPARE(at<QRadioButton>("exportScope3").text(), u"All (2)"_s);
        QVERIFY(!at<QRadioButton>("exportScope2").isEnabled()); // there is no search
        at<QRadioButton>("exportScope3").click();
        QVERIFY(m_asked.back().choice.scope == ExportScope::All);
        m_dialog->choose(ExportKind::Tags); // the narrowest again, and Onni has none
        QVERIFY(at<QRadioButton>("exportScope3").isChecked());
    }

    void nothingIsCountedBeforeItIsKnown()
    {
        ExportDialog dialog(view(), {});
        dialog.show();
        const auto *all = dialog.findChild<QRadioButton *>(u"exportScope3"_s);
        QCOMPARE(all->text(), u"All"_s);
        QVERIFY(all->isChecked());
        QVERIFY(!dialog.findChild<QTableWidget *>(u"exportPreviewTable"_s)->isVisible());
    }

    void theSourceHasItsDateAsDatesAreUsuallySaid()
    {
        open(view());
        const TimeMs asOf = m_loaded->provenance.asOf.toMSecsSinceEpoch();
        QVERIFY(at<QLabel>("exportOrigin").text().contains(view().wording.dateTime(asOf)));
    }

    void anOldAnswerIsLeftAside()
    {
        open(view());
        const ExportPlan old{.ticket = m_asked.back().ticket - 1, .counts = {9, 9, 9, 9}};
        m_dialog->showPlan(old);
        QCOMPARE(at<QRadioButton>("exportScope3").text(), u"All (2)"_s);
    }

    void columnsAreChosenAndMoved()
    {
        open(view());
        auto &list = at<QListWidget>("exportColumns");
        const QStringList before = m_dialog->choice().columns;
        QVERIFY(before.size() > 3);
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_dialog->choice().columns, before.mid(1));
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_dialog->choice().columns.mid(0, 2), QStringList({before[2], before[1]}));
        QTest::mouseClick(&at<QPushButton>("exportNoColumns"), Qt::LeftButton);
        QVERIFY(!at<QPushButton>("exportSave").isEnabled());
        QTest::mouseClick(&at<QPushButton>("exportAllColumns"), Qt::LeftButton);
        QVERIFY(at<QPushButton>("exportSave").isEnabled());
    }

    void recordsAsTheyWereReceivedHaveNoColumns()
    {
        open(view());
        QVERIFY(!at<QWidget>("exportReceived").isEnabled());
        chooseFormat(u"JSON"_s);
        QVERIFY(at<QWidget>("exportReceived").isEnabled());
        at<QAbstractButton>("exportReceived").click();
        QVERIFY(!at<QListWidget>("exportColumns").isEnabled());
        QVERIFY(m_asked.back().choice.areReceived);
        m_dialog->choose(ExportKind::Access);
        QVERIFY(!m_asked.back().choice.areReceived); // a grant is no record
    }

    void chargersAloneGoOntoAMap()
    {
        open(view());
        auto &box = at<QComboBox>("exportFormat");
        QVERIFY(box.findText(u"GeoJSON"_s, Qt::MatchStartsWith) < 0);
        m_dialog->choose(ExportKind::Chargers);
        QVERIFY(box.findText(u"GeoJSON"_s, Qt::MatchStartsWith) >= 0);
    }

    void theEndingFollowsTheFormat()
    {
        open(view());
        auto &path = at<QLineEdit>("exportPath");
        path.selectAll();
        QTest::keyClicks(&path, m_folder.filePath(u"mine.xlsx"_s));
        chooseFormat(u"CSV for programs"_s);
        QCOMPARE(m_dialog->path(), m_folder.filePath(u"mine.csv"_s));
    }

    void aPlaceThatCanNotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWritable");
        QTest::newRow("no name") << u""_s << false;
        QTest::newRow("a folder") << u"."_s << false;
        QTest::newRow("no such folder") << u"missing/x.xlsx"_s << false;
        QTest::newRow("a new file") << u"new.xlsx"_s << true;
        QTest::newRow("a file that is there") << u"old.xlsx"_s << true;
    }

    void aPlaceThatCanNotBeWrittenIsSaid()
    {
        QFETCH(const QString, name);
        QFile old(m_folder.filePath(u"old.xlsx"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        open(view());
        auto &path = at<QLineEdit>("exportPath");
        path.selectAll();
        QTest::keyClick(&path, Qt::Key_Delete);
        QTest::keyClicks(&path, name.isEmpty() ? name : m_folder.filePath(name));
        QTEST(at<QPushButton>("exportSave").isEnabled(), "isWritable");
        QCOMPARE(at<QLabel>("exportWarning").text().isEmpty(), name == u"new.xlsx"_s);
    }

    void whatWasShownIsWhatIsWanted()
    {
        ExportView some = view();
        some.list = ExportKind::Tags;
        some.listed = {1, 0};
        some.columns = {u"idTag"_s, u"validity"_s};
        open(some);
        m_dialog->choose(ExportKind::Tags);
        QCOMPARE(m_dialog->choice().columns, some.columns);
        QCOMPARE(at<QRadioButton>("exportScope1").text(), u"As the list shows them (2)"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(m_wish);
        QVERIFY(m_wish->choice.scope == ExportScope::Shown);
        QCOMPARE(exportRequest(*m_wish).rows, (std::vector<std::uint32_t>{1, 0}));
        QCOMPARE(m_path, m_dialog->path());
        QVERIFY(!m_dialog->isVisible());
    }

    void theNextOneIsAsTheLast()
    {
        open(view());
        m_dialog->choose(ExportKind::Access);
        chooseFormat(u"CSV for spreadsheets"_s);
        at<QListWidget>("exportColumns").item(0)->setCheckState(Qt::Unchecked);
        const ExportChoice last = m_dialog->choice();
        const ExportMemory memory = m_dialog->memory();
        open(view(), memory);
        QVERIFY(m_dialog->choice().format == ExportFormat::Xlsx); // of another kind
        m_dialog->choose(ExportKind::Access);
        QVERIFY(m_dialog->choice().preset == CsvPreset::Spreadsheet);
        QCOMPARE(m_dialog->choice().columns, last.columns);
        QCOMPARE(memory.folder, m_folder.path());
    }

    void everyControlHasAName()
    {
        open(view());
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
            const QString name = known ? known->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
