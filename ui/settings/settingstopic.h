// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace chargetree {

/// The pages of the settings, in their order.
enum class SettingsTopic { General, Privacy, Connections, Map, Findings, Numbers, Copies, Exports };

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::SettingsTopic)
