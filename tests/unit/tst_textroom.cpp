// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordcell.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/propertylist.h"
#include "ui/look/metrics.h"
#include "ui/parts/countbadge.h"
#include "ui/parts/fixedfont.h"
#include "ui/parts/textlines.h"
#include "ui/tables/paddeddelegate.h"
#include "ui/tables/statusdelegate.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Card
    S 5 Depots
      C FI-1 Error latitude=60.1 longitude=24.9 city=Oulu
        P 1 Error
        G HeartbeatInterval 300
)";

/// The first and last column of a picture in which something is painted.
std::pair<int, int> inkOf(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) == 0)
                continue;
            first = qMin(first, x);
            last = qMax(last, x);
        }
    }
    return {first, last};
}

/// What a delegate paints of a cell of this width.
QImage painted(const QAbstractItemDelegate &delegate, const QModelIndex &index, int width)
{
    QImage image(width, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.displayAlignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    painter.end();
    return image;
}

} // namespace

/// What people read is whole where there is room for it, and says that it is not where there is
/// not.
class TestTextRoom final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DetailPane> m_pane;
    LoadedFleetPtr m_loaded = loadedFleet(sampleFleet(outline));

    void show(NodeKind kind)
    {
        const auto &nodes = m_loaded->fleet->nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].kind() == kind) {
                m_pane->showNode(m_loaded, idAt<NodeId>(i), Wording());
                return;
            }
        }
    }
    [[nodiscard]] PropertyList &properties() const
    {
        return *m_pane->findChild<PropertyList *>(u"overviewList"_s);
    }
    [[nodiscard]] QTabBar &tabs() const { return *m_pane->findChild<QTabBar *>(u"detailTabs"_s); }

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<DetailPane>();
        m_pane->resize(900, 600);
        m_pane->show();
    }

    void theValuesOfARecordEndAtThePanesEdge()
    {
        show(NodeKind::Charger);
        for (const int width : {900, 420, 340, 700}) {
            m_pane->resize(width, 600);
            EVENTUALLY(properties().horizontalHeader()->length()
                       == properties().viewport()->width());
        }
    }

    void idsLoseTheirMiddle()
    {
        TextLines lines(Qt::ElideMiddle);
        const QString id = u"CPO_FI000406"_s;
        const int room = QFontMetrics(QFont()).horizontalAdvance(id) * 3 / 4;
        const QString shown = lines.line(id, room, QFont(), Qt::LeftToRight).text();
        QVERIFY2(shown.startsWith(u"CP"_s) && shown.contains(u'…') && shown.endsWith(u"06"_s),
                 qPrintable(shown));
    }

    void titlesAreWholeBesideShortValues()
    {
        PropertyList list;
        const QString title(40, u'm');
        list.setDetails({{.title = title, .cell = {.text = u"3"_s}}});
        list.resize(list.fontMetrics().horizontalAdvance(title) + 120, 200);
        list.show();
        EVENTUALLY(list.columnWidth(0) > list.fontMetrics().horizontalAdvance(title));
    }

    void sentencesOfFindingsWrap()
    {
        PropertyList list;
        const QString sentence = u"The charger reports an error; it was last seen long ago."_s;
        list.setDetails(
            {{.title = u"Error"_s, .cell = {.text = sentence, .severity = Severity::Error}},
             {.title = u"Name"_s, .cell = {.text = sentence}}});
        list.resize(240, 300);
        list.show();
        const QHeaderView &rows = *list.verticalHeader();
        EVENTUALLY(rows.sectionSize(0) > rows.sectionSize(1));
        list.resize(900, 300);
        EVENTUALLY(rows.sectionSize(0) == rows.sectionSize(1));
    }

    void numbersOfTabsAreNotPaintedBelowTheArrows()
    {
        show(NodeKind::Charger);
        m_pane->resize(300, 600);
        int hidden = 0;
        for (int tab = 0; tab < tabs().count(); ++tab) {
            tabs().setCurrentIndex(tab);
            QCoreApplication::processEvents();
            for (auto *badge : tabs().findChildren<CountBadge *>()) {
                bool isCrossed = false;
                for (const auto *arrow : tabs().findChildren<QToolButton *>())
                    isCrossed |=
                        arrow->isVisible() && arrow->geometry().intersects(badge->geometry());
                QImage image(badge->size(), QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                badge->render(&image, {}, {}, QWidget::DrawChildren);
                QVERIFY(!isCrossed || inkOf(image).second < 0);
                hidden += isCrossed ? 1 : 0;
            }
        }
        QVERIFY(hidden > 0); // else the pane is too wide to show anything here
    }

    void tabsWithAndWithoutNumbersAreOfOneHeight()
    {
        show(NodeKind::Charger);
        const int numbered = tabs().sizeHint().height();
        show(NodeKind::Tag);
        QCOMPARE(tabs().sizeHint().height(), numbered);
    }

    void aColumnThatIsCutEndsAtTheEdge()
    {
        QStandardItemModel model(1, 3);
        model.setItem(0, 0, new QStandardItem(u"m"_s));
        for (int column = 1; column < 3; ++column)
            model.setItem(0, column, new QStandardItem(QString(80, u'm')));
        RecordTable table;
        table.setModel(&model);
        table.resize(600, 200);
        table.show();
        table.fitColumns();
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    void numbersEndWhereTheirTitleEnds()
    {
        QStandardItemModel model(1, 1);
        auto *item = new QStandardItem(u"44"_s);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.setItem(0, 0, item);
        const int right = inkOf(painted(StatusDelegate(), model.index(0, 0), 200)).second;
        QVERIFY2(qAbs(200 - metrics::spacing - 1 - right) <= 1, qPrintable(QString::number(right)));
    }

    void textsBeginAsFarInAsTitles()
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(u"Hat"_s));
        const int plain = inkOf(painted(QStyledItemDelegate(), model.index(0, 0), 200)).first;
        const int padded = inkOf(painted(PaddedDelegate(), model.index(0, 0), 200)).first;
        const int own = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        QCOMPARE(padded - plain, metrics::spacing - own);
    }

    void textOfFixedWidthIsAsLargeAsThatAroundIt()
    {
        QWidget around;
        QLabel label(&around);
        label.setFont(fixedFont());
        for (const int size : {9, 21}) {
            QFont font = around.font();
            font.setPointSize(size);
            around.setFont(font);
            QCOMPARE(label.font().pointSize(), size);
        }
        QCOMPARE(label.font().families(),
                 QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    }
};

QTEST_MAIN(TestTextRoom)
#include "tst_textroom.moc"
