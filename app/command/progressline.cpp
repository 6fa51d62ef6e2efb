// SPDX-License-Identifier: Apache-2.0
#include "app/command/progressline.h"

#include "app/command/textoutput.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr qint64 pauseMs = 100;
constexpr auto wipe = "\r\033[K"_L1;

} // namespace

ProgressLine::ProgressLine(bool isWanted, const QLocale &locale)
    : m_isWanted(isWanted && isatty(STDERR_FILENO) == 1)
    , m_locale(locale)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        show({});
}

bool ProgressLine::isTime()
{
    if (!m_isWanted || (m_lastTime.isValid() && m_lastTime.elapsed() < pauseMs))
        return false;
    m_lastTime.start();
    return true;
}

void ProgressLine::show(LoadStage stage, qint64 done, qint64 total)
{
    if (!isTime())
        return;
    QString line;
    switch (stage) {
    case LoadStage::Reading:
        line = tr("Reading");
        break;
    case LoadStage::Decoding:
        line = tr("Decoding");
        break;
    case LoadStage::Preparing:
        line = tr("Preparing");
        break;
    }
    if (total > 0)
        line += u" %1 %"_s.arg(done * 100 / total);
    else if (stage == LoadStage::Reading)
        line += u' ' + m_locale.formattedDataSize(done, 0, QLocale::DataSizeSIFormat);
    show(line);
}

void ProgressLine::showWriting(qint64 done, qint64 total)
{
    if (isTime())
        show(tr("Writing") + u" %1 %"_s.arg(total > 0 ? done * 100 / total : 100));
}

void ProgressLine::show(const QString &line)
{
    TextOutput error(STDERR_FILENO);
    error.write(wipe + line);
    error.flush();
    m_isShown = true;
}

} // namespace chargetree
