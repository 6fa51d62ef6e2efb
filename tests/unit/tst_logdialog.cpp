// SPDX-License-Identifier: Apache-2.0
#include "models/log/logmodel.h"
#include "tests/support/eventually.h"
#include "ui/dialogs/logdialog.h"
#include "ui/dialogs/supportdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestLogDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itShowsWhatHappened();
    void itFindsByWords();
    void itFindsByLevel();
    void itSaysWhenNothingIsFound();
    void newEntriesAreFollowedWhileTheEndIsInSight();
    void whoReadsFurtherUpIsNotMoved();
    void itCopiesEverythingThatIsShown();
    void itCopiesTheSelection_data();
    void itCopiesTheSelection();
    void textsAreShownAsTheyStand();
    void aSupportBundleCanBeAskedFor();
    void aSupportBundleIsReadThenSaved();
    void aSupportBundleCanBeCopied();

private:
    void add(LogLevel level, const QString &text)
    {
        m_log->append({QDateTime({2026, 11, 22}, {12, 4, 5}, Qt::UTC), level, u"client"_s, text});
    }
    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeView &list() const { return find<QTreeView>("logList"); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts += list().model()->index(row, LogModel::TextColumn).data().toString();
        return texts;
    }
    void click(const char *name) const
    {
        QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton);
    }

    std::unique_ptr<LogModel> m_log;
    std::unique_ptr<LogDialog> m_dialog;
};

void TestLogDialog::init()
{
    m_log = std::make_unique<LogModel>();
    m_log->setTimeZone(QTimeZone("Europe/Helsinki"));
    add(LogLevel::Debug, u"a detail"_s);
    add(LogLevel::Info, u"Opened the demo"_s);
    add(LogLevel::Warning, u"Slow answer"_s);
    add(LogLevel::Error, u"No answer"_s);
    m_dialog = std::make_unique<LogDialog>(*m_log);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QGuiApplication::clipboard()->clear();
}

void TestLogDialog::cleanup()
{
    m_dialog.reset();
    m_log.reset();
}

void TestLogDialog::itShowsWhatHappened()
{
    QCOMPARE(shown(), (QStringList{u"Opened the demo"_s, u"Slow answer"_s, u"No answer"_s}));
    const QAbstractItemModel &model = *list().model();
    QCOMPARE(model.index(1, LogModel::TimeColumn).data().toString(), u"2026-11-22 14:04:05"_s);
    QCOMPARE(model.index(1, LogModel::LevelColumn).data().toString(), u"Warning"_s);
    QCOMPARE(model.index(1, LogModel::CategoryColumn).data().toString(), u"client"_s);
}

void TestLogDialog::itFindsByWords()
{
    QTest::keyClicks(&find<QLineEdit>("logWords"), u"ANSWER no"_s);
    QCOMPARE(shown(), QStringList{u"No answer"_s});
    QTest::keyClick(&find<QLineEdit>("logWords"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    find<QLineEdit>("logWords").clear();
    QCOMPARE(shown().size(), 3);
}

void TestLogDialog::itFindsByLevel()
{
    auto &level = find<QComboBox>("logLevel");
    QTest::keyClick(&level, Qt::Key_End);
    QCOMPARE(shown(), QStringList{u"No answer"_s});
    QTest::keyClick(&level, Qt::Key_Home);
    QCOMPARE(shown().size(), 4);
}

void TestLogDialog::itSaysWhenNothingIsFound()
{
    QTest::keyClicks(&find<QLineEdit>("logWords"), u"nowhere"_s);
    QVERIFY(find<QLabel>("logEmpty").isVisible());
    QVERIFY(!list().isVisible());
    QVERIFY(!find<QPushButton>("logCopy").isEnabled());
    add(LogLevel::Info, u"from nowhere"_s);
    QVERIFY(list().isVisible());
    QVERIFY(find<QPushButton>("logCopy").isEnabled());
}

void TestLogDialog::newEntriesAreFollowedWhileTheEndIsInSight()
{
    QScrollBar &bar = *list().verticalScrollBar();
    for (int i = 0; i < 200; ++i)
        add(LogLevel::Info, QString::number(i));
    QVERIFY(bar.maximum() > 0);
    QCOMPARE(bar.value(), bar.maximum());
}

void TestLogDialog::whoReadsFurtherUpIsNotMoved()
{
    QScrollBar &bar = *list().verticalScrollBar();
    for (int i = 0; i < 200; ++i)
        add(LogLevel::Info, QString::number(i));
    bar.setValue(7);
    add(LogLevel::Info, u"new"_s);
    QCOMPARE(bar.value(), 7);
    bar.setValue(bar.maximum());
    add(LogLevel::Info, u"newer"_s);
    QCOMPARE(bar.value(), bar.maximum());
}

void TestLogDialog::itCopiesEverythingThatIsShown()
{
    QCOMPARE(find<QPushButton>("logCopy").text(), u"Copy all"_s);
    click("logCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"2026-11-22T12:04:05.000Z info client: Opened the demo\n"
             "2026-11-22T12:04:05.000Z warning client: Slow answer\n"
             "2026-11-22T12:04:05.000Z error client: No answer\n"_s);
}

void TestLogDialog::itCopiesTheSelection_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by the button") << false;
    QTest::newRow("by the keyboard") << true;
}

void TestLogDialog::itCopiesTheSelection()
{
    QFETCH(bool, byKeyboard);
    for (const int row : {2, 0}) { // in this order, but copied in the list's
        const QRect place = list().visualRect(list().model()->index(row, LogModel::TextColumn));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ControlModifier, place.center());
    }
    QCOMPARE(find<QPushButton>("logCopy").text(), u"Copy selected"_s);
    if (byKeyboard)
        QTest::keySequence(&list(), QKeySequence::Copy);
    else
        click("logCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"2026-11-22T12:04:05.000Z info client: Opened the demo\n"
             "2026-11-22T12:04:05.000Z error client: No answer\n"_s);
}

void TestLogDialog::textsAreShownAsTheyStand()
{
    add(LogLevel::Info, u"<b>bold</b>\nnext \u202e line"_s);
    const QString text = shown().constLast();
    QVERIFY(text.startsWith(u"<b>bold</b>"_s));
    QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202e)));
}

void TestLogDialog::aSupportBundleCanBeAskedFor()
{
    QSignalSpy asked(m_dialog.get(), &LogDialog::supportBundleRequested);
    click("logBundle");
    QCOMPARE(asked.count(), 1);
}

void TestLogDialog::aSupportBundleIsReadThenSaved()
{
    const QTemporaryDir folder;
    SupportDialog dialog(u"all\n<b>that</b>\n"_s, folder.filePath(u"support.txt"_s));
    QSignalSpy saved(&dialog, &SupportDialog::saveRequested);
    dialog.show();
    auto *text = dialog.findChild<QPlainTextEdit *>(u"supportText"_s);
    QCOMPARE(text->toPlainText(), u"all\n<b>that</b>\n"_s);
    QVERIFY(text->isReadOnly());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"supportSave"_s), Qt::LeftButton);
    auto *files = dialog.findChild<QFileDialog *>();
    EVENTUALLY(files->isVisible());
    QCOMPARE(files->selectedFiles(), QStringList{folder.filePath(u"support.txt"_s)});
    files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"mine"_s));
    QTest::keyClick(files->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved[0][0].toString(), folder.filePath(u"mine.txt"_s));
    QVERIFY(!dialog.isVisible());
}

void TestLogDialog::aSupportBundleCanBeCopied()
{
    SupportDialog dialog(u"all that\n"_s, u"support.txt"_s);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"supportCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"all that\n"_s);
}

QTEST_MAIN(TestLogDialog)
#include "tst_logdialog.moc"
