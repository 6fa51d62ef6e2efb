// SPDX-License-Identifier: Apache-2.0
#include "app/files/savejob.h"

#include "app/files/filewriter.h"

namespace chargetree {

SaveJob::SaveJob(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("save"))
{
}

SaveJob::~SaveJob()
{
    m_thread.finish();
}

void SaveJob::save(const QString &path, const QByteArray &bytes)
{
    m_thread.post([this, path, bytes] {
        const WriteFailure failure =
            writeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (failure.fault == WriteFault::None)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(failure.sentence);
    });
}

} // namespace chargetree
