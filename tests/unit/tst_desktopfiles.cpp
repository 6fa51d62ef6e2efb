// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandcall.h"
#include "app/snapshots/snapshotformat.h"
#include "tests/support/testpaths.h"

#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What is installed for menus and file managers, as they read it.
class TestDesktopFiles final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    /// The one file of what the build wrote whose name ends so.
    static QString written(const QString &ending)
    {
        const QDir folder(QFileInfo(programPath()).path() + u"/../packaging/desktop"_s);
        const QStringList names = folder.entryList({u'*' + ending});
        return names.size() == 1 ? folder.filePath(names.constFirst()) : QString();
    }

    /// A value of the menu entry.
    static QString entryOf(const QString &name)
    {
        QFile file(written(u".desktop"_s));
        if (!file.open(QIODevice::ReadOnly))
            return file.errorString();
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.startsWith(name + u'='))
                return line.mid(name.size() + 1);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir home(m_home.path());
        QVERIFY(home.mkpath(u"mime/packages"_s));
        const QString types = written(u"chargetree.xml"_s);
        QVERIFY(QFile::copy(types, home.filePath(u"mime/packages/chargetree.xml"_s)));
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); // where the types are looked for, too
    }

    void ownFilesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("type");
        const QByteArray copy = headFrame({});
        const QByteArray json = R"({"userGroups":[]})";
        QTest::newRow("an offline copy") << u"2026-11-22T10-11-12.345Z.fleet.zst"_s << copy
                                         << u"application/x-chargetree-copy"_s;
        QTest::newRow("one without its name")
            << u"attachment"_s << copy << u"application/x-chargetree-copy"_s;
        QTest::newRow("a share-safe bundle") << u"chargetree-bundle-2026-11-22.json"_s << json
                                             << u"application/x-chargetree-fleet+json"_s;
        QTest::newRow("a fleet") << u"monday.fleet.json"_s << json
                                 << u"application/x-chargetree-fleet+json"_s;
        QTest::newRow("saved searches") << u"chargetree-searches.json"_s << QByteArray("{}")
                                        << u"application/x-chargetree-searches+json"_s;
        QTest::newRow("anybody's JSON") << u"fleet.json"_s << json << u"application/json"_s;
        QTest::newRow("anybody's archive")
            << u"fleet.zst"_s << QByteArray("\x28\xb5\x2f\xfd") << u"application/zstd"_s;
    }

    void ownFilesAreKnown()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        QFETCH(QString, type);
        QCOMPARE(QMimeDatabase().mimeTypeForFileNameAndData(name, begin).name(), type);
    }

    void theMenuEntryNamesTypesThatThereAre()
    {
        QStringList types = entryOf(u"MimeType"_s).split(u';', Qt::SkipEmptyParts);
        QVERIFY(types.contains(u"x-scheme-handler/chargetree"_s));
        types.removeAll(u"x-scheme-handler/chargetree"_s);
        QVERIFY(!types.isEmpty());
        for (const QString &type : std::as_const(types))
            QVERIFY2(QMimeDatabase().mimeTypeForName(type).isValid(), qUtf8Printable(type));
    }

    void whatMenusCallIsUnderstood_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("a link") << u"chargetree:driver/300012"_s;
        QTest::newRow("a file") << u"file:///home/aino/monday.fleet.json"_s;
    }

    void whatMenusCallIsUnderstood()
    {
        QFETCH(QString, argument);
        QCOMPARE(entryOf(u"Exec"_s), u"chargetree %u"_s);
        QVERIFY(std::holds_alternative<CommandCall>(readCall({argument})));
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
