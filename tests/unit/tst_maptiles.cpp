// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilefetcher.h"
#include "app/tiles/tilehttp.h"
#include "tests/support/eventually.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/map/mapground.h"
#include "ui/map/mappage.h"
#include "ui/map/mapview.h"
#include "ui/map/tileform.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray picture(const char *format, const QSize &size = {256, 256})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

ServerAnswer answerOf(const QByteArray &body, const QByteArray &status = "200 OK",
                      const QByteArray &headers = {})
{
    return {httpAnswer(
        status, headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body)};
}

} // namespace

/// Pictures of a tile server behind the map.
class TestMapTiles final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;

    [[nodiscard]] QString cache() const { return m_folder->filePath(u"tiles"_s); }
    [[nodiscard]] TileSource source() const
    {
        return {m_server->base().toString() + u"{z}/{x}/{y}.png"_s, u"© Somebody"_s, true};
    }
    TileSource switchedOff() const
    {
        TileSource off = source();
        off.isOn = false;
        return off;
    }
    /// What becomes of one tile.
    QImage fetched(TileFetcher &fetcher, const TileId &tile = {3, 4, 2})
    {
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        fetcher.use(source());
        fetcher.fetch(source(), tile);
        [&spy] { EVENTUALLY_COMPARE(spy.count(), 1); }();
        return spy.isEmpty() ? QImage() : spy.first().at(2).value<QImage>();
    }
    void fetchMany(TileFetcher &fetcher, int count)
    {
        fetcher.use(source());
        for (int i = 0; i < count; ++i)
            fetcher.fetch(source(), {6, i, 0});
    }
    /// Until all that the fetcher has begun so far on its thread and in the loop is done.
    void settle(TileFetcher &fetcher)
    {
        QSignalSpy done(&fetcher, &TileFetcher::keptForgotten);
        fetcher.forgetKept();
        EVENTUALLY_COMPARE(done.count(), 1);
    }
    [[nodiscard]] qsizetype keptCount() const
    {
        return QDir(cache()).entryList(QDir::Files).size();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_server->answerWith(answerOf(picture("PNG")));
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void onlyPicturesOfTilesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("PNG") << picture("PNG") << true;
        QTest::newRow("JPEG") << picture("JPG") << true;
        QTest::newRow("large") << picture("PNG", {1024, 1024}) << true;
        QTest::newRow("too large") << picture("PNG", {1025, 1}) << false;
        QTest::newRow("cut head") << picture("PNG").first(20) << false;
        QTest::newRow("BMP") << picture("BMP") << false;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
        QTest::newRow("HTML") << QByteArray("<html>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void onlyPicturesOfTilesAreTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isTaken);
        QCOMPARE(!tileImage(bytes).isNull(), isTaken);
    }

    void aTileIsFetchedWithTheProgramsNameAndNoCookie()
    {
        TileFetcher fetcher(cache());
        QCOMPARE(fetched(fetcher).size(), QSize(256, 256));
        QCOMPARE(m_server->requests().size(), 1);
        const QByteArray head = m_server->requests().first();
        QVERIFY(head.startsWith("GET /api/3/4/2.png HTTP/1.1"));
        QVERIFY(head.contains("User-Agent: Chargetree/"));
        QVERIFY(head.contains("; https://")); // whom to write to
        QVERIFY(!head.contains("Cookie"));
    }

    void aTileThatIsKeptIsNotAskedForAgain()
    {
        {
            TileFetcher fetcher(cache());
            QVERIFY(!fetched(fetcher).isNull());
        }
        TileFetcher later(cache());
        QVERIFY(!fetched(later).isNull());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whatIsKeptIsTheOwnersAlone()
    {
        {
            TileFetcher fetcher(cache());
            QVERIFY(!fetched(fetcher).isNull());
        }
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                              | QFile::ReadOther | QFile::WriteOther
                                              | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(cache()) & others));
        const QFileInfoList files = QDir(cache()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.first().permissions() & others));
    }

    void theOldestTilesMakeRoom()
    {
        const QByteArray tile = picture("PNG");
        TileCache kept(cache(), 10 * tile.size());
        for (int i = 0; i < 40; ++i)
            kept.write(source(), {6, i, 0}, tile, 1h);
        QVERIFY(keptCount() <= 10);
        QVERIFY(!kept.read(source(), {6, 39, 0}).isEmpty());
        kept.clear();
        QVERIFY(QDir(cache()).isEmpty());
    }

    void anAnswerThatIsNoTileIsNone_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray tile = picture("PNG");
        QTest::newRow("not found") << QByteArray("404 Not Found") << QByteArray() << tile;
        QTest::newRow("too old") << QByteArray("410 Gone") << QByteArray() << tile;
        QTest::newRow("no content") << QByteArray("204 No Content") << QByteArray() << QByteArray();
        QTest::newRow("HTML") << QByteArray("200 OK") << QByteArray() << QByteArray("<html>");
        QTest::newRow("too many bytes")
            << QByteArray("200 OK") << QByteArray() << tile + QByteArray(2 * 1024 * 1024, 'x');
    }

    void anAnswerThatIsNoTileIsNone()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        m_server->answerWith(answerOf(body, status, headers));
        TileFetcher fetcher(cache());
        QVERIFY(fetched(fetcher).isNull());
        QVERIFY(!QDir(cache()).exists());
    }

    void whatHasExpiredIsNotShownAndMakesRoom()
    {
        TileCache kept(cache());
        kept.write(source(), {6, 1, 0}, picture("PNG"), 1h);
        kept.write(source(), {6, 2, 0}, picture("PNG"), 1h);
        kept.write(source(), {6, 3, 0}, picture("PNG"), 0s);
        QCOMPARE(keptCount(), 2);
        QFile first(QDir(cache()).entryInfoList(QDir::Files).first().filePath());
        QVERIFY(first.open(QIODevice::ReadWrite));
        QVERIFY(first.setFileTime(QDateTime::currentDateTime().addSecs(-1),
                                  QFileDevice::FileModificationTime));
        first.close();
        QVERIFY(kept.read(source(), {6, 1, 0}).isEmpty()
                != kept.read(source(), {6, 2, 0}).isEmpty());
        kept.makeRoom();
        QCOMPARE(keptCount(), 1);
    }

    void withoutAFolderNoOthersFilesAreTouched()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        QFile mine(u"mine.tile"_s);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        TileCache none({});
        none.write(source(), {6, 1, 0}, picture("PNG"), 1h);
        none.makeRoom();
        none.clear();
        QVERIFY(none.read(source(), {6, 1, 0}).isEmpty());
        QVERIFY(mine.exists());
        QVERIFY(QDir::setCurrent(before));
    }

    void anAnswerSaysForHowLongItIsKept_data()
    {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<qint64>("seconds");
        constexpr qint64 day = 24 * 60 * 60;
        const auto row = [](const char *cacheControl, const char *expires, const char *age,
                            qint64 seconds) {
            QTest::addRow("%s|%s|%s", cacheControl, expires, age)
                << QByteArray(cacheControl) << QByteArray(expires) << QByteArray(age) << seconds;
        };
        row("", "", "", 7 * day);
        row("public", "", "", 7 * day);
        row("max-age=3600", "", "", 3600);
        row("Public, Max-Age=\"3600\"", "", "", 3600);
        row("max-age=3600", "", "600", 3000);
        row("max-age=3600", "", "7200", 0);
        row("max-age=3600, no-store", "", "", 0);
        row("no-cache", "", "", 0);
        row("max-age=soon", "", "", 0);
        row("max-age=99999999999999", "", "", 30 * day);
        row("max-age=3600", "Thu, 01 Jan 2026 20:00:00 GMT", "", 3600);
        row("", "Thu, 01 Jan 2026 13:00:00 GMT", "", 3600);
        row("", "Thu, 01 Jan 2026 11:00:00 GMT", "", 0);
        row("", "0", "", 0);
        row("", "-1", "", 0);
        row("", "86400", "", 0); // no date, and no number of seconds either
        row("", " 86400 ", "", 0);
    }

    void anAnswerSaysForHowLongItIsKept()
    {
        QFETCH(QByteArray, cacheControl);
        QFETCH(QByteArray, expires);
        QFETCH(QByteArray, age);
        QFETCH(qint64, seconds);
        const QDateTime now({2026, 1, 1}, {12, 0}, Qt::UTC);
        QCOMPARE(qint64(tileFreshness(cacheControl, expires, age, now).count()), seconds);
    }

    void whatMayNotBeKeptIsAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("by its word") << QByteArray("Cache-Control: no-store\r\n");
        QTest::newRow("over already") << QByteArray("Expires: 0\r\n");
        QTest::newRow("a number for a date") << QByteArray("Expires: 86400\r\n");
    }

    void whatMayNotBeKeptIsAskedForAgain()
    {
        QFETCH(QByteArray, header);
        m_server->answerWith(answerOf(picture("PNG"), "200 OK", header));
        TileFetcher fetcher(cache());
        QVERIFY(!fetched(fetcher).isNull());
        QVERIFY(!fetched(fetcher).isNull());
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(!QDir(cache()).exists());
    }

    void whatIsKeptOfAnotherServerIsDeleted_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<int>("left");
        QTest::newRow("the same") << false << true << 1;
        QTest::newRow("another") << true << true << 0;
        QTest::newRow("none") << false << false << 0;
    }

    void whatIsKeptOfAnotherServerIsDeleted()
    {
        QFETCH(bool, isElsewhere);
        QFETCH(bool, isOn);
        QFETCH(int, left);
        TileFetcher fetcher(cache());
        QVERIFY(!fetched(fetcher).isNull());
        QCOMPARE(keptCount(), 1);
        TileSource now = source();
        now.urlTemplate += isElsewhere ? u"?style=dark"_s : QString();
        now.attribution = u"© Somebody else"_s;
        now.isOn = isOn;
        fetcher.use(now);
        EVENTUALLY_COMPARE(keptCount(), left);
    }

    void aServerThatIsSwitchedOffIsAskedNoMore()
    {
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen}); // it takes its time
        TileFetcher fetcher(cache());
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        fetchMany(fetcher, 10);
        EVENTUALLY_COMPARE(m_server->requests().size(), TileFetcher::mostAtOnce);
        fetcher.use(switchedOff());
        EVENTUALLY_COMPARE(m_server->openConnections(), 0); // broken off
        fetcher.fetch(source(), {6, 20, 0});
        m_server->answerWith(answerOf(picture("PNG")));
        QVERIFY(!fetched(fetcher).isNull());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_server->requests().size(), TileFetcher::mostAtOnce + 1);
    }

    void whatIsGivenUpIsNotFetched()
    {
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen});
        TileFetcher fetcher(cache());
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        fetchMany(fetcher, 10);
        EVENTUALLY_COMPARE(m_server->requests().size(), TileFetcher::mostAtOnce);
        settle(fetcher);
        for (int i = 0; i < 10; ++i)
            fetcher.giveUp(source(), {6, i, 0});
        m_server->answerWith(answerOf(picture("PNG")));
        m_server->send(answerOf(picture("PNG")).bytes);
        EVENTUALLY_COMPARE(spy.count(), TileFetcher::mostAtOnce);
        QVERIFY(!fetched(fetcher).isNull());
        QCOMPARE(m_server->requests().size(), TileFetcher::mostAtOnce + 1);
    }

    void aTileThatTwoMapsShowIsFetchedOnce()
    {
        TileFetcher fetcher(cache());
        fetcher.use(source());
        fetcher.fetch(source(), {3, 4, 2});
        fetcher.fetch(source(), {3, 4, 2});
        fetcher.giveUp(source(), {3, 4, 2}); // one of them is closed
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        EVENTUALLY_COMPARE(spy.count(), 1);
        QVERIFY(!spy.first().at(2).value<QImage>().isNull());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aServerThatTricklesIsGivenUp()
    {
        m_server->answerWith({httpAnswer("200 OK", "Content-Length: 900000\r\n", picture("PNG")),
                              ServerAnswer::End::KeepOpen});
        QTimer drops; // never silent, never done
        drops.setInterval(10ms);
        drops.callOnTimeout(this, [this] { m_server->send("x"); });
        connect(m_server.get(), &LoopbackServer::requested, &drops, qOverload<>(&QTimer::start));
        TileFetcher fetcher(cache(), {.answer = 200ms});
        QVERIFY(fetched(fetcher).isNull());
    }

    void aServerThatRefusesIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("answered"); // as not there; others wait
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << 0;
        QTest::newRow("too many") << QByteArray("429 Too Many Requests") << 0;
        QTest::newRow("broken") << QByteArray("500 Internal Server Error") << 2;
        QTest::newRow("busy") << QByteArray("503 Service Unavailable") << 0;
    }

    void aServerThatRefusesIsLeftAlone()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, answered);
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen}); // until both have asked
        TileFetcher fetcher(cache());
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        fetchMany(fetcher, 10);
        EVENTUALLY_COMPARE(m_server->requests().size(), TileFetcher::mostAtOnce);
        m_server->send(answerOf({}, status).bytes);
        EVENTUALLY(fetcher.isPausing());
        EVENTUALLY_COMPARE(spy.count(), answered);
        settle(fetcher);
        QCOMPARE(m_server->requests().size(), TileFetcher::mostAtOnce);
        QCOMPARE(spy.count(), answered);
    }

    void aServerIsAskedAgainAfterAPause()
    {
        m_server->answerBy([this](const QByteArray &) {
            return m_server->requests().size() <= 3 ? answerOf({}, "503 Service Unavailable")
                                                    : answerOf(picture("PNG"));
        });
        TileFetcher fetcher(cache(), {.pause = 1ms});
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        QSignalSpy pauses(&fetcher, &TileFetcher::pauseChanged);
        fetchMany(fetcher, 5);
        EVENTUALLY_COMPARE(spy.count(), 5);
        QVERIFY(pauses.count() >= 2 && pauses.count() % 2 == 0); // each has ended
        for (int i = 0; i < pauses.count(); ++i)
            QCOMPARE(pauses.at(i).first().toBool(), i % 2 == 0);
        for (const QVariantList &each : spy)
            QVERIFY(!each.at(2).value<QImage>().isNull());
        QCOMPARE(m_server->requests().size(), 8);
    }

    void aServerIsLeftAloneForAsLongAsItSays()
    {
        QElapsedTimer sinceRefusal;
        m_server->answerBy([&](const QByteArray &) {
            if (sinceRefusal.isValid())
                return answerOf(picture("PNG"));
            sinceRefusal.start();
            return answerOf({}, "429 Too Many Requests", "Retry-After: 1\r\n");
        });
        TileFetcher fetcher(cache(), {.pause = 1ms});
        QVERIFY(!fetched(fetcher).isNull());
        QVERIFY(sinceRefusal.elapsed() >= 900);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void aSecondRefusalDoesNotShortenThePause()
    {
        m_server->answerBy([this](const QByteArray &) {
            return m_server->requests().size() < TileFetcher::mostAtOnce
                       ? ServerAnswer{{}, ServerAnswer::End::KeepOpen}
                       : answerOf({}, "429 Too Many Requests", "Retry-After: 300\r\n");
        });
        TileFetcher fetcher(cache(), {.pause = 0ms});
        QSignalSpy spy(&fetcher, &TileFetcher::fetched);
        fetchMany(fetcher, 5);
        EVENTUALLY(fetcher.isPausing());
        EVENTUALLY_COMPARE(m_server->openConnections(), 1); // that of the first request
        m_server->send(answerOf({}, "500 Internal Server Error").bytes);
        EVENTUALLY_COMPARE(spy.count(), 1); // as not there; the others wait
        settle(fetcher);
        QVERIFY(fetcher.isPausing());
        QCOMPARE(m_server->requests().size(), TileFetcher::mostAtOnce);
    }

    void noRedirectIsFollowed()
    {
        LoopbackServer other;
        other.answerWith(answerOf(picture("PNG")));
        m_server->answerWith(
            answerOf({}, "302 Found", "Location: " + other.base().toEncoded() + "t.png\r\n"));
        TileFetcher fetcher(cache());
        QVERIFY(fetched(fetcher).isNull());
        QVERIFY(other.requests().isEmpty());
    }

    void theMapAsksForWhatIsSeenAndNothingWhileItIsOff()
    {
        RunningProgram program;
        program.start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        program.window().resize(1000, 700);
        const QString file =
            program.write(u"fleet.json"_s,
                          sampleDocument("D 7 Aino\n  C A Error latitude=60.1 longitude=24.9\n"));
        program.session().open(FleetFile{file});
        EVENTUALLY(program.fleet() != nullptr);
        Browser &browser = program.window().browser();
        browser.chooseAside(Aside::Map);
        MapView &view = browser.map().view();
        EVENTUALLY(view.isVisible());
        static_cast<void>(view.grab());
        QVERIFY(m_server->requests().isEmpty());

        browser.map().findChild<QToolButton *>(u"mapTiles"_s)->click();
        auto *dialog = program.window().findChild<QDialog *>(u"mapTilesDialog"_s);
        dialog->findChild<QCheckBox *>(u"tilesOn"_s)->setChecked(true);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto *address = dialog->findChild<QLineEdit *>(u"tilesAddress"_s);
        address->setText(u"http://example.com/{z}/{x}/{y}.png"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"tilesProblem"_s)->isVisible());
        address->setText(source().urlTemplate);
        QVERIFY(!ok->isEnabled()); // nobody is named
        dialog->findChild<QLineEdit *>(u"tilesAttribution"_s)->setText(source().attribution);
        ok->click();
        EVENTUALLY([&] {
            return view.grab().toImage().pixelColor(view.width() / 2, 30) == QColor(Qt::magenta);
        }());
        const qsizetype tiles = m_server->requests().size();
        QVERIFY2(tiles > 0 && tiles <= 40, qPrintable(QString::number(tiles)));

        program.end();
        m_server->forget();
        program.start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        QCOMPARE(program.window().mapGround().source(), source());

        program.window().browser().map().findChild<QToolButton *>(u"mapTiles"_s)->click();
        dialog = program.window().findChild<QDialog *>(u"mapTilesDialog"_s);
        dialog->findChild<QCheckBox *>(u"tilesOn"_s)->setChecked(false);
        dialog->accept();
        program.end();
        program.start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        QCOMPARE(program.window().mapGround().source(), switchedOff()); // its address is kept
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_MAIN(TestMapTiles)
#include "tst_maptiles.moc"
