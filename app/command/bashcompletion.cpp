// SPDX-License-Identifier: Apache-2.0
#include "app/command/bashcompletion.h"

#include "app/command/completedwords.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr QLatin1String frame(R"(# bash completion for chargetree
_chargetree()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verb=${COMP_WORDS[1]} options words
    COMPREPLY=()
    case $verb:$before in
%1    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    case $verb in
%2    *) options="%3" ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "%4" -- "$word")
    fi
    compopt -o default
}
complete -F _chargetree chargetree
)");

QString namesOf(const VerbRow &verb)
{
    QStringList names;
    for (const Option id : offeredOptions(verb))
        names.append("--"_L1 + QLatin1String(rowOf(id).name));
    return names.join(u' ');
}

/// What stands behind an option that takes one of some words.
QString wordCases(const VerbRow &verb)
{
    QString cases;
    for (const Option id : offeredOptions(verb)) {
        const OptionRow &option = rowOf(id);
        if (option.takes == Takes::Word)
            cases += u"    %1:--%2) words=\"%3\" ;;\n"_s.arg(
                QLatin1String(verb.name), QLatin1String(option.name), wordsOf(verb, id).join(u' '));
    }
    return cases;
}

} // namespace

QString bashCompletion()
{
    QString words;
    QString options;
    QStringList verbs;
    for (const VerbRow &verb : verbRows()) {
        if (verb.id == Verb::Window)
            continue;
        verbs.append(QLatin1String(verb.name));
        words += wordCases(verb);
        options += u"    %1) options=\"%2\" ;;\n"_s.arg(verbs.last(), namesOf(verb));
    }
    return QString(frame).arg(words, options, namesOf(rowOf(Verb::Window)), verbs.join(u' '));
}

} // namespace chargetree
