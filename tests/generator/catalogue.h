// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace chargetree::generator {

struct SocketKind {
    std::string_view type;
    std::string_view format;
    std::string_view powerType;
    int watts;
    int volts;
    int amperes;
    /// Empty on direct current.
    std::string_view phaseRotation;
};

/// Makers and models are invented.
struct Model {
    std::string_view maker;
    std::string_view name;
    std::string_view firmware;
    std::string_view oldFirmware;
    std::string_view serialPrefix;
    std::string_view meterType;
    std::span<const SocketKind *const> sockets;
    bool hasController;
    bool splitsEvseBySocket;
};

struct ConfigurationKey {
    std::string_view name;
    std::string_view value;
    bool canBeChanged;
};

struct StatusShare {
    std::string_view status;
    /// What its first socket says.
    std::string_view socketStatus;
    std::uint32_t weight;
};

std::span<const Model> models();
std::span<const ConfigurationKey> configurationKeys();
/// Every status word of the API, most often Available and Charging.
std::span<const StatusShare> statusShares();

} // namespace chargetree::generator
