// SPDX-License-Identifier: Apache-2.0
#include "app/files/keptfile.h"
#include "models/fields/visiblepath.h"

namespace chargetree {

WriteFailure KeptFile::write(const QByteArray &bytes) const
{
    return writeFile(m_path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QString KeptFile::asidePath() const
{
    const QString first = m_path + QStringLiteral(".damaged");
    QString path = first;
    for (int i = 2; QFile::exists(path); ++i)
        path = first + QStringLiteral("-%1").arg(i);
    return path;
}

WriteFailure KeptFile::setAside() const
{
    QFile file(m_path);
    if (file.rename(asidePath()))
        return {};
    return {.fault = WriteFault::Other,
            .sentence = tr("“%1” cannot be read, and cannot be set aside either. Nothing was "
                           "written; look at the rights of its folder.")
                            .arg(visiblePath(m_path)),
            .reason = file.errorString()};
}

} // namespace chargetree
