// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace chargetree {

/// Takes bytes in order.
class Sink {
public:
    virtual ~Sink() = default;
    /// False: they could not be taken, and nothing more need be tried.
    [[nodiscard]] virtual bool write(std::string_view bytes) = 0;
};

} // namespace chargetree
