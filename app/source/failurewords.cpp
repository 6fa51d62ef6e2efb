// SPDX-License-Identifier: Apache-2.0
#include "app/source/failurerows.h"

#include <QtGlobal>

namespace chargetree {

namespace {

using Fetch = FetchFailure::Kind;
using Read = ReadFailure::Kind;
constexpr std::array<FailureRow<Read>, 11> readRows{{
    {Read::Missing,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is no file “%1”; check its name and folder."),
      notReadable}},
    {Read::NotPermitted,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "You are not allowed to read “%1”; ask its owner, or choose another file."),
      notReadable}},
    {Read::IsFolder,
     {QT_TRANSLATE_NOOP("chargetree::FailureText", "“%1” is a folder; choose a file in it."),
      notReadable}},
    {Read::NotAFile,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is an address and no file; connect to it."),
      notReadable}},
    {Read::ReadError,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” could not be read to its end (%2); copy it anew, or choose another file."),
      notReadable}},
    {Read::Damaged,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is packed and was cut or altered since; get a whole copy of it."),
      notReadable}},
    {Read::DamagedCopy,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is an offline copy and was cut or altered since; open another copy, "
                        "or fetch the fleet anew."),
      notReadable}},
    {Read::NewerCopy,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is an offline copy of a newer version of this program; update the "
                        "program, or open another copy."),
      notReadable}},
    {Read::TooLarge,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” holds more than %2, which is the limit; choose a smaller file."),
      notReadable}},
    {Read::OutOfMemory,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is not enough memory for “%1”; close other programs and try again."),
      notReadable}},
    {Read::Cancelled,
     {QT_TRANSLATE_NOOP("chargetree::FailureText", "Reading “%1” was cancelled; load it again."),
      interrupted}},
}};

using Key = KeyFailure::Kind;
constexpr std::array<FailureRow<Key>, 8> keyRows{{
    {Key::NotGiven,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is no API key; set CHARGETREE_API_KEY or name a key file."),
      wrongCall}},
    {Key::Missing,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is no key file “%1”; check its name and folder."),
      wrongCall}},
    {Key::NotPermitted,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "You are not allowed to read the key file “%1”; it should be your own."),
      wrongCall}},
    {Key::NotAFile,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The key file “%1” is no plain file; name another."),
      wrongCall}},
    {Key::ReadError,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The key file “%1” could not be read; write it anew."),
      wrongCall}},
    {Key::OpenToOthers,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "Others can read the key file “%1”; make it yours alone with chmod 600."),
      wrongCall}},
    {Key::Empty,
     {QT_TRANSLATE_NOOP("chargetree::FailureText", "“%1” holds no key; put the API key into it."),
      wrongCall}},
    {Key::NotAKey,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” holds something that is no key; put the API key into it, on one line."),
      wrongCall}},
}};

using Reason = DecodeFailure::Reason;
constexpr std::array<FailureRow<Reason>, 6> decodeRows{{
    {Reason::NotJson,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is no JSON: %2, %3; get a whole copy of it."),
      notAFleet}},
    {Reason::OtherShape,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of "
          "the call for authorised users."),
      notAFleet}},
    {Reason::TooDeep,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is nested deeper than any fleet, %3; check where it comes from."),
      notAFleet}},
    {Reason::TooLarge,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” is larger than this program can read; choose a smaller part."),
      notReadable}},
    {Reason::OutOfMemory,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is not enough memory for “%1”; close other programs and try again."),
      notReadable}},
    {Reason::Cancelled,
     {QT_TRANSLATE_NOOP("chargetree::FailureText", "Loading “%1” was cancelled; load it again."),
      interrupted}},
}};

// A fetched text that is no JSON, and what says more than a fault and its place.
constexpr FailureWords brokenAnswer = {
    QT_TRANSLATE_NOOP(
        "chargetree::FailureText",
        "The answer of “%1” is no JSON: %2, %3; try again, and tell your vendor if it goes on."),
    notAFleet};
constexpr FailureWords emptyText = {
    QT_TRANSLATE_NOOP("chargetree::FailureText", "“%1” is empty; get a whole copy of it."),
    notAFleet};
constexpr FailureWords webPage = {
    QT_TRANSLATE_NOOP("chargetree::FailureText",
                      "“%1” is a web page and no fleet; save the answer of the API itself."),
    notAFleet};
constexpr FailureWords wideText = {
    QT_TRANSLATE_NOOP("chargetree::FailureText", "“%1” is UTF-16 or UTF-32; save it as UTF-8."),
    notAFleet};

constexpr std::array<FailureRow<JsonFault, const char *>, 19> faultRows{{
    {JsonFault::Empty, QT_TRANSLATE_NOOP("chargetree::FailureText", "there is nothing in it")},
    {JsonFault::Utf16,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "it is UTF-16 or UTF-32 and not UTF-8")},
    {JsonFault::Html, QT_TRANSLATE_NOOP("chargetree::FailureText", "it is a web page")},
    {JsonFault::InvalidUtf8,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "a character is no UTF-8")},
    {JsonFault::ControlCharacter,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "a control character is out of place")},
    {JsonFault::BadEscape,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "the character after a backslash is wrong")},
    {JsonFault::BadNumber, QT_TRANSLATE_NOOP("chargetree::FailureText", "a number is malformed")},
    {JsonFault::BadLiteral,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "a word is not true, false or null")},
    {JsonFault::UnexpectedCharacter,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "a character is out of place")},
    {JsonFault::MissingComma, QT_TRANSLATE_NOOP("chargetree::FailureText", "a comma is missing")},
    {JsonFault::MissingColon, QT_TRANSLATE_NOOP("chargetree::FailureText", "a colon is missing")},
    {JsonFault::MissingValue, QT_TRANSLATE_NOOP("chargetree::FailureText", "a value is missing")},
    {JsonFault::TrailingComma,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "a comma has nothing behind it")},
    {JsonFault::UnclosedString,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "it ends inside a text")},
    {JsonFault::UnclosedObject,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "it ends inside an object")},
    {JsonFault::UnclosedArray,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "it ends inside an array")},
    {JsonFault::KeyNotString, QT_TRANSLATE_NOOP("chargetree::FailureText", "a key has no quotes")},
    {JsonFault::TrailingText,
     QT_TRANSLATE_NOOP("chargetree::FailureText", "something follows its end")},
    {JsonFault::TooDeep, QT_TRANSLATE_NOOP("chargetree::FailureText", "it is nested too deep")},
}};

static_assert(isComplete(readRows, std::size_t(Read::Cancelled)));
static_assert(isComplete(keyRows, std::size_t(Key::NotAKey)));
static_assert(isComplete(decodeRows, std::size_t(Reason::Cancelled)));
static_assert(isComplete(faultRows, std::size_t(JsonFault::TooDeep)));

} // namespace

FailureWords wordsOf(Read kind)
{
    return wordsAt(readRows, kind);
}

FailureWords wordsOf(Key kind)
{
    return wordsAt(keyRows, kind);
}

FailureWords wordsOf(Reason reason)
{
    return wordsAt(decodeRows, reason);
}

FailureWords wordsOfNotJson(JsonFault fault, bool isFetched)
{
    if (isFetched && fault == JsonFault::Empty)
        return wordsOf(Fetch::Empty);
    if (isFetched && fault == JsonFault::Html)
        return wordsOf(Fetch::Html);
    if (fault == JsonFault::Empty)
        return emptyText;
    if (fault == JsonFault::Html)
        return webPage;
    if (fault == JsonFault::Utf16)
        return wideText;
    return isFetched ? brokenAnswer : wordsOf(Reason::NotJson);
}

const char *wordsOf(JsonFault fault)
{
    return wordsAt(faultRows, fault);
}

} // namespace chargetree
