// SPDX-License-Identifier: Apache-2.0
#include "app/command/zshcompletion.h"

#include "app/command/completedwords.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

// A verb's words follow it, so that _arguments sees them as those of a program of its own.
constexpr QLatin1String frame(R"(#compdef chargetree
# zsh completion for chargetree
_chargetree_first()
{
    local -a verbs=(
%1    )
    _describe -t verbs verb verbs
    _files
}
_chargetree()
{
    local verb=$words[2]
    case $verb in
%2    *)
        _arguments -S : \
%3
        ;;
    esac
}
_chargetree "$@"
)");

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// As it stands in the brackets and between the colons of what _arguments reads.
QString escaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1)
        .replace(u'[', "\\["_L1)
        .replace(u']', "\\]"_L1)
        .replace(u':', "\\:"_L1);
}

/// What follows the option, of it and the equals sign.
QString valueOf(const VerbRow &verb, const OptionRow &option)
{
    const QString name = escaped(QString::fromUtf8(option.value));
    if (option.takes == Takes::Word)
        return u":word:(%1)"_s.arg(wordsOf(verb, option.id).join(u' '));
    if (takesFile(option))
        return u":%1:_files"_s.arg(name);
    return u":%1: "_s.arg(name);
}

QString specification(const VerbRow &verb, const OptionRow &option)
{
    const bool hasValue = option.takes != Takes::Nothing;
    const QString name = "--"_L1 + QLatin1String(option.name);
    const QString behind =
        u"[%1]"_s.arg(escaped(inShort(option))) + (hasValue ? valueOf(verb, option) : QString());
    if (option.letter == '\0')
        return quoted(name + (hasValue ? u"="_s : QString()) + behind);
    const QString letter = u'-' + QString(QLatin1Char(option.letter));
    return u"'(%1 %2)'{%1%3,%2%4}%5"_s.arg(letter, name, hasValue ? u"+"_s : QString(),
                                           hasValue ? u"="_s : QString(), quoted(behind));
}

/// What stands without an option name. A message in place of () would keep zsh from completing
/// options.
QString operands(const VerbRow &verb)
{
    if (verb.id == Verb::Window)
        return u"'1: :_chargetree_first'"_s;
    if (verb.compares > 0)
        return u"'*:file:_files'"_s;
    return *verb.operand == '\0' ? QString() : u"'1:%1:()'"_s.arg(QLatin1String(verb.operand));
}

QString specifications(const VerbRow &verb)
{
    QStringList lines;
    for (const Option id : offeredOptions(verb))
        lines.append("            "_L1 + specification(verb, rowOf(id)));
    if (const QString operand = operands(verb); !operand.isEmpty())
        lines.append("            "_L1 + operand);
    return lines.join(" \\\n"_L1);
}

QString verbCase(const VerbRow &verb)
{
    return u"    %1)\n        shift words\n        (( CURRENT-- ))\n        _arguments -S : \\\n"_s
               .arg(QLatin1String(verb.name))
           + specifications(verb) + "\n        ;;\n"_L1;
}

} // namespace

QString zshCompletion()
{
    QString names;
    QString cases;
    for (const VerbRow &verb : verbRows()) {
        if (verb.id == Verb::Window)
            continue;
        names += "        "_L1 + quoted(QLatin1String(verb.name) + QString(u':' + inShort(verb)))
                 + u'\n';
        cases += verbCase(verb);
    }
    return QString(frame).arg(names, cases, specifications(rowOf(Verb::Window)));
}

} // namespace chargetree
