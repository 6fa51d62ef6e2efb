// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace chargetree {

// Places in the frozen fleet's tables. Each kind is a type of its own, so that a driver's place can
// not be used where a charger's is wanted.
enum class NodeId : std::uint32_t {};
enum class ObjectId : std::uint32_t {};
enum class ListId : std::uint32_t {};
enum class TextId : std::uint32_t {};
enum class ShapeId : std::uint32_t {};
enum class HomeSiteId : std::uint32_t {};
enum class DriverId : std::uint32_t {};
enum class TagId : std::uint32_t {};
enum class SiteId : std::uint32_t {};
enum class ChargerId : std::uint32_t {};
enum class SocketId : std::uint32_t {};

/// "No such thing" for any kind of id.
template <typename Id>
inline constexpr Id none = Id(0xffffffffU);

template <typename Id>
constexpr std::uint32_t number(Id id)
{
    return static_cast<std::uint32_t>(id);
}

template <typename Id>
constexpr Id idAt(std::size_t place)
{
    return Id(static_cast<std::uint32_t>(place));
}

/// Neighbouring places in one table.
template <typename Id>
struct Range {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    [[nodiscard]] constexpr Id at(std::uint32_t i) const { return Id(first + i); }
    [[nodiscard]] constexpr bool isEmpty() const { return count == 0; }

    struct Iterator {
        std::uint32_t place;
        constexpr Id operator*() const { return Id(place); }
        constexpr Iterator &operator++()
        {
            ++place;
            return *this;
        }
        constexpr bool operator==(const Iterator &) const = default;
    };
    [[nodiscard]] constexpr Iterator begin() const { return {first}; }
    [[nodiscard]] constexpr Iterator end() const { return {first + count}; }
};

} // namespace chargetree
