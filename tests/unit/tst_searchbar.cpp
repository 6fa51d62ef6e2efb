// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchbar.h"

#include "ui/search/completionlist.h"

#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestSearchBar final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SearchBar *m_bar = nullptr;

    /// Types into the box and answers with two suggestions for all of it.
    void typeAndSuggest(const QString &typed)
    {
        QTest::keyClicks(m_bar, typed);
        m_bar->showCompletion({.position = 0,
                               .length = int(typed.size()),
                               .suggestions = {{.text = u"expires:"_s, .help = u"When"_s},
                                               {.text = u"evse:"_s, .help = u"Which"_s}}});
    }
    CompletionList &list() { return *m_window->findChild<CompletionList *>(); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_bar = new SearchBar(m_window.get());
        auto *other = new QLineEdit(m_window.get()); // where Tab would go
        other->move(0, 200);
        m_window->show();
        m_bar->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void typingAsksWhatMayBeMeant()
    {
        QSignalSpy wanted(m_bar, &SearchBar::completionWanted);
        QTest::keyClicks(m_bar, u"ex"_s);
        QCOMPARE(wanted.last(), QVariantList({u"ex"_s, 2}));
        m_bar->setText(u"other"_s);
        QCOMPARE(wanted.size(), 2);
    }

    void enterWithoutAChoiceSearches()
    {
        QSignalSpy jumped(m_bar, &SearchBar::jumpRequested);
        typeAndSuggest(u"04A2"_s);
        QVERIFY(list().isVisible());
        QTest::keyClick(m_bar, Qt::Key_Return);
        QCOMPARE(jumped.size(), 1);
        QVERIFY(!list().isVisible());
        QCOMPARE(m_bar->text(), u"04A2"_s);
    }

    void theArrowsChooseAndEnterTakesTheChosen()
    {
        QSignalSpy jumped(m_bar, &SearchBar::jumpRequested);
        typeAndSuggest(u"e"_s);
        QTest::keyClick(m_bar, Qt::Key_Down);
        QTest::keyClick(m_bar, Qt::Key_Down);
        QTest::keyClick(m_bar, Qt::Key_Return);
        QCOMPARE(m_bar->text(), u"evse:"_s);
        QCOMPARE(m_bar->cursorPosition(), 5);
        QCOMPARE(jumped.size(), 0);
    }

    void theArrowsGoRoundByNoChoice()
    {
        typeAndSuggest(u"e"_s);
        QTest::keyClick(m_bar, Qt::Key_Up);
        QCOMPARE(list().chosen()->text, u"evse:"_s);
        QTest::keyClick(m_bar, Qt::Key_Down);
        QVERIFY(list().chosen() == nullptr);
    }

    void tabTakesTheFirstAndStaysInTheBox()
    {
        typeAndSuggest(u"e"_s);
        QTest::keyClick(m_bar, Qt::Key_Tab);
        QCOMPARE(m_bar->text(), u"expires:"_s);
        QVERIFY(m_bar->hasFocus());
        QTest::keyClick(m_bar, Qt::Key_Tab);
        QVERIFY(!m_bar->hasFocus());
    }

    void escapeClosesTheListBeforeItClears()
    {
        typeAndSuggest(u"e"_s);
        QTest::keyClick(m_bar, Qt::Key_Escape);
        QVERIFY(!list().isVisible());
        QCOMPARE(m_bar->text(), u"e"_s);
        QTest::keyClick(m_bar, Qt::Key_Escape);
        QCOMPARE(m_bar->text(), QString());
    }

    void aClickTakesASuggestion()
    {
        typeAndSuggest(u"e"_s);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(1, 0)).center());
        QCOMPARE(m_bar->text(), u"evse:"_s);
    }

    void onlyWhatIsReplacedChanges()
    {
        QTest::keyClicks(m_bar, u"aino is:ex x"_s);
        m_bar->showCompletion(
            {.position = 8, .length = 2, .suggestions = {{.text = u"expired"_s, .help = {}}}});
        QTest::keyClick(m_bar, Qt::Key_Tab);
        QCOMPARE(m_bar->text(), u"aino is:expired x"_s);
        QCOMPARE(m_bar->cursorPosition(), 15);
    }

    void theListGoesWithTheFocusAndWithoutSuggestions()
    {
        typeAndSuggest(u"e"_s);
        m_bar->showCompletion({});
        QVERIFY(!list().isVisible());
        typeAndSuggest(u"e"_s);
        m_window->findChildren<QLineEdit *>().last()->setFocus();
        QVERIFY(!list().isVisible());
    }

    void markingAFaultLeavesTheTextAlone()
    {
        QSignalSpy searched(m_bar, &SearchBar::searched);
        QTest::keyClicks(m_bar, u"aino exprires<3d"_s);
        const qsizetype before = searched.size();
        m_bar->setCursorPosition(3);
        m_bar->markFault(5, 8);
        QCOMPARE(m_bar->text(), u"aino exprires<3d"_s);
        QCOMPARE(m_bar->cursorPosition(), 3);
        QCOMPARE(m_bar->accessibleDescription(), u"not understood: exprires"_s);
        m_bar->clearFault();
        QCOMPARE(m_bar->text(), u"aino exprires<3d"_s);
        QCOMPARE(m_bar->accessibleDescription(), QString());
        QCOMPARE(searched.size(), before);
    }
};

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
