// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"
#include "tests/faults/iofaults.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::Json,
                             ExportFormat::Ndjson, ExportFormat::GeoJson};

const QByteArray oldText = "the old file";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const IoFault &faultNamed(const QString &name)
{
    const auto &faults = diskFaults();
    return *std::ranges::find_if(
        faults, [&](const IoFault &fault) { return name == QLatin1String(fault.name); });
}

/// No file of the process grows beyond it: what a full disk does to every writer, those inside of
/// libraries included.
class LargestFile final {
public:
    explicit LargestFile(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LargestFile() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    LargestFile(const LargestFile &) = delete;
    LargestFile &operator=(const LargestFile &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

/// Whatever fails while an export is written: it is done and whole, or it is a sentence and the old
/// file stands as it was.
class TestExportFaults final : public QObject {
    Q_OBJECT

private:
    FleetPtr m_fleet;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"chargers"_s); }
    [[nodiscard]] ExportRequest request(ExportFormat format) const
    {
        return {.kind = ExportKind::Chargers,
                .rows = allRows(*m_fleet, ExportKind::Chargers),
                .format = format,
                .origin = {.madeAt = 1'700'000'000'000}};
    }
    QByteArray whole(ExportFormat format)
    {
        const ExportResult result = exportToFile(*m_fleet, request(format), path());
        return result.outcome == WriteOutcome::Done ? contentsOf(path()) : QByteArray();
    }
    void check(const ExportResult &result, const QByteArray &wanted, const QByteArray &place)
    {
        const QByteArray text = contentsOf(path());
        if (result.outcome == WriteOutcome::Done)
            QVERIFY2(text == wanted, place.constData());
        else
            QVERIFY2(text == oldText && result.sentence.endsWith(u'.'), place.constData());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fleet =
            decoded(generator::generateFleet({.seed = 3, .drivers = 40, .chargers = 40})).fleet;
    }

    void eachCallOfTheSystemMayFail_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("fault");
        for (const ExportFormat format : formats) {
            for (const IoFault &fault : diskFaults())
                QTest::addRow("%s, %s", rowOf(format).word.data(), fault.name)
                    << int(format) << QString::fromLatin1(fault.name);
        }
    }

    void eachCallOfTheSystemMayFail()
    {
        QFETCH(const int, format);
        QFETCH(const QString, fault);
        const QByteArray wanted = whole(ExportFormat(format));
        QVERIFY(wanted.size() > 10'000);
        int made = 0; // calls
        for (int call = 1; call <= made + 1; ++call) {
            QVERIFY(put(path(), oldText));
            armFault(call, faultNamed(fault));
            const ExportResult result =
                exportToFile(*m_fleet, request(ExportFormat(format)), path());
            made = disarmFault();
            check(result, wanted, fault.toUtf8() + " at call " + QByteArray::number(call));
        }
    }

    void theDiskMayBeFullAnywhere_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : formats)
            QTest::newRow(rowOf(format).word.data()) << int(format);
    }

    void theDiskMayBeFullAnywhere()
    {
        QFETCH(const int, format);
        const QByteArray wanted = whole(ExportFormat(format));
        constexpr rlim_t steps = 40;
        // A workbook's parts are larger than what they are packed to.
        const rlim_t most = rlim_t(wanted.size()) * (format == int(ExportFormat::Xlsx) ? 12 : 1);
        int refused = 0;
        for (rlim_t step = 0; step <= steps; ++step) {
            QVERIFY(put(path(), oldText));
            const rlim_t limit = most * step / steps + 1;
            ExportResult result;
            {
                const LargestFile largest(limit);
                result = exportToFile(*m_fleet, request(ExportFormat(format)), path());
            }
            check(result, wanted, "files of " + QByteArray::number(qulonglong(limit)));
            refused += result.outcome == WriteOutcome::Refused ? 1 : 0;
        }
        QVERIFY(refused > 10 && refused <= int(steps));
    }
};

QTEST_GUILESS_MAIN(TestExportFaults)
#include "tst_exportfaults.moc"
