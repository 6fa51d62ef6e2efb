// SPDX-License-Identifier: Apache-2.0
#include "app/command/bashcompletion.h"
#include "app/command/commandoptions.h"
#include "app/command/fishcompletion.h"
#include "app/command/manpage.h"
#include "app/command/zshcompletion.h"
#include "models/search/query/queryhelp.h"
#include "tests/support/eventually.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    static QStringList offeredByBash(const QString &line)
    {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word = u'\'' + word + u'\'';
        const QString script = bashCompletion()
                               + u"compopt() { :; }\nCOMP_WORDS=(%1)\nCOMP_CWORD=%2\n_chargetree\n"
                                 "printf '%s\n' \"${COMPREPLY[@]}\"\n"_s.arg(words.join(u' '))
                                     .arg(words.size() - 1);
        return linesOf(run(u"bash"_s, {u"-s"_s}, script));
    }

    /// Zsh completes on a terminal alone: it is given one of its own, of which what it inserts is
    /// read.
    static QStringList offeredByZsh(const QString &line)
    {
        const QTemporaryDir folder;
        QFile function(folder.filePath(u"_chargetree"_s));
        if (!function.open(QIODevice::WriteOnly) || function.write(zshCompletion().toUtf8()) < 0)
            return {function.errorString()};
        function.close();
        const QString script = QStringLiteral(R"(
zmodload zsh/zpty || exit 1
zpty inner zsh -f -i
expect() { local text; zpty -r -m inner text "*$1*"; print -r -- $text }
zpty -w inner "PS1= PS2= PROMPT= TERM=dumb; unsetopt zle_bracketed_paste; stty -echo; fpath=(%1 \$fpath); autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-prompt ''; LISTMAX=0; print rea''dy"
expect ready >/dev/null
zpty -w inner $'show() { print -rl -- "<$BUFFER>"; BUFFER=; zle accept-line }; zle -N show; bindkey "^I" complete-word; bindkey "^X" show; unsetopt auto_list list_beep auto_menu; print s''et'
expect set >/dev/null
zpty -n -w inner "%2"$'\t\x18'
expect '>' | tr -d '\r' | sed -n 's/.*<\(.*\)>.*/\1/p'
zpty -d inner
)")
                                   .arg(folder.path(), line);
        const QStringList lines = linesOf(run(u"zsh"_s, {u"-f"_s}, script));
        const QString inserted = lines.isEmpty() ? QString() : lines.constLast().trimmed();
        if (inserted == line)
            return {};
        QString offer = inserted.section(u' ', -1);
        return {offer.endsWith(u'=') ? offer.chopped(1) : offer}; // where a value is to follow
    }

    static QStringList offeredByFish(const QString &line)
    {
        const QString script = fishCompletion() + "complete -C "_L1 + u'"' + line + u'"' + u'\n';
        QStringList lines = linesOf(run(u"fish"_s, {u"--no-config"_s}, script));
        for (QString &offer : lines)
            offer = offer.section(u'\t', 0, 0); // behind it stands what it is for
        return lines;
    }

    static QStringList linesOf(const Ran &ran)
    {
        return ran.errors.isEmpty() ? ran.output.split(u'\n', Qt::SkipEmptyParts)
                                    : QStringList(ran.errors);
    }

    static void addLines()
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

    static void compareOffers(const QString &shell, QStringList (*offered)(const QString &))
    {
        QFETCH(QString, line);
        QFETCH(QStringList, offers);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP(qUtf8Printable(u"There is no %1."_s.arg(shell)));
        QCOMPARE(offered(line), offers);
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

    void bashCompletes_data() { addLines(); }
    void bashCompletes() { compareOffers(u"bash"_s, &offeredByBash); }
    void zshCompletes_data() { addLines(); }
    void zshCompletes() { compareOffers(u"zsh"_s, &offeredByZsh); }
    void fishCompletes_data() { addLines(); }
    void fishCompletes() { compareOffers(u"fish"_s, &offeredByFish); }

    void theShellsSayWhatAnOptionIsFor()
    {
        for (const QString &script : {zshCompletion(), fishCompletion()}) {
            QVERIFY(script.contains(u"only hits of one kind"_s));
            QVERIFY(script.contains(u"Count what is in a fleet"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
