// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlewriter.h"

#include <string>

namespace chargetree {

/// A sink that keeps what it is handed, and refuses from a number of bytes on.
class KeepingSink final : public Sink {
public:
    explicit KeepingSink(std::size_t limit = SIZE_MAX)
        : m_limit(limit)
    {
    }
    [[nodiscard]] bool write(std::string_view bytes) override
    {
        if (text.size() + bytes.size() > m_limit)
            return false;
        text += bytes;
        return true;
    }
    std::string text;

private:
    std::size_t m_limit;
};

/// The share-safe bundle of a fleet; the test fails if it is not done.
std::string bundled(const Fleet &fleet, const BundleChoice &choice = wholeFleet());
/// Of a document.
std::string bundled(std::string_view document);

} // namespace chargetree
