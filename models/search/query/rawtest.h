// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/fieldtest.h"

namespace chargetree {

/// `raw:text`: whether a record's JSON, minified and with secrets masked, has the text; without the
/// home sites, drivers, sites and chargers in it. A text without JSON's own signs stands in one key
/// or value, so that each distinct one is looked at and no record is put together.
class RawTest final : public ObjectTest {
public:
    RawTest(const Fleet &fleet, const TextPattern &text);
    bool isMet(ObjectId object) override;

private:
    struct Known {
        TextId text = none<TextId>;
        bool isMet = false;
    };
    [[nodiscard]] bool isMetByPart(ObjectId object);
    [[nodiscard]] bool isMetByPart(Cell cell, const FieldRow *row);
    [[nodiscard]] bool isMetBy(TextId text, const FieldRow *row);
    [[nodiscard]] bool isTextMet(std::string_view text);

    const RecordStore &m_store;
    const TextPattern &m_text;
    bool m_isWithinOne; // key or value
    std::array<Known, 4096> m_known;
    std::string m_folded; // kept for its memory
};

} // namespace chargetree
