// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/map/mapcontrols.h"
#include "ui/map/mapground.h"
#include "ui/map/mapview.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>
#include <QtTest>

#include <set>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const TileSource server{u"https://tiles.example.com/{z}/{x}/{y}.png"_s, u"© Somebody"_s, true};

QImage tileOf(const QColor &color)
{
    QImage image({256, 256}, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

/// What a map asks for and shows behind its markers. Nothing here is fetched.
class TestMapGround final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MapGround> m_ground;
    std::unique_ptr<MapView> m_view;
    QList<TileId> m_asked;
    QSet<TileId> m_open; // and neither answered nor given up
    bool m_isAnswering = false;

    void make(int held)
    {
        m_view.reset();
        m_ground = std::make_unique<MapGround>(nullptr, held);
        connect(m_ground.get(), &MapGround::tileWanted, this,
                [this](const TileSource &source, const TileId &id) {
                    m_asked.push_back(id);
                    m_open.insert(id);
                    if (m_isAnswering)
                        QMetaObject::invokeMethod(
                            this, [this, source, id] { answer(source, id); }, Qt::QueuedConnection);
                });
        connect(m_ground.get(), &MapGround::tileUnwanted, this,
                [this](const TileSource &, const TileId &id) { m_open.remove(id); });
        m_view = std::make_unique<MapView>();
        m_view->setGround(m_ground.get());
        m_view->resize(1000, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void answer(const TileSource &source, const TileId &id, const QColor &color = Qt::magenta)
    {
        m_open.remove(id);
        m_ground->showTile(source, id, tileOf(color));
    }
    void answerAll()
    {
        for (const TileId &id : QSet<TileId>(m_open))
            answer(m_ground->source(), id);
    }
    void switchOn(const TileSource &source = server)
    {
        m_ground->setSource(source);
        EVENTUALLY(!m_open.isEmpty());
    }
    QColor middle() { return m_view->grab().toImage().pixelColor(m_view->rect().center()); }
    /// Where words stand at the lower edge: on the left half, on the right half.
    std::pair<bool, bool> wordsBelow()
    {
        const QImage image = m_view->grab().toImage();
        std::pair found(false, false);
        for (int y = image.height() - 40; y < image.height() - 2; ++y) {
            for (int x = 2; x < image.width() - 2; ++x) {
                if (image.pixelColor(x, y).lightness() < 100)
                    (x < image.width() / 2 ? found.first : found.second) = true;
            }
        }
        return found;
    }
    QString toolTipAt(const QPoint &place)
    {
        QToolTip::hideText();
        [] { EVENTUALLY(!QToolTip::isVisible()); }();
        QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
        QApplication::sendEvent(m_view.get(), &help);
        return QToolTip::text().simplified();
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_open.clear();
        m_isAnswering = false;
        make(MapGround::usuallyHeld);
    }
    void cleanup()
    {
        m_view.reset();
        m_ground.reset();
    }

    void whatComesPushesNothingOutThatIsSeen()
    {
        make(1); // kB: less than a tile
        m_isAnswering = true;
        switchOn();
        EVENTUALLY(std::ranges::all_of(
            m_asked, [this](const TileId &id) { return m_ground->tile(id) != nullptr; }));
        static_cast<void>(m_view->grab());
        QCOMPARE(m_asked.size(), QSet<TileId>(m_asked.begin(), m_asked.end()).size());
        QVERIFY(m_asked.size() > 4);
    }

    void whatIsSeenNoMoreIsPushedOut()
    {
        make(1);
        m_isAnswering = true;
        m_view->setAnimated(false);
        switchOn();
        EVENTUALLY(m_open.isEmpty());
        const TileId before = m_asked.first();
        m_view->zoomBy(4);
        EVENTUALLY(m_asked.last().zoom > before.zoom && m_open.isEmpty());
        QVERIFY(!m_ground->tile(before));
    }

    void aFlightAsksForItsEndAlone()
    {
        QVERIFY(m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        switchOn();
        answerAll();
        const int from = m_asked.last().zoom;
        m_view->zoomBy(6);
        EVENTUALLY(m_asked.last().zoom == from + 6);
        std::set<int> zooms;
        for (const TileId &id : m_asked)
            zooms.insert(id.zoom);
        QCOMPARE(zooms, (std::set{from, from + 6}));
    }

    void whatIsNoLongerSeenIsNotWantedAnyMore()
    {
        m_view->setAnimated(false);
        switchOn();
        m_view->zoomBy(4);
        EVENTUALLY(m_asked.last().zoom > m_asked.first().zoom);
        for (const TileId &id : std::as_const(m_open))
            QCOMPARE(id.zoom, m_asked.last().zoom);
        const QSet<TileId> before = m_open;
        m_view->dragBy({300, 0});
        EVENTUALLY(m_open != before);
        QVERIFY(m_open.intersects(before)); // what is still seen is not asked for twice
        QCOMPARE(m_asked.count(*(m_open & before).begin()), 1);
    }

    void aMapThatIsLeftWantsNothing()
    {
        switchOn();
        m_view->hide();
        QVERIFY(m_open.isEmpty());
        m_view->show();
        EVENTUALLY(!m_open.isEmpty());
        m_view.reset();
        QVERIFY(m_open.isEmpty());
    }

    void whatAnotherMapShowsIsStillWanted()
    {
        MapView other;
        other.setGround(m_ground.get());
        other.resize(m_view->size());
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        switchOn();
        static_cast<void>(other.grab());
        m_view->hide();
        QVERIFY(!m_open.isEmpty());
        other.hide();
        QVERIFY(m_open.isEmpty());
    }

    void anotherServerIsAskedInsteadOfTheOneBefore()
    {
        switchOn();
        m_ground->setSource({});
        QVERIFY(m_open.isEmpty());
        TileSource other = server;
        other.urlTemplate.replace(u"example.com"_s, u"example.org"_s);
        switchOn(other);
        answer(server, m_asked.last(), Qt::red); // too late
        QVERIFY(!m_ground->tile(m_asked.last()));
    }

    void onlyAnotherLookIsPaintedAnew_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<bool>("isPaintedAnew");
        QTest::newRow("another window is active") << int(QEvent::ActivationChange) << false;
        QTest::newRow("title") << int(QEvent::WindowTitleChange) << false;
        QTest::newRow("palette") << int(QEvent::PaletteChange) << true;
        QTest::newRow("style") << int(QEvent::StyleChange) << true;
    }

    void onlyAnotherLookIsPaintedAnew()
    {
        QFETCH(int, event);
        QFETCH(bool, isPaintedAnew);
        switchOn();
        answerAll();
        QCOMPARE(middle(), QColor(Qt::magenta));
        const QList<TileId> all = m_asked;
        m_ground->blockSignals(true); // so that nobody knows of the new pictures
        for (const TileId &id : all)
            answer(server, id, Qt::green);
        m_ground->blockSignals(false);
        QEvent change{QEvent::Type(event)};
        QApplication::sendEvent(m_view.get(), &change);
        QCOMPARE(middle(), QColor(isPaintedAnew ? Qt::green : Qt::magenta));
    }

    void whoMadeTheMapIsNamedInFull_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<bool>("isTall");
        QTest::newRow("short") << 2 << false;
        QTest::newRow("long") << 40 << true;
    }

    void whoMadeTheMapIsNamedInFull()
    {
        QFETCH(int, words);
        QFETCH(bool, isTall);
        TileSource source = server;
        source.attribution = u"© Makers"_s + u" of maps"_s.repeated(words) + u" and others"_s;
        switchOn(source);
        m_view->resize(400, 300);
        EVENTUALLY(m_view->width() == 400);
        const QPoint corner(m_view->width() - 20, m_view->height() - 15);
        QVERIFY(toolTipAt(corner).endsWith(u"and others"_s));
        QCOMPARE(!toolTipAt(corner - QPoint(0, 40)).isEmpty(), isTall);
    }

    void thatTheServerRefusedIsSaidWhereItsMakersAreNamed()
    {
        switchOn();
        const QPoint corner(m_view->width() - 20, m_view->height() - 15);
        QCOMPARE(toolTipAt(corner), server.attribution);
        m_ground->setPausing(true);
        QVERIFY(toolTipAt(corner).contains(u"refused"_s));
        QVERIFY(toolTipAt(corner).endsWith(server.attribution)); // who is named all the same
        m_ground->setPausing(false);
        QCOMPARE(toolTipAt(corner), server.attribution);
    }

    void itMirrors()
    {
        m_view = std::make_unique<MapView>();
        m_view->resize(1000, 700);
        const auto *controls = m_view->findChild<MapControls *>();
        static_cast<void>(m_view->grab());
        QVERIFY(controls->geometry().left() > m_view->width() / 2);
        QCOMPARE(wordsBelow(), std::pair(true, false)); // the scale
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(controls->geometry().right() < m_view->width() / 2);
        QCOMPARE(wordsBelow(), std::pair(false, true));
    }
};

QTEST_MAIN(TestMapGround)
#include "tst_mapground.moc"
