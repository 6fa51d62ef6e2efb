// SPDX-License-Identifier: Apache-2.0
#include "app/command/progressline.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr qint64 pauseMs = 100;
constexpr char wipe[] = "\r\033[K";

} // namespace

ProgressLine::ProgressLine(bool isWanted, const QLocale &locale)
    : m_isWanted(isWanted && isatty(STDERR_FILENO) == 1)
    , m_locale(locale)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        std::fputs(wipe, stderr);
}

void ProgressLine::show(LoadStage stage, qint64 done, qint64 total)
{
    if (!m_isWanted || (m_lastTime.isValid() && m_lastTime.elapsed() < pauseMs))
        return;
    m_lastTime.start();
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
    std::fputs(wipe, stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    m_isShown = true;
}

} // namespace chargetree
