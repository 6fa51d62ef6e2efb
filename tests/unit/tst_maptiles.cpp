// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilefetcher.h"
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
        fetcher.fetch(source(), tile);
        [&spy] { EVENTUALLY_COMPARE(spy.count(), 1); }();
        return spy.isEmpty() ? QImage() : spy.first().at(2).value<QImage>();
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
            kept.write(source(), {6, i, 0}, tile);
        QVERIFY(QDir(cache()).entryList(QDir::Files).size() <= 10);
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
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << QByteArray() << tile;
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
