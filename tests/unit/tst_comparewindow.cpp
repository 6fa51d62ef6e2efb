// SPDX-License-Identifier: Apache-2.0
#include "models/export/cliptable.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/compare/comparegrid.h"
#include "ui/tables/recordtable.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino\n"
                                     "  C FI-1 manufacturer=A chargerModel=M1 chargerName=West\n"
                                     "    G Beat 300\n"
                                     "  C FI-2 manufacturer=A chargerModel=M1 chargerName=East\n"
                                     "    G Beat 30\n"
                                     "  C FI-3 manufacturer=A chargerModel=M1\n"
                                     "    G Beat 300\n"
                                     "  C FI-4 manufacturer=B chargerModel=M2\n";
constexpr std::string_view later = "D 7 Aino\n"
                                   "  C FI-1 manufacturer=A chargerModel=M1 chargerName=West\n"
                                   "    G Beat 60\n"
                                   "  C FI-2 manufacturer=A chargerModel=M1 chargerName=East\n"
                                   "    G Beat 600\n";

} // namespace

/// Chargers side by side, from the window's actions to the file.
class TestCompareWindow final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    CompareGrid &grid() { return *window().findChild<CompareGrid *>(u"compareGrid"_s); }
    void open(std::string_view text)
    {
        const Fleet *shown = m_program->fleet();
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(text))});
        EVENTUALLY(m_program->fleet() != shown);
    }
    void select(std::size_t charger)
    {
        window().reveal(m_program->fleet()->chargers()[charger].node);
    }
    void trigger(const char *action)
    {
        auto *found = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY(found->isEnabled());
        found->trigger();
    }
    QString empty() { return window().findChild<QLabel *>(u"compareEmpty"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        open(outline);
    }
    void cleanup() { m_program.reset(); }

    void similarChargersAreComparedWhenItIsAskedForFirst()
    {
        select(0);
        trigger("compareSimilar");
        EVENTUALLY(grid().model()->columnCount() > 0);
        QCOMPARE(grid().model()->columnCount(), 3);
    }

    void aComparisonIsAskedForOnce()
    {
        QSignalSpy wanted(&window(), &MainWindow::compareWanted);
        select(0);
        trigger("compareSimilar");
        QCOMPARE(wanted.size(), 1);
        EVENTUALLY(grid().model()->columnCount() > 0);
        window().findChild<QDialog *>(u"compareDialog"_s)->close();
        trigger("compareSimilar");
        QCOMPARE(wanted.size(), 2);
    }

    void aFleetThatCameWhileTheDialogWasClosedIsComparedWhenItIsOpened()
    {
        select(0);
        trigger("compareSimilar");
        EVENTUALLY_COMPARE(grid().model()->columnCount(), 3);
        auto *dialog = window().findChild<QDialog *>(u"compareDialog"_s);
        dialog->close();
        open(later);
        dialog->show();
        EVENTUALLY_COMPARE(grid().model()->columnCount(), 2);
    }

    void aChargerThatIsLikeNoOtherSaysSo()
    {
        select(3);
        trigger("compareSimilar");
        EVENTUALLY_COMPARE(grid().model()->columnCount(), 1);
        QCOMPARE(empty(), u"There is no charger here to compare it with."_s);
    }

    void aFileHoldsWhatWasShownWhenItWasAskedFor()
    {
        select(0);
        trigger("compareSimilar");
        EVENTUALLY_COMPARE(grid().model()->columnCount(), 3);
        window().findChild<QPushButton *>(u"compareExport"_s)->click();
        auto *dialog = window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->parent(), window().findChild<QDialog *>(u"compareDialog"_s));
        open(later);
        EVENTUALLY_COMPARE(grid().model()->columnCount(), 2);
        const QString path = m_program->path(u"compared.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        EVENTUALLY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("FI-3") && text.contains("300"), text.constData());
    }
};

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
