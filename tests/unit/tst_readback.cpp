// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/eventually.h"
#include "tests/support/ownprocess.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString python = u"/usr/bin/python3"_s;

struct Answer {
    int exit = -1;
    QByteArray out = {};
    QByteArray error = {};
};

Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool hasReader()
{
    return QFile::exists(python) && run(python, {u"-c"_s, u"import openpyxl"_s}).exit == 0;
}

struct Form {
    const char *ending;
    const char *options;
};

constexpr std::array forms{
    Form{"xlsx", "--format xlsx"},
    Form{"csv", "--format csv"},
    Form{"spreadsheet.csv", "--format csv --preset spreadsheet"},
    Form{"json", "--format json"},
    Form{"ndjson", "--format ndjson"},
};

} // namespace

/// Every export of a fleet, made by the program as a script starts it, and read back by a reader
/// that shares nothing with it (tests/readers/readback.py).
class TestReadBack final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &kind, const QString &ending, const QString &options)
    {
        const QString path = at(u"out/"_s + kind + u'.' + ending);
        const Answer answer = run(programPath(), u"export --file %1 --what %2 -o %3 "_s
                                                         .arg(at(u"fleet.json"_s), kind, path)
                                                         .split(u' ', Qt::SkipEmptyParts)
                                                     + options.split(u' '));
        QVERIFY2(answer.exit == 0, answer.error.constData());
        QVERIFY2(answer.error.isEmpty(), answer.error.constData());
    }
    [[nodiscard]] static QString columnsOf(const QString &kind)
    {
        return QString::fromUtf8(
                   run(programPath(), {u"export"_s, u"--list-columns"_s, u"--what"_s, kind}).out)
            .split(u'\n', Qt::SkipEmptyParts)
            .join(u',');
    }

private Q_SLOTS:
    void everyExportEqualsTheDocument_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("demo") << QByteArray::fromStdString(generator::generateDemoFleet());
        for (unsigned seed = 1; seed <= (isSanitized ? 1 : 2); ++seed) { // 43 calls of the program
            const generator::FleetRecipe recipe{
                .seed = seed, .drivers = 60, .sites = 12, .chargers = 40};
            QTest::addRow("seed %u", seed)
                << QByteArray::fromStdString(generator::generateFleet(recipe));
        }
    }

    void everyExportEqualsTheDocument()
    {
        if (!hasReader())
            QSKIP("there is no /usr/bin/python3 with openpyxl");
        QFETCH(const QByteArray, document);
        QFile file(at(u"fleet.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(document) == document.size());
        file.close();
        QVERIFY(QDir(at(u"out"_s)).removeRecursively() && QDir().mkpath(at(u"out"_s)));
        for (const char *kind :
             {"drivers", "tags", "sites", "chargers", "sockets", "configurations", "access"}) {
            const QString what = QLatin1String(kind);
            for (const Form &form : forms)
                write(what, QLatin1String(form.ending), QLatin1String(form.options));
            write(what, u"flat.json"_s, u"--format json --columns "_s + columnsOf(what));
        }
        write(u"chargers"_s, u"geojson"_s, u"--format geojson"_s);
        const Answer answer =
            run(python, {ownData(u"../readers/readback.py"_s), at(u"fleet.json"_s), at(u"out"_s)});
        QVERIFY2(answer.exit == 0, answer.error.constData());
        QCOMPARE(answer.out.count('\n'), 43);
    }
};

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
