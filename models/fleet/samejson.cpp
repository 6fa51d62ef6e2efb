// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/samejson.h"

#include "models/fleet/hash.h"

#include <algorithm>
#include <string>
#include <vector>

namespace chargetree {

namespace {

/// Rewrites a value with the keys of each object in order.
class Sorter final {
public:
    explicit Sorter(std::string_view json)
        : m_rest(json)
    {
    }

    std::string sorted()
    {
        if (m_rest.front() != '{' && m_rest.front() != '[')
            return std::string(takeScalar());
        std::string out(takeMark());
        const bool isObject = out == "{";
        std::vector<Member> members;
        while (m_rest.front() != '}' && m_rest.front() != ']') {
            const std::string_view key = isObject ? takeScalar() : std::string_view();
            if (isObject)
                takeMark(); // the colon
            members.push_back({key, sorted()});
            if (m_rest.front() == ',')
                takeMark();
        }
        std::stable_sort(members.begin(), members.end(),
                         [](const Member &a, const Member &b) { return a.key < b.key; });
        for (const Member &member : members)
            out.append(member.key).append(1, ':').append(member.value).append(1, ',');
        return out.append(takeMark());
    }

private:
    struct Member {
        std::string_view key; // of an element none
        std::string value;
    };

    std::string_view takeMark() { return take(1); }

    std::string_view takeScalar()
    {
        if (m_rest.front() != '"')
            return take(m_rest.find_first_of(",]}"));
        std::size_t length = 1;
        while (m_rest[length] != '"')
            length += m_rest[length] == '\\' ? 2 : 1;
        return take(length + 1);
    }

    std::string_view take(std::size_t length)
    {
        const std::string_view taken = m_rest.substr(0, length);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
};

} // namespace

bool isSameJson(std::string_view a, std::string_view b)
{
    return a == b || (a.size() == b.size() && Sorter(a).sorted() == Sorter(b).sorted());
}

std::uint64_t hashOfJson(std::string_view json)
{
    std::uint64_t sum = 0; // of the bytes, whatever their order
    for (const char c : json)
        sum += mixed(static_cast<unsigned char>(c), 7);
    return sum;
}

} // namespace chargetree
