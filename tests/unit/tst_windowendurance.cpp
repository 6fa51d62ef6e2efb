// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/ownprocess.h"
#include "tests/support/packing.h"
#include "tests/support/runningprogram.h"
#include "ui/tree/fleetview.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What a day of refreshes leaves behind: nothing.
class TestWindowEndurance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyRefreshesLeaveNothingBehind();
};

void TestWindowEndurance::manyRefreshesLeaveNothingBehind()
{
    if (isSanitized)
        QSKIP("A sanitizer keeps what is freed.");
    constexpr int refreshes = 200;
    constexpr qint64 mostGrowth = 2 * 1024 * 1024;
    LoopbackServer server;
    // Drivers come and go, so that each refresh is another fleet and each copy another file.
    int asked = 0;
    server.answerBy([&asked](const QByteArray &) {
        const QByteArray body = gzip(fleetOfDrivers(400 + ++asked % 3));
        const QByteArray headers =
            "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
        return ServerAnswer{httpAnswer("200 OK", headers, body), ServerAnswer::End::KeepOpen};
    });
    RunningProgram program;
    program.start();
    const Connection connection{.id = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s,
                                .name = u"Northwind"_s,
                                .base = server.base(),
                                .path = u"users"_s,
                                .clientId = u"7"_s};
    QVERIFY(program.keep(connection, "c4nary"));
    program.session().open(connection);
    QSignalSpy first(&program.application().copies(), &SnapshotJob::saved);
    EVENTUALLY_COMPARE(first.size(), 1);
    program.window().fleetView().expandAll();
    program.window().fleetView().reveal(program.fleet()->drivers()[5].node);

    QSignalSpy kept(&program.application().copies(), &SnapshotJob::saved);
    const auto refreshOften = [&](int times) {
        for (int i = 0; i < times; ++i) {
            const LoadedFleet *before = program.session().loaded().get();
            QTest::keyClick(&program.window(), Qt::Key_F5);
            if (!QTest::qWaitFor([&] { return program.session().loaded().get() != before; }))
                return false;
            server.forget();
        }
        return true;
    };
    QVERIFY(refreshOften(refreshes / 2)); // until log and copies are as full as they get
    EVENTUALLY_COMPARE(kept.size(), refreshes / 2);
    const qsizetype descriptors = openDescriptors();
    const qint64 memory = memoryInUse();
    QVERIFY(refreshOften(refreshes));
    EVENTUALLY_COMPARE(kept.size(), refreshes / 2 + refreshes);
    EVENTUALLY_COMPARE(openDescriptors(), descriptors);
    const qint64 growth = memoryInUse() - memory;
    QVERIFY2(growth <= mostGrowth, QByteArray::number(growth).constData());
    QCOMPARE(program.copies(connection.id).size(), 30);
}

QTEST_MAIN(TestWindowEndurance)
#include "tst_windowendurance.moc"
