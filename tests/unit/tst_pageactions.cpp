// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2
    S 5 Depots
      C FI-1 Available
        P 1 Available
)";

NodeId firstOf(const Fleet &fleet, NodeKind kind)
{
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() == kind)
            return idAt<NodeId>(i);
    }
    return none<NodeId>;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(chargetree::NodeKind)

/// Printing a page and saving one, as a person does.
class TestPageActions final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    QAction *action(Command command) { return window().findChild<Actions *>()->at(command); }
    void choose(NodeKind kind) { window().fleetView().reveal(firstOf(*m_program->fleet(), kind)); }
    QFileDialog *saveDialog()
    {
        action(Command::SavePage)->trigger();
        [&] { EVENTUALLY(window().findChild<QFileDialog *>()); }();
        return window().findChild<QFileDialog *>();
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet() != nullptr);
    }
    void cleanup() { m_program.reset(); }

    void onlyWhatHasAPageCanBePrinted_data();
    void onlyWhatHasAPageCanBePrinted();
    void thePageIsSavedAsAPdf();
    void aPageThatCanNotBeSavedIsSaidInPlace();
    void theKeyForPrintingAsksForAPrinter();
    void withoutAFleetNothingIsPrinted();
};

void TestPageActions::onlyWhatHasAPageCanBePrinted_data()
{
    QTest::addColumn<NodeKind>("kind");
    QTest::addColumn<bool>("isEnabled");
    const auto row = [](const char *name, NodeKind kind, bool isEnabled) {
        QTest::newRow(name) << kind << isEnabled;
    };
    row("home sites", NodeKind::HomeSites, false);
    row("home site", NodeKind::HomeSite, false);
    row("driver", NodeKind::Driver, true);
    row("tag", NodeKind::Tag, true);
    row("may use", NodeKind::MayUse, true);
    row("granted site", NodeKind::GrantedSite, true);
    row("charger", NodeKind::Charger, true);
    row("socket", NodeKind::Socket, true);
    row("site", NodeKind::Site, true);
}

void TestPageActions::onlyWhatHasAPageCanBePrinted()
{
    QFETCH(const NodeKind, kind);
    choose(kind);
    QTEST(action(Command::Print)->isEnabled(), "isEnabled");
    QTEST(action(Command::SavePage)->isEnabled(), "isEnabled");
}

void TestPageActions::thePageIsSavedAsAPdf()
{
    choose(NodeKind::Tag);
    QFileDialog *dialog = saveDialog();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Driver Aino.pdf"_s);
    const QString path = m_program->path(u"page.pdf"_s);
    Q_EMIT dialog->fileSelected(path); // the platform's own dialog can not be typed into
    EVENTUALLY(m_program->noticed().startsWith(u"The page was saved as"_s));
    QVERIFY(contents(path).startsWith("%PDF-"));
    dialog->close();
}

void TestPageActions::aPageThatCanNotBeSavedIsSaidInPlace()
{
    choose(NodeKind::Charger);
    QFileDialog *dialog = saveDialog();
    Q_EMIT dialog->fileSelected(m_program->path(u"no/such/page.pdf"_s));
    EVENTUALLY(m_program->noticed().contains(u"folder is missing"_s));
    dialog->close();
}

void TestPageActions::theKeyForPrintingAsksForAPrinter()
{
    choose(NodeKind::Driver);
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    EVENTUALLY(window().findChild<QPrintDialog *>());
    auto *dialog = window().findChild<QPrintDialog *>();
    QVERIFY(dialog->isVisible());
    const QString path = m_program->path(u"printed.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer()); // the dialog needs a printer that is there
    QVERIFY(contents(path).startsWith("%PDF-"));
    dialog->close();
}

void TestPageActions::withoutAFleetNothingIsPrinted()
{
    m_program = std::make_unique<RunningProgram>();
    m_program->start();
    QVERIFY(!action(Command::Print)->isEnabled());
    QVERIFY(!action(Command::SavePage)->isEnabled());
}

QTEST_MAIN(TestPageActions)
#include "tst_pageactions.moc"
