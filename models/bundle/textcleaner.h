// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chargetree {

/// A text without what stands in front of an @ (the login of an address, the name in a mail
/// address), and with the values masked that it gives to secret names: `token=…`, `"password":"…"`,
/// and OCPP's `"key":"AuthorizationKey","value":"…"`.
std::string cleanedText(std::string_view text);

} // namespace chargetree
