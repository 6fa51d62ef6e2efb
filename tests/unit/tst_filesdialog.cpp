// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/filesdialog.h"
#include "ui/parts/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestFilesDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itSaysWhereEachFileIs_data();
    void itSaysWhereEachFileIs();
    void aMirroredPathReadsFromLeftToRightAndIsCopiedAsItIs();
    void whatIsNotThereCanNotBeOpened();
    void aFolderThatIsNotMadeYetCanNotBeOpened();
    void itSaysHowManyCopiesThereAre_data();
    void itSaysHowManyCopiesThereAre();
    void whileCopiesAreCountedNothingCanBeForgotten();
    void itAsksBeforeItForgets();
    void whoKeepsTheCopiesLosesNothing();
    void withoutCopiesNothingCanBeForgotten();
    void picturesOfMapsAreForgottenAtOnce();
    void howLongCopiesAreKeptCanBeChanged();
    void newFilesAreNoChange();

private:
    template <typename Widget>
    Widget &find(const QString &name) const
    {
        return *m_dialog->findChild<Widget *>(name);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton);
    }
    static KeptFiles files(qint64 count = 12)
    {
        return {.settings = u"/home/aino/.config/chargetree/chargetree.ini"_s,
                .connections = u"/home/aino/.config/chargetree/connections.json"_s,
                .searches = u"/home/aino/.config/chargetree/searches.json"_s,
                .watched = u"/home/aino/.config/chargetree/watched.json"_s,
                .offlineCopies = u"/home/aino/.local/share/chargetree/copies"_s,
                .mapTiles = u"/home/aino/.cache/chargetree/tiles"_s,
                .supportBundles = u"/home/aino/Documents"_s,
                .offlineCount = count,
                .offlineBytes = 34'000'000};
    }

    std::unique_ptr<FilesDialog> m_dialog;
};

void TestFilesDialog::init()
{
    m_dialog = std::make_unique<FilesDialog>(QLocale::c());
    m_dialog->setFiles(files());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QGuiApplication::clipboard()->clear();
}

void TestFilesDialog::cleanup()
{
    m_dialog.reset();
}

void TestFilesDialog::itSaysWhereEachFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    const KeptFiles all = files();
    const QString settings = u"/home/aino/.config/chargetree"_s;
    QTest::newRow("settings") << u"Settings"_s << all.settings << settings;
    QTest::newRow("connections") << u"Connections"_s << all.connections << settings;
    QTest::newRow("searches") << u"Searches"_s << all.searches << settings;
    QTest::newRow("watched") << u"Watched"_s << all.watched << settings;
    QTest::newRow("copies") << u"Copies"_s << all.offlineCopies << all.offlineCopies;
    QTest::newRow("tiles") << u"Tiles"_s << all.mapTiles << all.mapTiles;
    QTest::newRow("bundles") << u"Bundles"_s << all.supportBundles << all.supportBundles;
}

void TestFilesDialog::itSaysWhereEachFileIs()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(QString, folder);
    QCOMPARE(find<ElidedLabel>(u"path"_s + name).text(), path);
    QSignalSpy opened(m_dialog.get(), &FilesDialog::openFolderRequested);
    click(u"open"_s + name);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), folder);
    click(u"copy"_s + name);
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
}

void TestFilesDialog::aMirroredPathReadsFromLeftToRightAndIsCopiedAsItIs()
{
    m_dialog->setLayoutDirection(Qt::RightToLeft);
    m_dialog->setFiles(files());
    const QString path = files().settings;
    QCOMPARE(find<ElidedLabel>(u"pathSettings"_s).text(), u"\u2066%1\u2069"_s.arg(path));
    click(u"copySettings"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
}

void TestFilesDialog::whatIsNotThereCanNotBeOpened()
{
    KeptFiles some = files();
    some.connections.clear();
    m_dialog->setFiles(some);
    QCOMPARE(find<ElidedLabel>(u"pathConnections"_s).text(), u"None"_s);
    QVERIFY(!find<QPushButton>(u"openConnections"_s).isEnabled());
    QVERIFY(!find<QPushButton>(u"copyConnections"_s).isEnabled());
    QVERIFY(find<QPushButton>(u"openSettings"_s).isEnabled());
}

void TestFilesDialog::aFolderThatIsNotMadeYetCanNotBeOpened()
{
    KeptFiles some = files();
    some.missing = QStringList{some.mapTiles, u"/home/aino/.config/chargetree"_s};
    m_dialog->setFiles(some);
    for (const QString &name : {u"Tiles"_s, u"Settings"_s}) {
        const auto &open = find<QPushButton>(u"open"_s + name);
        QVERIFY(!open.isEnabled());
        QVERIFY(!open.toolTip().isEmpty());
        QVERIFY(find<QPushButton>(u"copy"_s + name).isEnabled());
    }
    QVERIFY(find<QPushButton>(u"openCopies"_s).isEnabled());
    m_dialog->setFiles(files());
    QVERIFY(find<QPushButton>(u"openTiles"_s).isEnabled());
    QVERIFY(find<QPushButton>(u"openTiles"_s).toolTip().isEmpty());
}

void TestFilesDialog::itSaysHowManyCopiesThereAre_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("part");
    QTest::newRow("none") << qint64(0) << u"no offline copies"_s;
    QTest::newRow("some") << qint64(12) << u"12 offline cop"_s;
}

void TestFilesDialog::itSaysHowManyCopiesThereAre()
{
    QFETCH(qint64, count);
    QFETCH(QString, part);
    m_dialog->setFiles(files(count));
    const QString summary = find<QLabel>(u"copiesSummary"_s).text();
    QVERIFY2(summary.contains(part), qPrintable(summary));
    QCOMPARE(summary.contains(u"MiB"_s) || summary.contains(u"MB"_s), count > 0);
}

void TestFilesDialog::whileCopiesAreCountedNothingCanBeForgotten()
{
    KeptFiles counting = files();
    counting.offlineCount.reset();
    m_dialog->setFiles(counting);
    const QString summary = find<QLabel>(u"copiesSummary"_s).text();
    QVERIFY2(summary.contains(u"counted…"_s), qPrintable(summary));
    QVERIFY(!find<QPushButton>(u"forgetCopies"_s).isEnabled());
}

void TestFilesDialog::itAsksBeforeItForgets()
{
    QSignalSpy forgotten(m_dialog.get(), &FilesDialog::forgetRequested);
    QVERIFY(!find<QLabel>(u"forgetQuestion"_s).isVisible());
    click(u"forgetCopies"_s);
    QCOMPARE(forgotten.count(), 0);
    QVERIFY(find<QLabel>(u"forgetQuestion"_s).isVisible());
    QVERIFY(find<QLabel>(u"forgetQuestion"_s).text().contains(u"12"_s));
    QVERIFY(!find<QPushButton>(u"forgetCopies"_s).isVisible());
    QVERIFY(find<QPushButton>(u"forgetNo"_s).hasFocus());
    click(u"forgetYes"_s);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(!find<QLabel>(u"forgetQuestion"_s).isVisible());
}

void TestFilesDialog::whoKeepsTheCopiesLosesNothing()
{
    QSignalSpy forgotten(m_dialog.get(), &FilesDialog::forgetRequested);
    click(u"forgetCopies"_s);
    click(u"forgetNo"_s);
    QCOMPARE(forgotten.count(), 0);
    QVERIFY(find<QPushButton>(u"forgetCopies"_s).isVisible());
    QVERIFY(!find<QPushButton>(u"forgetYes"_s).isVisible());
}

void TestFilesDialog::withoutCopiesNothingCanBeForgotten()
{
    m_dialog->setFiles(files(0));
    QVERIFY(!find<QPushButton>(u"forgetCopies"_s).isEnabled());
}

void TestFilesDialog::picturesOfMapsAreForgottenAtOnce()
{
    QSignalSpy forgotten(m_dialog.get(), &FilesDialog::forgetTilesRequested);
    QVERIFY(!find<QPushButton>(u"forgetTiles"_s).isEnabled());
    KeptFiles some = files();
    some.hasMapTiles = true;
    m_dialog->setFiles(some);
    click(u"forgetTiles"_s);
    QCOMPARE(forgotten.count(), 1);
}

void TestFilesDialog::howLongCopiesAreKeptCanBeChanged()
{
    QCOMPARE(find<QSpinBox>(u"keepCount"_s).value(), 30);
    QCOMPARE(find<QSpinBox>(u"keepDays"_s).value(), 90);
    QSignalSpy changed(m_dialog.get(), &FilesDialog::keepChanged);
    auto &count = find<QSpinBox>(u"keepCount"_s);
    count.setFocus();
    count.selectAll();
    QTest::keyClicks(&count, u"12"_s);
    QCOMPARE(changed.count(), 0); // not at the first digit
    QTest::keyClick(&count, Qt::Key_Tab);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0], (QVariantList{12, 90}));
    QTest::keyClick(&count, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(&find<QSpinBox>(u"keepDays"_s), Qt::Key_Up);
    QCOMPARE(changed.last(), (QVariantList{12, 91}));
}

void TestFilesDialog::newFilesAreNoChange()
{
    QSignalSpy changed(m_dialog.get(), &FilesDialog::keepChanged);
    KeptFiles other = files();
    other.keepCount = 5;
    other.keepDays = 7;
    m_dialog->setFiles(other);
    QCOMPARE(find<QSpinBox>(u"keepCount"_s).value(), 5);
    QCOMPARE(find<QSpinBox>(u"keepDays"_s).value(), 7);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestFilesDialog)
#include "tst_filesdialog.moc"
