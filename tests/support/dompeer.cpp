// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dompeer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace chargetree {

using namespace simdjson;

namespace {

using Members = std::vector<std::pair<std::string_view, dom::element>>;

bool areEqual(const dom::element &a, const dom::element &b);

Members sortedMembers(const dom::object &object)
{
    Members members;
    for (const dom::key_value_pair member : object)
        members.emplace_back(member.key, member.value);
    std::stable_sort(members.begin(), members.end(),
                     [](const auto &x, const auto &y) { return x.first < y.first; });
    return members;
}

bool areEqual(const dom::object &a, const dom::object &b)
{
    const Members one = sortedMembers(a);
    const Members two = sortedMembers(b);
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [](const auto &x, const auto &y) {
                          return x.first == y.first && areEqual(x.second, y.second);
                      });
}

bool areEqual(const dom::array &a, const dom::array &b)
{
    const std::vector<dom::element> one(a.begin(), a.end());
    const std::vector<dom::element> two(b.begin(), b.end());
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [](const auto &x, const auto &y) { return areEqual(x, y); });
}

bool areEqual(const dom::element &a, const dom::element &b)
{
    if (a.is_object() && b.is_object())
        return areEqual(dom::object(a), dom::object(b));
    if (a.is_array() && b.is_array())
        return areEqual(dom::array(a), dom::array(b));
    if (a.is_string() && b.is_string())
        return std::string_view(a) == std::string_view(b);
    if (a.is_int64() && b.is_int64())
        return std::int64_t(a) == std::int64_t(b);
    if (a.is_number() && b.is_number())
        return double(a) == double(b);
    if (a.is_bool() && b.is_bool())
        return bool(a) == bool(b);
    return a.is_null() && b.is_null();
}

} // namespace

DomPeer::DomPeer(std::string_view text)
{
    read(text);
}

void DomPeer::read(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    m_error = m_parser.parse(text.data(), text.size()).get(m_top);
}

bool DomPeer::mayBeTooStrict() const
{
    return m_error == NUMBER_ERROR || m_error == STRING_ERROR || m_error == DEPTH_ERROR;
}

bool DomPeer::hasFleet() const
{
    dom::object object;
    if (!accepts() || m_top.get(object) != SUCCESS)
        return false;
    return object["userGroups"].error() == SUCCESS || object["spareUsers"].error() == SUCCESS;
}

bool DomPeer::equals(const DomPeer &other) const
{
    return areEqual(m_top, other.m_top);
}

} // namespace chargetree
