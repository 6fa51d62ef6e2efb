// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace chargetree {

/// One JSON object on one line, its keys in the order in which they are added.
class JsonLine final {
public:
    JsonLine &add(std::string_view key, std::string_view text);
    JsonLine &add(std::string_view key, const QString &text);
    JsonLine &add(std::string_view key, const QStringList &texts);
    JsonLine &add(std::string_view key, std::uint64_t value);
    /// `json` is a value already.
    JsonLine &addRaw(std::string_view key, std::string_view json);
    /// The whole object, without a line's end.
    [[nodiscard]] std::string finished() const { return m_text + '}'; }

private:
    void addKey(std::string_view key);

    std::string m_text = "{";
};

} // namespace chargetree
