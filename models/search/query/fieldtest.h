// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/query.h"

#include <array>

namespace chargetree {

/// Whether an object of the document meets a term by its own fields.
class ObjectTest {
public:
    ObjectTest() = default;
    ObjectTest(const ObjectTest &) = delete;
    ObjectTest &operator=(const ObjectTest &) = delete;
    virtual ~ObjectTest() = default;
    virtual bool isMet(ObjectId object) = 0;
};

/// Whether a value meets a condition. Texts are kept once in a fleet, so what was found of one is
/// remembered for the next records that have it.
class ValueTest final {
public:
    ValueTest(const RecordStore &store, const Condition &condition, const QueryMoment &moment);

    [[nodiscard]] bool isMet(ObjectId object, FieldId field);
    /// In any of its spellings.
    [[nodiscard]] bool isTextMet(std::string_view text);
    [[nodiscard]] bool isNumberMet(std::string_view text) const;

private:
    /// As what a value is looked at.
    enum class As : std::uint8_t { Text, Number, Date, Flag };
    struct Known {
        std::uint64_t value = ~std::uint64_t(0); // its place, and as what
        bool isMet = false;
    };
    [[nodiscard]] static As readAs(Type type);
    [[nodiscard]] bool isMet(Cell cell, FieldId field);
    [[nodiscard]] bool isMet(TextId text, As as);
    [[nodiscard]] bool judge(const Scalar &value, As as);
    [[nodiscard]] bool isDateMet(std::string_view text) const;

    const RecordStore &m_store;
    const Condition &m_condition;
    std::optional<TimeRange::Span> m_span;
    std::array<Known, 1024> m_known;
    std::string m_folded; // kept for its memory
};

/// `field:value`
class ConditionTest final : public ObjectTest {
public:
    ConditionTest(const Fleet &fleet, const SearchedField &field, const Condition &condition,
                  const QueryMoment &moment);
    bool isMet(ObjectId object) override;
    /// Which fields of an object meet it; of an address all that it is made of, of power the one
    /// that counts.
    [[nodiscard]] std::vector<FieldId> metFields(ObjectId object);

private:
    [[nodiscard]] bool isTagMet(ObjectId object);
    [[nodiscard]] bool isEvseMet(ObjectId object);
    [[nodiscard]] bool isPowerMet(ObjectId object) const;
    [[nodiscard]] bool isAddressMet(ObjectId object);

    const RecordStore &m_store;
    const SearchedField &m_field;
    const Condition &m_condition;
    ValueTest m_value;
    std::string m_text; // kept for its memory
};

/// `has:field`
class PresenceTest final : public ObjectTest {
public:
    PresenceTest(const Fleet &fleet, const SearchedField &field)
        : m_fleet(fleet)
        , m_field(field)
    {
    }
    bool isMet(ObjectId object) override;

private:
    [[nodiscard]] bool isThere(ObjectId object, FieldId field) const;
    [[nodiscard]] bool hasCoordinates(ObjectId location) const;

    const Fleet &m_fleet;
    const SearchedField &m_field;
};

} // namespace chargetree
