// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/textarena.h"

#include <functional>
#include <string>

namespace chargetree {

/// What becomes of the parts of JSON; each appends what is to stand there.
struct JsonParticles {
    std::function<void(std::string_view key, std::string &out)> key; // its text, without quotes
    std::function<void(const Scalar &value, std::string &out)> scalar; // of a text its text
};

/// Appends minified JSON with its brackets as they are, and every key and scalar as `parts` has it.
void rewriteJson(std::string_view minified, const JsonParticles &parts, std::string &out);

} // namespace chargetree
