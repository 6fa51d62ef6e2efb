// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancemodel.h"
#include "ui/glance/bardelegate.h"
#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/look/theme.h"
#include "ui/parts/withroom.h"
#include "ui/tables/statusdelegate.h"
#include "ui/tree/treedelegate.h"
#include "ui/window/noticebar.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QtTest>

#include <array>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cell(240, 26);

/// A row with a red dot, an icon of a charger, and a bar of a third.
QStandardItem *errorItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(int(Status::Error), StatusRole);
    item->setData(int(NodeKind::Charger), KindRole);
    item->setData(1.0 / 3, FractionRole);
    item->setData(u"12"_s, CountRole);
    return item;
}

QImage painted(const QStyledItemDelegate &delegate, const QModelIndex &index,
               Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction); // which painters begin with
    QImage image(cell, QImage::Format_ARGB32_Premultiplied);
    image.fill(QApplication::palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled;
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    painter.end();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return image;
}

/// The columns of pixels in which a colour stands, first and last; -1 where it does not.
std::pair<int, int> reachOf(const QImage &image, const QColor &color)
{
    std::pair reach(-1, -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != color)
                continue;
            if (reach.first < 0)
                reach.first = x;
            reach.second = x;
        }
    }
    return reach;
}

/// What differs from the ground.
std::pair<int, int> inkOf(const QImage &image)
{
    const QColor ground = QApplication::palette().color(QPalette::Base);
    std::pair reach(image.width(), -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != ground) {
                reach.first = qMin(reach.first, x);
                reach.second = x;
            }
        }
    }
    return reach;
}

} // namespace

/// Where people read from right to left, what is painted stands the other way round.
class TestMirroring final : public QObject {
    Q_OBJECT

private:
    QColor m_red;

private Q_SLOTS:
    void roomBeforeAndBehindIsMirrored()
    {
        QWidget whole;
        auto *column = new QVBoxLayout;
        auto *part = new QWidget(&whole);
        column->addWidget(part);
        QHBoxLayout *row = withRoom(16, column, 4);
        row->setContentsMargins({});
        whole.setLayout(row);
        whole.setLayoutDirection(Qt::RightToLeft);
        whole.resize(100, 20);
        whole.show();
        QCOMPARE(part->geometry().left(), 4);
        QCOMPARE(part->geometry().right(), whole.width() - 1 - 16);
    }

    void initTestCase()
    {
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
        m_red = statusLook(Tone::Error, QApplication::palette()).color;
    }

    void theDotAndTheBarStandAtTheOtherSide_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("column");
        QTest::newRow("lists") << 0 << 0;
        QTest::newRow("tree") << 1 << int(StatusColumn);
        QTest::newRow("bars") << 2 << 0;
    }
    void theDotAndTheBarStandAtTheOtherSide()
    {
        QFETCH(int, which);
        QFETCH(int, column);
        BarDelegate bars;
        bars.setRooms({.label = 100, .number = 30});
        const StatusDelegate lists;
        const TreeDelegate tree;
        const std::array<const QStyledItemDelegate *, 3> delegates{&lists, &tree, &bars};
        QStandardItemModel model;
        model.appendRow({errorItem(u"Error"_s), errorItem(u"Error"_s)});
        const QModelIndex index = model.index(0, column);
        const auto &delegate = *delegates[std::size_t(which)];
        const auto [first, last] = reachOf(painted(delegate, index, Qt::LeftToRight), m_red);
        const auto [mirroredFirst, mirroredLast] =
            reachOf(painted(delegate, index, Qt::RightToLeft), m_red);
        QVERIFY(first >= 0 && first < 40);
        QCOMPARE(mirroredFirst, cell.width() - 1 - last);
        QCOMPARE(mirroredLast, cell.width() - 1 - first);
    }

    void iconAndNameStandAtTheOtherSide()
    {
        const TreeDelegate delegate;
        QStandardItemModel model;
        model.appendRow(errorItem(u"Oslo"_s));
        const auto [first, last] =
            inkOf(painted(delegate, model.index(0, NameColumn), Qt::LeftToRight));
        const auto [mirroredFirst, mirroredLast] =
            inkOf(painted(delegate, model.index(0, NameColumn), Qt::RightToLeft));
        QVERIFY(first < 20 && last < cell.width() * 2 / 3);
        QVERIFY(mirroredFirst > cell.width() / 3 && mirroredLast > cell.width() - 20);
        QVERIFY(qAbs((last - first) - (mirroredLast - mirroredFirst)) <= 2);
    }

    void aNoticeReadsAsItsLanguageDoes_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("a path at its edge")
            << u"/home/aino/ cannot be written: /home/"_s << Qt::LeftToRight;
        QTest::newRow("Hebrew") << u"שלום"_s << Qt::RightToLeft;
    }
    void aNoticeReadsAsItsLanguageDoes()
    {
        QFETCH(QString, sentence);
        QFETCH(Qt::LayoutDirection, direction);
        NoticeBar bar;
        const auto *label = bar.findChild<QLabel *>(u"noticeSentence"_s);
        bar.show({NoticeBar::Kind::Warning, sentence});
        QCOMPARE(label->layoutDirection(), direction);
        QVERIFY(label->alignment().testFlags(Qt::AlignLeft | Qt::AlignAbsolute));
        bar.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label->layoutDirection(), direction);
        QVERIFY(label->alignment().testFlags(Qt::AlignRight | Qt::AlignAbsolute));
        QCOMPARE(label->text(), sentence); // which may be copied
    }
};

QTEST_MAIN(TestMirroring)
#include "tst_mirroring.moc"
