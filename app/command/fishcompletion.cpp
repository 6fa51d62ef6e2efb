// SPDX-License-Identifier: Apache-2.0
#include "app/command/fishcompletion.h"

#include "app/command/completedwords.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString line(const QString &condition, const QString &rest)
{
    return "complete -c chargetree -n "_L1 + quoted(condition) + u' ' + rest + u'\n';
}

QString valueOf(const VerbRow &verb, const OptionRow &option)
{
    if (option.takes == Takes::Nothing)
        return {};
    if (option.takes == Takes::Word)
        return " -x -a "_L1 + quoted(wordsOf(verb, option.id).join(u' '));
    return takesFile(option) ? u" -r -F"_s : u" -x"_s;
}

QString options(const VerbRow &verb, const QString &condition)
{
    QString lines;
    for (const Option id : offeredOptions(verb)) {
        const OptionRow &option = rowOf(id);
        const QString letter =
            option.letter == '\0' ? QString() : " -s "_L1 + QString(QLatin1Char(option.letter));
        lines += line(condition, "-l "_L1 + QLatin1String(option.name) + letter
                                     + valueOf(verb, option) + " -d "_L1 + quoted(inShort(option)));
    }
    return lines;
}

} // namespace

QString fishCompletion()
{
    const QString first = u"__fish_use_subcommand"_s;
    QString script = u"# fish completion for chargetree\n"_s;
    for (const VerbRow &verb : verbRows()) {
        if (verb.id == Verb::Window) {
            script += options(verb, first);
            continue;
        }
        const QString name = QLatin1String(verb.name);
        const QString behind = "__fish_seen_subcommand_from "_L1 + name;
        script += line(first, "-a "_L1 + name + " -d "_L1 + quoted(inShort(verb)));
        if (verb.compares == 0)
            script += line(behind, u"-f"_s);
        script += options(verb, behind);
    }
    return script;
}

} // namespace chargetree
