// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace chargetree::generator {

/// Numbers that are the same for a seed on every platform, which the standard's distributions are
/// not (the algorithm is SplitMix64).
class Random final {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// A stream of its own for one item, so that items do not depend on each other's order.
    static Random forItem(std::uint64_t seed, std::uint64_t kind, std::uint64_t item)
    {
        Random mixer(seed ^ (kind << 56) ^ (item * 0x9e3779b97f4a7c15U));
        return Random(mixer.next());
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … limit - 1; 0 for a limit of 0.
    std::uint32_t below(std::size_t limit)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * limit) >> 32);
    }

    /// Both ends included.
    int between(int lowest, int highest)
    {
        return lowest + static_cast<int>(below(static_cast<std::size_t>(highest - lowest + 1)));
    }

    bool chance(unsigned inThousand) { return below(1000) < inThousand; }

    template <typename T, std::size_t N>
    const T &pick(const std::array<T, N> &items)
    {
        return items[below(N)];
    }

    template <typename T>
    const T &pick(std::span<const T> items)
    {
        return items[below(items.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace chargetree::generator
