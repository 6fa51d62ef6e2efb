// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/packing.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTreeView>
#include <QtTest>

#include <memory>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QMimeData> dataOf(const QList<QUrl> &urls)
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

/// What the mouse does with `data` over a widget: whether it was taken, and as what.
struct Drag {
    QWidget &widget;
    std::unique_ptr<QMimeData> data;
    Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;

    [[nodiscard]] bool enter() const
    {
        QDragEnterEvent event(widget.rect().center(), possible, data.get(), Qt::LeftButton, {});
        event.setDropAction(Qt::MoveAction);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    [[nodiscard]] bool move() const
    {
        QDragMoveEvent event(widget.rect().center(), possible, data.get(), Qt::LeftButton, {});
        event.setDropAction(Qt::MoveAction);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    void leave() const
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&widget, &event);
    }
    [[nodiscard]] bool drop() const
    {
        QDropEvent event(widget.rect().center(), possible, data.get(), Qt::LeftButton, {});
        event.setDropAction(Qt::MoveAction);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
};

} // namespace

/// What becomes of files that are dropped on the window.
class TestFileDrop final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    QLabel &hint() { return *window().findChild<QLabel *>(u"dropHint"_s); }
    QWidget &widget(const QString &name)
    {
        return name.isEmpty() ? window() : *window().findChild<QWidget *>(name);
    }
    QUrl file(const QString &name,
              const std::string &text = sampleDocument("H 1 Helsinki\n  D 7 Aino\n")) const
    {
        return QUrl::fromLocalFile(m_program->write(name, text));
    }
    void open(std::string_view outline)
    {
        m_program->session().open(
            FleetFile{m_program->write(u"first.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet());
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
    }

    void cleanup() { m_program.reset(); }

    void aFileOpensWhereverItIsDropped_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"", "fleetTree", "searchBar", "detailHint", "topLine"})
            QTest::newRow(*place ? place : "window") << QString::fromLatin1(place);
    }

    void aFileOpensWhereverItIsDropped()
    {
        QFETCH(QString, place);
        open("H 1 Helsinki\n");
        const Drag drag{widget(place), dataOf({file(u"fleet.json"_s)})};
        QVERIFY(drag.enter());
        QVERIFY(drag.drop());
        EVENTUALLY_COMPARE(m_program->drivers(), 1U);
        QVERIFY(window().findChild<SearchBar *>()->text().isEmpty());
    }

    void theStartPageTakesFilesToo()
    {
        const Drag drag{window(), dataOf({file(u"fleet.json"_s)})};
        QVERIFY(drag.enter() && drag.drop());
        EVENTUALLY_COMPARE(m_program->drivers(), 1U);
    }

    void packedFilesOpenAsWell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("gzip") << u"fleet.json.gz"_s;
        QTest::newRow("zstd") << u"fleet.json.zst"_s;
    }

    void packedFilesOpenAsWell()
    {
        QFETCH(QString, name);
        const auto text = QByteArray::fromStdString(sampleDocument("D 1 Aino\nD 2 Bertil\n"));
        const QByteArray packed = name.endsWith(u"gz"_s) ? gzip(text) : zstd(text);
        const Drag drag{window(), dataOf({file(name, packed.toStdString())})};
        QVERIFY(drag.enter() && drag.drop());
        EVENTUALLY_COMPARE(m_program->drivers(), 2U);
    }

    void aHintSaysWhatWillBecomeOfIt()
    {
        const Drag one{window(), dataOf({file(u"fleet <b>.json"_s)})};
        QVERIFY(hint().isHidden());
        QVERIFY(one.enter());
        QVERIFY(hint().isVisible());
        QCOMPARE(hint().text(), u"Drop to open “fleet <b>.json”"_s);
        QCOMPARE(hint().textFormat(), Qt::PlainText);
        QVERIFY(window().rect().contains(hint().geometry()));
        one.leave();
        QVERIFY(hint().isHidden());
        QVERIFY(one.enter() && one.drop());
        QVERIFY(hint().isHidden());
    }

    /// Each pixel is a move, and a file may lie on another machine: it is looked at when it comes
    /// and when it is dropped.
    void whatIsDraggedIsLookedAtWhenItComes()
    {
        const QUrl url = file(u"fleet.json"_s);
        const Drag drag{window(), dataOf({url})};
        QVERIFY(!drag.move());
        QVERIFY(drag.enter());
        QVERIFY(QFile::remove(url.toLocalFile()));
        QVERIFY(drag.move());
        QVERIFY(hint().isVisible());
        QVERIFY(!drag.drop());
        QVERIFY(hint().isHidden());
        QVERIFY(!drag.move());
    }

    void ofSeveralFilesNoneIsOpenedAndTheNoticeSaysWhy()
    {
        open("D 1 Aino\n");
        const Drag drag{widget(u"fleetTree"_s), dataOf({file(u"a.json"_s), file(u"b.json"_s)})};
        QVERIFY(drag.enter());
        QCOMPARE(hint().text(), u"Drop one file at a time to open it"_s);
        QVERIFY(drag.drop());
        QCOMPARE(m_program->noticed(),
                 u"2 files were dropped, and a window shows one; drop one at a time."_s);
        QCOMPARE(m_program->drivers(), 1U);
    }

    void anythingElseIsNotTaken_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"a folder", "a remote address", "a missing file", "text",
                                 "a file and a folder", "a file that is to be moved"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void anythingElseIsNotTaken()
    {
        const QUrl fleet = file(u"fleet.json"_s);
        const QUrl folder = QUrl::fromLocalFile(QFileInfo(fleet.toLocalFile()).path());
        auto words = std::make_unique<QMimeData>();
        words->setText(u"{\"userGroups\":[]}"_s);
        std::map<QString, std::unique_ptr<QMimeData>> data;
        data[u"a folder"_s] = dataOf({folder});
        data[u"a remote address"_s] = dataOf({QUrl(u"https://example.org/fleet.json"_s)});
        data[u"a missing file"_s] = dataOf({QUrl::fromLocalFile(u"/missing/fleet.json"_s)});
        data[u"text"_s] = std::move(words);
        data[u"a file and a folder"_s] = dataOf({fleet, folder});
        data[u"a file that is to be moved"_s] = dataOf({fleet});
        QFETCH(QString, what);
        const bool isMove = what.endsWith(u"moved"_s);
        const Drag drag{window(), std::move(data.at(what)),
                        isMove ? Qt::DropActions(Qt::MoveAction) : Qt::CopyAction};
        QVERIFY(!drag.enter());
        QVERIFY(hint().isHidden());
    }

    void textStillGoesIntoTheSearchBox()
    {
        open("D 1 Aino\n");
        auto words = std::make_unique<QMimeData>();
        words->setText(u"aino"_s);
        const Drag drag{widget(u"searchBar"_s), std::move(words)};
        static_cast<void>(drag.enter());
        static_cast<void>(drag.drop());
        QCOMPARE(window().findChild<SearchBar *>()->text(), u"aino"_s);
    }
};

QTEST_MAIN(TestFileDrop)
#include "tst_filedrop.moc"
