// SPDX-License-Identifier: Apache-2.0
#include "models/report/reportof.h"
#include "tests/support/eventually.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/loaded.h"
#include "ui/look/theme.h"
#include "ui/report/pagefit.h"
#include "ui/report/printedpage.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

PageSection factsOf(const QString &title, int count, const QString &value)
{
    PageSection section{.title = title};
    for (int i = 0; i < count; ++i)
        section.facts.push_back({u"Fact %1"_s.arg(i + 1), {.text = value}});
    return section;
}

PageSection tableOf(const QString &title, int rows, qint64 count)
{
    PageSection section{.title = title};
    section.table.columns = {{u"Name"_s}, {u"Status"_s}, {u"Number"_s, true}};
    for (int i = 0; i < rows; ++i) {
        section.table.rows.push_back({{.text = u"%1 %2"_s.arg(title).arg(i + 1)},
                                      {.text = u"Offline"_s, .status = Status::Offline},
                                      {.text = QString::number(i)}});
    }
    section.table.count = count;
    return section;
}

ReportPage samplePage()
{
    return {.kind = u"Charger"_s,
            .name = u"Ruoholahti"_s,
            .status = {.text = u"Offline"_s, .status = Status::Offline},
            .path = u"Charging sites › Helsinki"_s,
            .sections = {factsOf(u"Identity"_s, 5, u"value"_s), tableOf(u"Socket"_s, 2, 2),
                         tableOf(u"Drivers"_s, 120, 4'000)},
            .origin = u"Northwind, data as of today"_s,
            .place = u"/somewhere/fleet.json"_s,
            .made = u"Made now"_s,
            .madeAt = testMoment().now,
            .environment = Environment::Test,
            .locale = QLocale(u"en_GB"_s)};
}

QByteArray paintedOn(const QPageLayout &layout, const ReportPage &page,
                     Qt::LayoutDirection direction = Qt::LeftToRight, int resolution = 1200)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layout);
    writer.setResolution(resolution);
    QPainter painter(&writer);
    paintReport(painter, writer, page, direction);
    painter.end();
    return bytes;
}

const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});

/// As the document's own table of contents says.
int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression count(u"/Type /Pages.*?/Count (\\d+)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

bool hasReader()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

/// What an independent reader says of a PDF.
QString readBy(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, options + QStringList{file.fileName()}
                               + (program == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    [&] { EVENTUALLY_COMPARE(process.state(), QProcess::NotRunning); }();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textIn(const QByteArray &pdf)
{
    return readBy(u"pdftotext"_s, {u"-layout"_s}, pdf);
}

struct Place {
    QString word;
    QRectF box; // in points from the top left corner
};

std::vector<Place> placesIn(const QByteArray &pdf)
{
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">"
        u"(.*)</word>"_s);
    std::vector<Place> places;
    auto matches = word.globalMatch(readBy(u"pdftotext"_s, {u"-bbox"_s}, pdf));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto number = [&match](int group) { return match.captured(group).toDouble(); };
        places.push_back({match.captured(5),
                          QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4)))});
    }
    return places;
}

QRectF placeOf(const std::vector<Place> &places, const QString &word)
{
    const auto found =
        std::ranges::find_if(places, [&](const Place &place) { return place.word == word; });
    return found == places.end() ? QRectF() : found->box;
}

} // namespace

/// A report on paper, as another program reads it.
class TestPrintedPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheirRoom_data();
    void columnsShareTheirRoom();
    void tablesShareTheirLines_data();
    void tablesShareTheirLines();
    void aReportIsOnePageWhateverThePaper_data();
    void aReportIsOnePageWhateverThePaper();
    void eachReportHasAPageOfItsOwn();
    void aTableThatIsCutSaysHowMuchIsMissing();
    void rightToLeftIsTheMirrorImage();
    void aFinerDeviceChangesNoPlace();
    void paperStaysWhiteInADarkProgram();
    void theDocumentSaysWhatItIsAndWhenItWasMade();
    void theSameReportIsTheSameFile();
    void lettersAreInTheFile();
    void textsWithoutEndCostNothing_data();
    void textsWithoutEndCostNothing();
    void thePaperFollowsTheLocale_data();
    void thePaperFollowsTheLocale();
};

void TestPrintedPage::columnsShareTheirRoom_data()
{
    using Widths = QList<qreal>;
    QTest::addColumn<Widths>("natural");
    QTest::addColumn<qreal>("room");
    QTest::addColumn<Widths>("fitted");
    QTest::newRow("none") << Widths() << 100.0 << Widths();
    QTest::newRow("room is spread") << Widths{10, 20} << 50.0 << Widths{20, 30};
    QTest::newRow("just enough") << Widths{10, 20} << 30.0 << Widths{10, 20};
    QTest::newRow("the widest gives way") << Widths{10, 200, 20} << 60.0 << Widths{10, 30, 20};
    QTest::newRow("the wide share") << Widths{100, 200, 20} << 80.0 << Widths{30, 30, 20};
    QTest::newRow("all are too wide") << Widths{100, 200} << 20.0 << Widths{10, 10};
}

void TestPrintedPage::columnsShareTheirRoom()
{
    QFETCH(const QList<qreal>, natural);
    QFETCH(const qreal, room);
    QFETCH(const QList<qreal>, fitted);
    const std::vector<qreal> widths = fittedWidths({natural.begin(), natural.end()}, room);
    QCOMPARE(QList<qreal>(widths.begin(), widths.end()), fitted);
}

void TestPrintedPage::tablesShareTheirLines_data()
{
    QTest::addColumn<QList<qint64>>("wanted");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("none") << QList<qint64>() << 10 << QList<int>();
    QTest::newRow("all fit") << QList<qint64>{2, 3} << 10 << QList<int>{2, 3};
    QTest::newRow("one is cut") << QList<qint64>{2, 30'000} << 10 << QList<int>{2, 8};
    QTest::newRow("both are cut") << QList<qint64>{20, 30} << 9 << QList<int>{5, 4};
    QTest::newRow("no table") << QList<qint64>{0, 5} << 9 << QList<int>{0, 5};
    QTest::newRow("no room") << QList<qint64>{2, 3} << 0 << QList<int>{0, 0};
}

void TestPrintedPage::tablesShareTheirLines()
{
    QFETCH(const QList<qint64>, wanted);
    QFETCH(const int, room);
    QFETCH(const QList<int>, lines);
    const std::vector<int> shared = sharedLines({wanted.begin(), wanted.end()}, room);
    QCOMPARE(QList<int>(shared.begin(), shared.end()), lines);
}

void TestPrintedPage::aReportIsOnePageWhateverThePaper_data()
{
    QTest::addColumn<QPageLayout>("layout");
    const auto row = [](const char *name, QPageSize::PageSizeId size, QPageLayout::Orientation way,
                        qreal margin) {
        QTest::newRow(name) << QPageLayout(QPageSize(size), way,
                                           QMarginsF(margin, margin, margin, margin));
    };
    row("A4", QPageSize::A4, QPageLayout::Portrait, 0);
    row("A4 with margins", QPageSize::A4, QPageLayout::Portrait, 30);
    row("A4 landscape", QPageSize::A4, QPageLayout::Landscape, 0);
    row("Letter", QPageSize::Letter, QPageLayout::Portrait, 0);
    row("A3", QPageSize::A3, QPageLayout::Portrait, 0);
    row("A6", QPageSize::A6, QPageLayout::Portrait, 0);
    row("A8", QPageSize::A8, QPageLayout::Portrait, 0);
}

void TestPrintedPage::aReportIsOnePageWhateverThePaper()
{
    QFETCH(const QPageLayout, layout);
    const QByteArray pdf = paintedOn(layout, samplePage());
    QCOMPARE(pageCount(pdf), 1);
    if (!hasReader())
        QSKIP("pdftotext of poppler-utils is not installed");
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const std::vector<Place> places = placesIn(pdf);
    for (const char *word :
         {"TEST", "Ruoholahti", "Socket", "Northwind,", "Made", "/somewhere/fleet.json"})
        QVERIFY2(!placeOf(places, QLatin1String(word)).isEmpty(), word);
    for (const Place &place : places)
        QVERIFY2(paper.contains(place.box), qPrintable(place.word));
    QVERIFY(placeOf(places, u"/somewhere/fleet.json"_s).top()
            > placeOf(places, u"more"_s).bottom()); // nothing reaches into the foot
}

void TestPrintedPage::eachReportHasAPageOfItsOwn()
{
    QCOMPARE(pageCount(pdfOf({samplePage(), samplePage(), samplePage()}, Qt::LeftToRight)), 3);
    QVERIFY(pdfOf({}, Qt::LeftToRight).isEmpty());
}

void TestPrintedPage::aTableThatIsCutSaysHowMuchIsMissing()
{
    if (!hasReader())
        QSKIP("pdftotext of poppler-utils is not installed");
    const QString text = textIn(pdfOf({samplePage()}, Qt::LeftToRight));
    const auto shown = text.count(QRegularExpression(u"Drivers \\d+"_s));
    QVERIFY(shown > 10);
    const QString rest = QLocale(u"en_GB"_s).toString(4'000 - shown);
    QVERIFY2(text.contains(u"and %1 more"_s.arg(rest)), qPrintable(text));
    QCOMPARE(text.count(QRegularExpression(u"Socket \\d+"_s)), 2); // the small one is whole
}

void TestPrintedPage::rightToLeftIsTheMirrorImage()
{
    if (!hasReader())
        QSKIP("pdftotext of poppler-utils is not installed");
    const std::vector<Place> left = placesIn(paintedOn(a4, samplePage()));
    const std::vector<Place> right = placesIn(paintedOn(a4, samplePage(), Qt::RightToLeft));
    const qreal width = a4.fullRect(QPageLayout::Point).width();
    for (const char *word : {"TEST", "Ruoholahti", "Offline"}) {
        const QRectF one = placeOf(left, QLatin1String(word));
        const QRectF other = placeOf(right, QLatin1String(word));
        QVERIFY2(qAbs(one.left() - (width - other.right())) < 1, word);
        QVERIFY2(qAbs(one.top() - other.top()) < 1, word);
    }
}

void TestPrintedPage::aFinerDeviceChangesNoPlace()
{
    if (!hasReader())
        QSKIP("pdftotext of poppler-utils is not installed");
    const std::vector<Place> fine = placesIn(paintedOn(a4, samplePage(), Qt::LeftToRight, 2400));
    const std::vector<Place> coarse = placesIn(paintedOn(a4, samplePage(), Qt::LeftToRight, 96));
    QCOMPARE(fine.size(), coarse.size());
    for (std::size_t i = 0; i < fine.size(); ++i) {
        QCOMPARE(fine[i].word, coarse[i].word);
        QVERIFY2(qAbs(fine[i].box.left() - coarse[i].box.left()) < 1, qPrintable(fine[i].word));
        QVERIFY2(qAbs(fine[i].box.top() - coarse[i].box.top()) < 1, qPrintable(fine[i].word));
    }
}

void TestPrintedPage::paperStaysWhiteInADarkProgram()
{
    const QByteArray light = pdfOf({samplePage()}, Qt::LeftToRight);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    const QByteArray dark = pdfOf({samplePage()}, Qt::LeftToRight);
    QApplication::setPalette(before);
    QCOMPARE(dark, light);
}

void TestPrintedPage::theDocumentSaysWhatItIsAndWhenItWasMade()
{
    const QByteArray pdf = pdfOf({samplePage()}, Qt::LeftToRight);
    QVERIFY(pdf.contains("/CreationDate (D:20260101120000Z)"));
    if (!hasReader())
        QSKIP("pdfinfo of poppler-utils is not installed");
    const QString info = readBy(u"pdfinfo"_s, {u"-isodates"_s}, pdf);
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Charger: Ruoholahti"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"CreationDate: +2026-01-01T12:00:00"_s)),
             qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
}

void TestPrintedPage::theSameReportIsTheSameFile()
{
    QCOMPARE(pdfOf({samplePage()}, Qt::LeftToRight), pdfOf({samplePage()}, Qt::LeftToRight));
}

void TestPrintedPage::lettersAreInTheFile()
{
    if (!hasReader())
        QSKIP("pdffonts of poppler-utils is not installed");
    const QStringList fonts =
        readBy(u"pdffonts"_s, {}, pdfOf({samplePage()}, Qt::LeftToRight)).split(u'\n').mid(2);
    for (const QString &font : fonts) {
        if (!font.isEmpty()) // embedded, a subset, readable back to text
            QVERIFY2(font.contains(QRegularExpression(u" yes +\\w+ +yes "_s)), qPrintable(font));
    }
    QVERIFY(fonts.size() > 1);
}

void TestPrintedPage::textsWithoutEndCostNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << QString(1'000'000, u'W');
    QTest::newRow("words") << u"word "_s.repeated(200'000);
    QTest::newRow("lines") << u"\n"_s.repeated(200'000);
    QTest::newRow("from right to left") << QString(1'000'000, QChar(0x05d0));
    for (const HostileText &hostile : hostileTexts()) {
        if (hostile.json.size() < 1'000)
            QTest::newRow(hostile.name) << QString::fromUtf8(hostile.json);
    }
}

void TestPrintedPage::textsWithoutEndCostNothing()
{
    QFETCH(const QString, text);
    ReportPage page = samplePage();
    page.kind = page.name = page.status.text = page.remark = page.path = text;
    page.origin = page.place = page.made = text;
    for (PageSection &section : page.sections) {
        section.title = section.remark = text;
        for (PageFact &fact : section.facts)
            fact = {text, {.text = text}};
        for (auto &row : section.table.rows)
            row[0].text = text;
    }
    const QByteArray pdf = paintedOn(a4, page);
    QCOMPARE(pageCount(pdf), 1);
    QVERIFY(pdf.size() < 1'000'000);
}

void TestPrintedPage::thePaperFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("Finland") << u"fi_FI"_s << QByteArray("[0 0 595");
    QTest::newRow("United States") << u"en_US"_s << QByteArray("[0 0 612");
}

void TestPrintedPage::thePaperFollowsTheLocale()
{
    QFETCH(const QString, locale);
    QFETCH(const QByteArray, box);
    ReportPage page = samplePage();
    page.locale = QLocale(locale);
    const QByteArray pdf = pdfOf({page}, Qt::LeftToRight);
    const qsizetype at = pdf.indexOf("/MediaBox");
    QVERIFY2(pdf.mid(at, 60).contains(box), pdf.mid(at, 60).constData());
}

QTEST_MAIN(TestPrintedPage)
#include "tst_printedpage.moc"
