// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QtTest>

#include <limits>

using namespace chargetree;

namespace {

/// A bar that shows 10 of 100 lines.
QStyleOptionSlider bar(Qt::Orientation orientation, int position, Qt::LayoutDirection direction)
{
    QStyleOptionSlider option;
    option.orientation = orientation;
    option.state.setFlag(QStyle::State_Horizontal, orientation == Qt::Horizontal);
    option.direction = direction;
    option.rect = orientation == Qt::Horizontal ? QRect(0, 0, 400, 12) : QRect(0, 0, 12, 400);
    option.maximum = 90;
    option.pageStep = 10;
    option.sliderPosition = position;
    return option;
}

} // namespace

/// Where the parts of the program's scroll bars are, which is where they can be taken.
class TestScrollBars final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void thePartsOfAScrollBarFillIt_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<int>("position");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("top") << Qt::Vertical << 0 << Qt::LeftToRight;
        QTest::newRow("middle") << Qt::Vertical << 45 << Qt::LeftToRight;
        QTest::newRow("bottom") << Qt::Vertical << 90 << Qt::LeftToRight;
        QTest::newRow("left") << Qt::Horizontal << 0 << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::Horizontal << 30 << Qt::RightToLeft;
    }
    void thePartsOfAScrollBarFillIt()
    {
        QFETCH(const Qt::Orientation, orientation);
        QFETCH(const int, position);
        QFETCH(const Qt::LayoutDirection, direction);
        const QStyleOptionSlider option = bar(orientation, position, direction);
        const auto part = [&option](QStyle::SubControl which) {
            return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, which);
        };
        const auto lengthOf = [orientation](const QRect &rect) {
            return orientation == Qt::Horizontal ? rect.width() : rect.height();
        };
        const QRect before = part(QStyle::SC_ScrollBarSubPage);
        const QRect handle = part(QStyle::SC_ScrollBarSlider);
        const QRect after = part(QStyle::SC_ScrollBarAddPage);
        QCOMPARE(before | handle | after, option.rect);
        QCOMPARE(lengthOf(before) + lengthOf(handle) + lengthOf(after), 400);
        QCOMPARE(lengthOf(handle), 40); // a tenth
        QCOMPARE(lengthOf(before), position * 4);
        QCOMPARE(part(QStyle::SC_ScrollBarGroove), option.rect);
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    }

    void aHandleStaysLongEnoughToBeTaken()
    {
        QStyleOptionSlider option = bar(Qt::Vertical, 0, Qt::LeftToRight);
        option.maximum = std::numeric_limits<int>::max();
        const QRect handle = QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                                   QStyle::SC_ScrollBarSlider);
        QCOMPARE(handle.height(), 36);
    }
};

QTEST_MAIN(TestScrollBars)
#include "tst_scrollbars.moc"
