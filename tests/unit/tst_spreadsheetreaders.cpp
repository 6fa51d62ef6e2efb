// SPDX-License-Identifier: Apache-2.0
#include "models/export/cliptable.h"
#include "models/export/recordwriter.h"
#include "tests/support/decoded.h"
#include "tests/support/spreadsheets.h"
#include "tests/support/stringsink.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// What spreadsheets like to make something else of.
const QStringList &touchyCells()
{
    static const QStringList cells{u"04E12"_s,
                                   u"0412345678"_s,
                                   u"=1+1"_s,
                                   u"+358401234567"_s,
                                   u"-1"_s,
                                   u"@SUM(A1)"_s,
                                   u"12/03"_s,
                                   u"2026-01-31"_s,
                                   u"12:30"_s,
                                   u"1,5"_s,
                                   u"1 234"_s,
                                   u"10%"_s,
                                   u"TRUE"_s,
                                   u"9007199254740993"_s,
                                   u"  blanks at both ends  "_s,
                                   u"two  blanks"_s,
                                   u" "_s,
                                   u"Äyrämö Straße 日本"_s,
                                   u"<b>bold</b>"_s,
                                   u"a & b &amp; c"_s,
                                   u"say \"x\""_s,
                                   u"'quoted"_s,
                                   u"https://host/a?b=1"_s,
                                   u"two\nlines"_s,
                                   u" two \n  lines"_s};
    return cells;
}

} // namespace

/// What programs of others find in what leaves this one.
class TestSpreadsheetReaders final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasLibreOffice())
            QSKIP("LibreOffice is not installed (apt install libreoffice-calc).");
    }

    void aTableOfTheClipboardComesOutUnchanged()
    {
        ClipTable table{{u"Kortti"_s, u"0412"_s}, {}};
        for (const QString &cell : touchyCells())
            table.rows.push_back({cell, u"04E12"_s});
        const auto rows = openedByLibreOffice(
            write(u"clipboard.html"_s, clipHtml(table, true).toUtf8()), u"HTML (StarCalc)"_s);
        QVERIFY(rows);
        Rows expected{table.titles};
        expected.insert(expected.end(), table.rows.begin(), table.rows.end());
        QCOMPARE(rows->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE((*rows)[i], expected[i]);
    }

    void aWorkbookComesOutUnchanged()
    {
        QJsonArray tags;
        for (const QString &cell : touchyCells())
            tags += QJsonObject{{u"idTag"_s, cell}, {u"tokenName"_s, u"04E12"_s}};
        const QJsonObject driver{{u"id"_s, 412}, {u"tags"_s, tags}};
        const QJsonObject document{{u"spareUsers"_s, QJsonArray{driver}}};
        const FleetPtr fleet =
            decoded(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString()).fleet;
        const ColumnChoice chosen =
            chooseColumns(ExportKind::Tags, {u"idTag"_s, u"tokenName"_s, u"driverId"_s});
        const ExportRequest request{.kind = ExportKind::Tags,
                                    .rows = allRows(*fleet, ExportKind::Tags),
                                    .columns = writtenColumns(ExportKind::Tags, chosen.places),
                                    .format = ExportFormat::Xlsx};
        StringSink sink;
        const auto writer = makeRecordWriter(*fleet, request, sink);
        QVERIFY(writeRecords(*fleet, request, *writer) == WriteOutcome::Done);
        const auto rows =
            openedByLibreOffice(write(u"tags.xlsx"_s, QByteArray::fromStdString(sink.text)),
                                u"Calc MS Excel 2007 XML"_s);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(touchyCells().size()) + 1);
        for (qsizetype i = 0; i < touchyCells().size(); ++i)
            QCOMPARE((*rows)[std::size_t(i) + 1],
                     QStringList({touchyCells()[i], u"04E12"_s, u"412"_s}));
    }

    /// Else the tests above would show nothing.
    void aTableWithoutMarksIsChanged()
    {
        const auto rows = openedByLibreOffice(
            write(u"plain.html"_s, "<table><tr><td>0412345678<td>=1+1<td>04E12</table>"),
            u"HTML (StarCalc)"_s);
        QVERIFY(rows);
        QVERIFY((*rows)[0][0] != u"0412345678"_s);
        QVERIFY((*rows)[0][2] != u"04E12"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheetReaders)
#include "tst_spreadsheetreaders.moc"
