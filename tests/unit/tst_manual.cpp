// SPDX-License-Identifier: Apache-2.0
#include "app/command/bashcompletion.h"
#include "app/command/commandoptions.h"
#include "app/command/manpage.h"
#include "models/search/query/queryhelp.h"
#include "tests/support/eventually.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exitCode = -1;
    QString output = {};
    QString errors = {};
};

Ran run(const QString &program, const QStringList &arguments, const QString &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// What is installed beside the program, as the tools read it that it is written for.
class TestManual final : public QObject {
    Q_OBJECT

private:
    /// What bash offers for a line, of which the last word is being typed.
    static QStringList offered(const QString &line)
    {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word = u'\'' + word + u'\'';
        const QString script = bashCompletion()
                               + u"compopt() { :; }\nCOMP_WORDS=(%1)\nCOMP_CWORD=%2\n_chargetree\n"
                                 "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(words.join(u' '))
                                     .arg(words.size() - 1);
        const Ran ran = run(u"bash"_s, {u"-s"_s}, script);
        return ran.errors.isEmpty() ? ran.output.split(u'\n', Qt::SkipEmptyParts)
                                    : QStringList(ran.errors);
    }

private Q_SLOTS:
    void groffReadsTheManualWithoutAWarning()
    {
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("There is no groff (package groff-base).");
        const Ran ran =
            run(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-K"_s, u"utf8"_s}, manPage());
        QCOMPARE(ran.errors, QString());
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.output.contains(u"expires<30d"_s));
    }

    void theManualNamesEveryVerbItsOptionsAndEveryExample()
    {
        const QString page = manPage();
        const auto holds = [&page](const QString &text) {
            return page.contains(QString(text).replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1));
        };
        for (const VerbRow &verb : verbRows()) {
            if (!verb.run)
                continue;
            QVERIFY2(holds(u"chargetree "_s + QLatin1String(verb.name)), verb.name);
            for (const Option id : verb.options)
                QVERIFY2(holds(u"--"_s + QLatin1String(rowOf(id).name)), rowOf(id).name);
        }
        for (const QueryHelp &part : queryHelp()) {
            for (const QueryHelp::Row &row : part.rows)
                QVERIFY2(holds(QString(row.example).replace(u'"', "\\(dq"_L1))
                             || page.contains(u"\\(dq"_s),
                         qUtf8Printable(row.example));
        }
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("a verb") << u"chargetree sea"_s << QStringList{u"search"_s};
        QTest::newRow("an option") << u"chargetree search --fro"_s << QStringList{u"--from"_s};
        QTest::newRow("a word") << u"chargetree search --kind dr"_s << QStringList{u"driver"_s};
        QTest::newRow("another verb's word")
            << u"chargetree export --what dr"_s << QStringList{u"drivers"_s};
        QTest::newRow("an option of the window")
            << u"chargetree --new"_s << QStringList{u"--new-instance"_s};
        QTest::newRow("nothing") << u"chargetree search zz"_s << QStringList{};
    }

    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, offers);
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("There is no bash.");
        QCOMPARE(offered(line), offers);
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
