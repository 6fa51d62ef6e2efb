// SPDX-License-Identifier: Apache-2.0
#include "app/command/completedwords.h"

using namespace Qt::StringLiterals;

namespace chargetree {

QList<Option> offeredOptions(const VerbRow &verb)
{
    QList<Option> all;
    for (const auto options : {verb.sources, verb.options, commonOptions()}) {
        for (const Option id : options)
            all.append(id);
    }
    return all;
}

bool takesFile(const OptionRow &option)
{
    const QLatin1String value(option.value);
    return value == "PATH"_L1 || value == "FILE"_L1;
}

QString inShort(const OptionRow &option)
{
    return QString::fromUtf8(option.help).section(u';', 0, 0);
}

QString inShort(const VerbRow &verb)
{
    const QString summary = QString::fromUtf8(verb.summary);
    return summary.endsWith(u'.') ? summary.chopped(1) : summary;
}

} // namespace chargetree
