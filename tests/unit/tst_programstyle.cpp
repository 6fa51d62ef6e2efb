// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/look/buttonlook.h"
#include "ui/look/style/stylepaint.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

/// Where the columns lie that are not all of one colour, its lines aside.
std::pair<int, int> inkOf(const QImage &image)
{
    std::pair ink(image.width(), -1);
    for (int x = 4; x < image.width() - 4; ++x) {
        for (int y = 4; y < image.height() - 4; ++y) {
            if (image.pixelColor(x, y) != image.pixelColor(4, 4))
                ink = {qMin(ink.first, x), x};
        }
    }
    return ink;
}

} // namespace

/// What the program's own style draws, and how large.
class TestProgramStyle final : public QObject {
    Q_OBJECT

private:
    QWidget m_window;

    const ThemeColors &colors() { return themeColors(QApplication::palette()); }
    QImage seen(const QWidget &widget)
    {
        const QRect place(widget.mapTo(&m_window, QPoint()), widget.size());
        return m_window.grab(place).toImage();
    }
    template <typename Widget>
    std::unique_ptr<Widget> shown()
    {
        auto widget = std::make_unique<Widget>(&m_window);
        widget->setGeometry(20, 20, 160, 32);
        widget->show();
        return widget;
    }
    void use(Appearance appearance)
    {
        applyTheme(*qApp, appearance);
        EVENTUALLY_COMPARE(schemeOf(m_window.palette()), schemeOf(QApplication::palette()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(300, 100);
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void init()
    {
        use(Appearance::Light);
        m_window.setFocus();
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    /// Qt would keep a second set of rules for every widget, and look through it with each change.
    void thereIsNoStyleSheet() { QVERIFY(qApp->styleSheet().isEmpty()); }

    void onlyTheMainButtonIsFilled()
    {
        const auto button = shown<QPushButton>();
        QCOMPARE(count(seen(*button), colors().accent), 0);
        button->setDefault(true);
        QVERIFY(count(seen(*button), colors().accent) > 160 * 32 / 2);
        button->setEnabled(false);
        QCOMPARE(count(seen(*button), colors().accent), 0);
    }

    void aButtonOnTheMapHidesTheMap()
    {
        const auto button = shown<QToolButton>();
        QPalette palette = m_window.palette();
        palette.setColor(QPalette::Window, Qt::red);
        m_window.setPalette(palette);
        QVERIFY(count(seen(*button), Qt::red) > 160 * 32 / 2);
        setButtonLook(*button, ButtonLook::OnMap);
        const int corners = 4 * 4 * 4;
        QVERIFY(count(seen(*button), Qt::red) < corners);
        m_window.setPalette({});
    }

    void theArrowOfAMenuStandsAtTheEnd_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theArrowOfAMenuStandsAtTheEnd()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto button = shown<QToolButton>();
        QMenu menu;
        button->setMenu(&menu);
        button->setPopupMode(QToolButton::InstantPopup);
        const auto [first, last] = inkOf(seen(*button));
        QVERIFY(first <= last);
        QVERIFY(direction == Qt::LeftToRight ? first > 160 - 18 : last < 18);
    }

    void theArrowOfAMenuIsAsLargeAsTextWants()
    {
        const auto widthOf = [this](int pixels) {
            const auto button = shown<QToolButton>();
            QMenu menu;
            button->setMenu(&menu);
            button->setPopupMode(QToolButton::InstantPopup);
            QFont font = button->font();
            font.setPixelSize(pixels);
            button->setFont(font);
            const auto [first, last] = inkOf(seen(*button));
            return last + 1 - first;
        };
        QVERIFY(widthOf(26) >= 2 * widthOf(13) - 2);
    }

    void aBareMenuButtonHasNoArrow()
    {
        const auto button = shown<QToolButton>();
        QMenu menu;
        button->setMenu(&menu);
        button->setPopupMode(QToolButton::InstantPopup);
        const QSize withArrow = button->sizeHint();
        setButtonLook(*button, ButtonLook::BareMenu);
        const auto [first, last] = inkOf(seen(*button));
        QVERIFY(first > last);
        button->setIconSize(button->iconSize() + QSize(1, 0)); // measures it again
        QVERIFY(button->sizeHint().width() < withArrow.width());
    }

    void nothingMovesWithTheFocusOfHighContrast_data()
    {
        QTest::addColumn<QAbstractButton *>("button");
        const auto made = [this](const char *name, QAbstractButton *button) {
            button->setParent(&m_window);
            QTest::newRow(name) << button;
        };
        made("button", new QPushButton);
        auto *tool = new QToolButton;
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made("tool button", tool);
    }
    void nothingMovesWithTheFocusOfHighContrast()
    {
        QFETCH(QAbstractButton *, button);
        use(Appearance::HighContrast);
        button->setText(u"Go"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setGeometry(20, 20, 160, 32);
        button->show();
        const auto before = inkOf(seen(*button));
        const QSize size = button->sizeHint();
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(button->hasFocus());
        QCOMPARE(inkOf(seen(*button)), before);
        QCOMPARE(button->sizeHint(), size);
        button->hide();
    }

    void aFieldIsDrawnAsItIsWhateverWasDrawnBefore()
    {
        const auto usable = shown<QComboBox>();
        const QImage before = seen(*usable);
        const auto other = shown<QComboBox>();
        other->setEnabled(false);
        QVERIFY(seen(*other) != before);
        other->hide();
        QCOMPARE(seen(*usable), before);
    }

    void theTextOfFieldsBeginsAtOneEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theTextOfFieldsBeginsAtOneEdge()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto edgeOf = [this, direction](const QWidget &field) {
            const QImage image = seen(field);
            return direction == Qt::LeftToRight ? inkOf(image).first : inkOf(image).second;
        };
        const auto field = shown<QLineEdit>();
        field->setText(u"8"_s);
        const auto choice = shown<QComboBox>();
        const auto typed = shown<QComboBox>();
        typed->setEditable(true);
        for (QComboBox *box : {choice.get(), typed.get()})
            box->addItem(u"8"_s);
        const auto number = shown<QSpinBox>();
        number->setValue(8);
        for (QWidget *each : std::initializer_list<QWidget *>{field.get(), choice.get(),
                                                              typed.get(), number.get()}) {
            each->raise();
            QCOMPARE(edgeOf(*each), edgeOf(*field));
        }
    }

    void theArrowOfAChoiceIsAsLargeAsTextWants()
    {
        const auto widthOf = [this](int pixels) {
            const auto choice = shown<QComboBox>();
            QFont font = choice->font();
            font.setPixelSize(pixels);
            choice->setFont(font);
            choice->resize(160, choice->sizeHint().height());
            const auto [first, last] = inkOf(seen(*choice));
            return last + 1 - first;
        };
        QVERIFY(widthOf(26) >= 2 * widthOf(13) - 2);
    }

    void aFieldThatCannotBeUsedIsDashedInHighContrast_data()
    {
        QTest::addColumn<QWidget *>("field");
        const auto made = [this](const char *name, QWidget *field) {
            field->setParent(&m_window);
            QTest::newRow(name) << field;
        };
        made("field", new QLineEdit);
        made("choice", new QComboBox);
        made("number", new QSpinBox);
    }
    void aFieldThatCannotBeUsedIsDashedInHighContrast()
    {
        QFETCH(QWidget *, field);
        use(Appearance::HighContrast);
        field->setGeometry(20, 20, 160, 32);
        field->show();
        const auto upperLine = [&] {
            return count(seen(*field).copy(8, 0, 144, 1), colors().fieldLine);
        };
        QCOMPARE(upperLine(), 144);
        field->setEnabled(false);
        QVERIFY(upperLine() > 0);
        QVERIFY(upperLine() < 144);
        field->hide();
    }

    void nothingStandsWhereTabsAreCutOff_data()
    {
        QTest::addColumn<QStyle::PrimitiveElement>("tear");
        QTest::newRow("left") << QStyle::PE_IndicatorTabTearLeft;
        QTest::newRow("right") << QStyle::PE_IndicatorTabTearRight;
    }
    void nothingStandsWhereTabsAreCutOff()
    {
        QFETCH(const QStyle::PrimitiveElement, tear);
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        const QImage before = image;
        QStyleOptionTab option;
        option.rect = image.rect();
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(tear, &option, &painter);
        QCOMPARE(image, before);
    }

    void fieldsAndButtonsOfARowAreOfOneHeight_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("height");
        QTest::newRow("usual") << 12 << 24;
        QTest::newRow("large") << 26 << 40;
    }
    void fieldsAndButtonsOfARowAreOfOneHeight()
    {
        QFETCH(const int, letters);
        QFETCH(const int, height);
        QPixmap picture(16, 16);
        QPushButton plain(u"Go"_s, &m_window);
        QPushButton withIcon(QIcon(picture), u"Go"_s, &m_window);
        QToolButton tool(&m_window);
        tool.setText(u"Go"_s);
        tool.setIcon(QIcon(picture));
        tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QLineEdit field(&m_window);
        QComboBox choice(&m_window);
        QSpinBox number(&m_window);
        for (QWidget *each :
             std::initializer_list<QWidget *>{&plain, &withIcon, &tool, &field, &choice, &number}) {
            QFont font = each->font();
            font.setPixelSize(letters);
            each->setFont(font);
            QVERIFY2(qAbs(each->sizeHint().height() - height) <= 1,
                     qPrintable(QString::number(each->sizeHint().height())));
            QCOMPARE(each->sizeHint().height(), plain.sizeHint().height());
        }
    }

    void theIconOfAWideButtonStandsBesideItsText_data() { theTextOfFieldsBeginsAtOneEdge_data(); }
    void theIconOfAWideButtonStandsBesideItsText()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QPixmap picture(16, 16);
        picture.fill(Qt::red);
        const auto button = shown<QPushButton>();
        button->setText(u"Go"_s);
        button->setIcon(QIcon(picture));
        button->setIconSize({16, 16});
        const auto [first, last] = inkOf(seen(*button));
        QVERIFY(last - first <= 16 + 8 + button->fontMetrics().horizontalAdvance(u"Go"_s));
        QVERIFY(qAbs(first + last - 160) <= 8);
    }

    void aProgressBarIsFilledFromTheStart_data() { theTextOfFieldsBeginsAtOneEdge_data(); }
    void aProgressBarIsFilledFromTheStart()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto bar = shown<QProgressBar>();
        bar->setTextVisible(false);
        bar->setValue(25);
        const QImage image = seen(*bar);
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(image.pixelColor(isMirrored ? 140 : 20, 16), colors().accent);
        QCOMPARE(image.pixelColor(isMirrored ? 20 : 140, 16), colors().base);
        QCOMPARE(image.pixelColor(0, 16), colors().fieldLine);
        QCOMPARE(image.pixelColor(159, 16), colors().fieldLine);
    }

    void aSelectedRowIsFramedAsAWholeInHighContrast_data()
    {
        theTextOfFieldsBeginsAtOneEdge_data();
    }
    void aSelectedRowIsFramedAsAWholeInHighContrast()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        use(Appearance::HighContrast);
        QStandardItemModel model(0, 2);
        model.appendRow({new QStandardItem, new QStandardItem});
        const auto tree = shown<QTreeView>();
        tree->setHeaderHidden(true);
        tree->setFrameShape(QFrame::NoFrame);
        tree->setModel(&model);
        tree->setColumnWidth(0, 100);
        tree->setColumnWidth(1, 60);
        tree->setCurrentIndex(model.index(0, 0));
        QCoreApplication::processEvents();
        const QRect row(0, 0, 160, tree->visualRect(model.index(0, 0)).height());
        const QImage image = seen(*tree).copy(row);
        QCOMPARE(count(image.copy(0, 0, 160, 1), colors().text), 160);
        QCOMPARE(count(image.copy(0, row.bottom(), 160, 1), colors().text), 160);
        QCOMPARE(count(image.copy(0, 0, 1, row.height()), colors().text), row.height());
        QCOMPARE(count(image.copy(159, 0, 1, row.height()), colors().text), row.height());
    }

    void whatADisabledFieldAsksForIsDrawnInThePalettesColour()
    {
        const auto field = shown<QLineEdit>();
        field->setPlaceholderText(u"\u2588\u2588"_s); // of which the middle is all ink
        field->setEnabled(false);
        QVERIFY(count(seen(*field), colors().disabledText) > 0);
    }

    void theFieldInsideAnotherHasNoFrame()
    {
        const auto spin = shown<QSpinBox>();
        auto *inside = spin->findChild<QLineEdit *>();
        spin->setFocus();
        QCOMPARE(count(seen(*inside), colors().accent), 0);
        const auto alone = shown<QLineEdit>();
        alone->setFocus();
        QVERIFY(count(seen(*alone), colors().accent) > 160);
    }

    void aTabAndAHeaderLightUpUnderTheMouse()
    {
        const auto tabs = shown<QTabBar>();
        tabs->addTab(u"Tree"_s);
        QVERIFY(tabs->testAttribute(Qt::WA_Hover));
        QCOMPARE(count(seen(*tabs), colors().hover), 0);
        const QPointF over = tabs->tabRect(0).center();
        QHoverEvent hover(QEvent::HoverMove, over, over, {-1, -1});
        tabs->setAttribute(Qt::WA_UnderMouse);
        QCoreApplication::sendEvent(tabs.get(), &hover);
        QVERIFY(count(seen(*tabs), colors().hover) > 0);
        const QHeaderView header(Qt::Horizontal, &m_window);
        header.ensurePolished();
        QVERIFY(header.testAttribute(Qt::WA_Hover));
    }

    void theChosenTabIsUnderlined_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<int>("strength");
        QTest::newRow("usual") << Appearance::Light << 2;
        QTest::newRow("high contrast") << Appearance::HighContrast << 4;
    }
    void theChosenTabIsUnderlined()
    {
        QFETCH(const Appearance, appearance);
        QFETCH(const int, strength);
        use(appearance);
        const auto tabs = shown<QTabBar>();
        tabs->setDrawBase(false);
        tabs->addTab(u"Tree"_s);
        tabs->addTab(u"Map"_s);
        QCOMPARE(count(seen(*tabs), colors().accent), tabs->tabRect(0).width() * strength);
    }

    void linesAreSharpAtFractionalScalings_data()
    {
        QTest::addColumn<double>("scaling");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("a quarter more") << 1.25;
        QTest::newRow("half as much again") << 1.5;
        QTest::newRow("double") << 2.0;
    }
    void linesAreSharpAtFractionalScalings()
    {
        QFETCH(const double, scaling);
        QImage image((QSizeF(60, 40) * scaling).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scaling);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawBox(painter, {3, 5, 51, 31}, {.line = Qt::black});
        painter.end();
        const int row = image.height() / 2;
        const int column = image.width() / 2;
        int across = 0;
        for (int x = 0; x < image.width(); ++x)
            across += image.pixelColor(x, row) == QColor(Qt::black) ? 1 : 0;
        int down = 0;
        for (int y = 0; y < image.height(); ++y)
            down += image.pixelColor(column, y) == QColor(Qt::black) ? 1 : 0;
        QVERIFY2(across >= 2 && down >= 2, "a line is missing or blurred");
    }
};

QTEST_MAIN(TestProgramStyle)
#include "tst_programstyle.moc"
