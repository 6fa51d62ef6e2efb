// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/catalogue.h"

#include <array>

namespace chargetree::generator {

namespace {

constexpr SocketKind type2Socket{"Type 2", "SOCKET", "AC_3_PHASE", 22000, 400, 32, "RST"};
constexpr SocketKind type2Cable{"Type 2", "CABLE", "AC_3_PHASE", 11000, 400, 16, "RST"};
constexpr SocketKind domestic{"Schuko", "SOCKET", "AC_1_PHASE", 3680, 230, 16, "RTS"};
constexpr SocketKind ccs50{"CCS", "CABLE", "DC", 50000, 500, 125, ""};
constexpr SocketKind ccs150{"CCS", "CABLE", "DC", 150000, 920, 300, ""};
constexpr SocketKind ccs300{"CCS", "CABLE", "DC", 300000, 1000, 500, ""};
constexpr SocketKind chademo{"CHAdeMO", "CABLE", "DC", 50000, 500, 125, ""};

constexpr std::array twoType2{&type2Socket, &type2Socket};
constexpr std::array oneCable{&type2Cable};
constexpr std::array homeAndType2{&domestic, &type2Socket};
constexpr std::array fast{&ccs50, &chademo, &type2Socket};
constexpr std::array faster{&ccs150, &chademo};
constexpr std::array twoCcs{&ccs300, &ccs300};

constexpr std::array modelTable{
    Model{.maker = "Voltaro",
          .name = "VT-22 Duo",
          .firmware = "2.4.1",
          .oldFirmware = "2.1.0",
          .serialPrefix = "VT22",
          .meterType = "MX-3P",
          .sockets = twoType2,
          .hasController = false,
          .splitsEvseBySocket = true},
    Model{.maker = "Norrkraft",
          .name = "N22 Twin",
          .firmware = "1.12.7",
          .oldFirmware = "1.9.3",
          .serialPrefix = "NK22",
          .meterType = "NK-M2",
          .sockets = twoType2,
          .hasController = true,
          .splitsEvseBySocket = true},
    Model{.maker = "Amperhus",
          .name = "Stad 11",
          .firmware = "8.0.2",
          .oldFirmware = "7.6.0",
          .serialPrefix = "AH",
          .meterType = "MX-1P",
          .sockets = oneCable,
          .hasController = false,
          .splitsEvseBySocket = false},
    Model{.maker = "Revontar",
          .name = "Pylväs Mix",
          .firmware = "3.3.0",
          .oldFirmware = "3.0.8",
          .serialPrefix = "RVP",
          .meterType = "MX-3P",
          .sockets = homeAndType2,
          .hasController = false,
          .splitsEvseBySocket = false},
    Model{.maker = "Ladorn",
          .name = "L50 Trio",
          .firmware = "5.0.3",
          .oldFirmware = "4.8.0",
          .serialPrefix = "L50",
          .meterType = "DC-500",
          .sockets = fast,
          .hasController = true,
          .splitsEvseBySocket = true},
    Model{.maker = "Voltaro",
          .name = "VT-150",
          .firmware = "5.2.0",
          .oldFirmware = "5.0.1",
          .serialPrefix = "VT15",
          .meterType = "DC-900",
          .sockets = faster,
          .hasController = false,
          .splitsEvseBySocket = true},
    Model{.maker = "Norrkraft",
          .name = "N300 Ultra",
          .firmware = "3.2.0",
          .oldFirmware = "2.9.9",
          .serialPrefix = "NK30",
          .meterType = "DC-1000",
          .sockets = twoCcs,
          .hasController = true,
          .splitsEvseBySocket = true},
};

constexpr std::array configurationTable{
    ConfigurationKey{"HeartbeatInterval", "300", true},
    ConfigurationKey{"MeterValueSampleInterval", "60", true},
    ConfigurationKey{"LocalAuthListEnabled", "true", true},
    ConfigurationKey{"ConnectionTimeOut", "120", true},
    ConfigurationKey{"WebSocketPingInterval", "45", true},
    ConfigurationKey{"NumberOfConnectors", "2", false},
    ConfigurationKey{"AuthorizeRemoteTxRequests", "false", true},
    ConfigurationKey{"LocalPreAuthorize", "false", true},
    ConfigurationKey{"StopTransactionOnInvalidId", "true", true},
    ConfigurationKey{"MeterValuesSampledData", "Energy.Active.Import.Register", true},
    ConfigurationKey{"ClockAlignedDataInterval", "900", true},
    ConfigurationKey{"TransactionMessageAttempts", "5", true},
    ConfigurationKey{"SupportedFeatureProfiles", "Core,SmartCharging", false},
    ConfigurationKey{"UnlockConnectorOnEVSideDisconnect", "true", true},
    ConfigurationKey{"ChargeProfileMaxStackLevel", "8", false},
    ConfigurationKey{"GetConfigurationMaxKeys", "50", false},
    ConfigurationKey{"AllowOfflineTxForUnknownId", "false", true},
    ConfigurationKey{"AuthorizationCacheEnabled", "true", true},
    ConfigurationKey{"BlinkRepeat", "3", true},
    ConfigurationKey{"LightIntensity", "80", true},
    ConfigurationKey{"LocalAuthListMaxLength", "500", false},
    ConfigurationKey{"MaxChargingProfilesInstalled", "10", false},
    ConfigurationKey{"MaxEnergyOnInvalidId", "0", true},
    ConfigurationKey{"MinimumStatusDuration", "5", true},
    ConfigurationKey{"ResetRetries", "3", true},
    ConfigurationKey{"SendLocalListMaxLength", "100", false},
    ConfigurationKey{"TransactionMessageRetryInterval", "30", true},
};

constexpr std::array statusTable{
    StatusShare{"Available", "Available", 540},
    StatusShare{"Charging", "Charging", 250},
    StatusShare{"Preparing", "Preparing", 30},
    StatusShare{"SuspendedCHARGER", "SuspendedCHARGER", 15},
    StatusShare{"SuspendedCAR", "SuspendedCAR", 30},
    StatusShare{"Finishing", "Finishing", 20},
    StatusShare{"Reserved", "Reserved", 12},
    StatusShare{"Booting", "Unavailable", 8},
    StatusShare{"Error", "Error", 25},
    StatusShare{"Offline", "Offline", 45},
    StatusShare{"Unavailable", "Unavailable", 17},
    StatusShare{"Info", "Available", 8},
};

} // namespace

std::span<const Model> models()
{
    return modelTable;
}

std::span<const ConfigurationKey> configurationKeys()
{
    return configurationTable;
}

std::span<const StatusShare> statusShares()
{
    return statusTable;
}

} // namespace chargetree::generator
