// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace chargetree {

/// The texts of JSONTestSuite in a folder of test data: `y_*` are JSON, `n_*` are not.
class JsonSuite final {
public:
    explicit JsonSuite(const QString &testData);
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] QStringList names(const QString &pattern) const;
    [[nodiscard]] std::string text(const QString &name) const;

private:
    QString m_folder;
};

} // namespace chargetree
