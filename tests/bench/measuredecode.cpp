// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measurements.h"

#include "app/source/loadfleet.h"
#include "models/decode/fleetdecoder.h"
#include "models/findings/findings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <simdjson.h>

#include <malloc.h>

namespace chargetree::bench {

namespace {

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

simdjson::padded_string contentOf(const QString &file)
{
    return simdjson::padded_string::load(QFile::encodeName(file).toStdString());
}

/// The most that this process has held, in bytes.
double peakBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

double allocatedBytes()
{
    malloc_trim(0);
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

DecodedFleet decodedOf(const simdjson::padded_string &text)
{
    auto outcome = decodeFleet({text.data(), text.size()});
    if (!std::holds_alternative<DecodedFleet>(outcome))
        qFatal("This file is no fleet.");
    return std::get<DecodedFleet>(std::move(outcome));
}

} // namespace

QJsonObject measureStage1(const QString &file)
{
    const simdjson::padded_string text = contentOf(file);
    QElapsedTimer timer;
    timer.start();
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(text);
    const double seconds = secondsOf(timer);
    return {{QStringLiteral("seconds"), document.error() ? -1.0 : seconds}};
}

QJsonObject measureDecode(const QString &file)
{
    const simdjson::padded_string text = contentOf(file);
    QElapsedTimer timer;
    timer.start();
    const DecodedFleet decoded = decodedOf(text);
    const double seconds = secondsOf(timer);
    return {{QStringLiteral("seconds"), seconds},
            {QStringLiteral("nodes"), double(decoded.fleet->nodes().size())}};
}

QJsonObject measurePrepare(const QString &file)
{
    const DecodedFleet decoded = decodedOf(contentOf(file));
    QElapsedTimer timer;
    timer.start();
    const TextIndex index(*decoded.fleet);
    const double indexSeconds = secondsOf(timer);
    timer.start();
    const Standing standing(*decoded.fleet, {});
    const Ranks ranks(*decoded.fleet, standing, QLocale(QLocale::English));
    const double rankSeconds = secondsOf(timer);
    return {{QStringLiteral("indexSeconds"), indexSeconds},
            {QStringLiteral("rankSeconds"), rankSeconds},
            {QStringLiteral("indexBytes"), double(index.bytes())},
            {QStringLiteral("rankBytes"), double(ranks.bytes())}};
}

/// Every rule over the whole fleet, at the moment that the generator's dates are about.
QJsonObject measureFindings(const QString &file)
{
    const DecodedFleet decoded = decodedOf(contentOf(file));
    const Judgement judgement{.now = parseIsoTime("2026-01-01T12:00:00Z").value_or(0)};
    QElapsedTimer timer;
    timer.start();
    const FindingsPtr findings = findFindings(*decoded.fleet, decoded.report, judgement);
    const double seconds = secondsOf(timer);
    return {{QStringLiteral("findingsSeconds"), seconds},
            {QStringLiteral("findings"), double(findings->all().size())}};
}

/// The whole way from the file, as the program goes it: what stays and what it took.
QJsonObject measureKept(const QString &file)
{
    const double before = allocatedBytes();
    const auto outcome = loadFleet(FleetFile{file}, {.locale = QLocale(QLocale::English)});
    if (!std::holds_alternative<LoadedFleetPtr>(outcome))
        qFatal("This file is no fleet.");
    const LoadedFleetPtr fleet = std::get<LoadedFleetPtr>(outcome);
    return {{QStringLiteral("keptBytes"), allocatedBytes() - before},
            {QStringLiteral("peakBytes"), peakBytes()},
            {QStringLiteral("bodyBytes"), double(fleet->provenance.bytes)}};
}

QJsonObject measureQJsonDocument(const QString &file)
{
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = content.readAll();
    QElapsedTimer timer;
    timer.start();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    const double seconds = secondsOf(timer);
    return {{QStringLiteral("seconds"), document.isNull() ? -1.0 : seconds},
            {QStringLiteral("peakBytes"), peakBytes()}};
}

} // namespace chargetree::bench
