// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>

namespace chargetree {

/// A part of a window that is made when it is first wanted: whoever never looks at it pays neither
/// the time nor the memory. Its parent deletes it.
template <typename Part>
class MadeLate final {
public:
    explicit MadeLate(std::function<Part *()> make)
        : m_make(std::move(make))
    {
    }

    Part &operator*()
    {
        if (!m_part)
            m_part = m_make();
        return *m_part;
    }
    Part *operator->() { return &**this; }
    /// Null while nobody has wanted it.
    [[nodiscard]] Part *made() const { return m_part; }

private:
    std::function<Part *()> m_make;
    Part *m_part = nullptr;
};

} // namespace chargetree
