// SPDX-License-Identifier: Apache-2.0
#include "app/failurewords.h"

#include <QtGlobal>

#include <array>

namespace chargetree {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("chargetree::FailureText", text)

constexpr int wrongCall = 2;
constexpr int notReadable = 3;
constexpr int notAFleet = 4;
constexpr int interrupted = 130;

template <typename Kind, typename Words = FailureWords>
struct Row {
    Kind kind;
    Words words;
};

using Fetch = FetchFailure::Kind;
constexpr std::array<Row<Fetch>, 29> fetchRows{{
    {Fetch::BadAddress,
     {WORDS("“%1” is no address that can be asked; enter one that begins with https://."),
      wrongCall}},
    {Fetch::NotEncrypted,
     {WORDS("“%1” would be asked without encryption and the key could be read on the way; use "
            "https:// in the address."),
      wrongCall}},
    {Fetch::SecretInAddress,
     {WORDS("The address of “%1” holds a key or a password that others could read; take it out and "
            "give the key in CHARGETREE_API_KEY or in a key file."),
      wrongCall}},
    {Fetch::NoKey,
     {WORDS("There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file."),
      wrongCall}},
    {Fetch::HostNotFound,
     {WORDS("“%1” was not found; check the address and your network."), notReadable}},
    {Fetch::ConnectionRefused,
     {WORDS("“%1” takes no connections; check the address, or try again later."), notReadable}},
    {Fetch::ConnectionLost,
     {WORDS("The connection to “%1” broke before the answer was there; try again."), notReadable}},
    {Fetch::Tls,
     {WORDS("“%1” could not prove who it is, so the key was not sent; check the address, and the "
            "clock and certificates of this computer."),
      notReadable}},
    {Fetch::Proxy,
     {WORDS("The proxy on the way to “%1” did not let the request through; check the proxy "
            "settings of this computer."),
      notReadable}},
    {Fetch::Network,
     {WORDS("“%1” could not be asked; check your network and try again."), notReadable}},
    {Fetch::Inactive,
     {WORDS("“%1” sent nothing for %2; try again, or ask your vendor whether the service is up."),
      notReadable}},
    {Fetch::Deadline,
     {WORDS("“%1” had not sent the whole answer after %2; try again, or allow more time."),
      notReadable}},
    {Fetch::Redirected,
     {WORDS("“%1” points to another address (status %2), where the key is not sent; enter the "
            "right address."),
      notReadable}},
    {Fetch::NoContent,
     {WORDS("“%1” answered without a fleet (status %2); check the address with your vendor."),
      notReadable}},
    {Fetch::BadRequest,
     {WORDS("“%1” did not understand the request (status %2); check the address and the client "
            "id."),
      notReadable}},
    {Fetch::NotAuthorised,
     {WORDS("“%1” does not know this customer or refuses the key (status %2); check the key and "
            "the client id."),
      notReadable}},
    {Fetch::Forbidden,
     {WORDS("“%1” does not let this key read the fleet (status %2); ask your vendor for the "
            "permission."),
      notReadable}},
    {Fetch::NotFound,
     {WORDS("“%1” has nothing at this address (status %2); check its path with your vendor."),
      notReadable}},
    {Fetch::TooManyRequests,
     {WORDS("“%1” was asked too often (status %2); wait some minutes and try again."),
      notReadable}},
    {Fetch::ServerError,
     {WORDS("“%1” has trouble of its own (status %2); try again later, and tell your vendor if it "
            "goes on."),
      notReadable}},
    {Fetch::OtherStatus,
     {WORDS("“%1” gave an answer that this program does not know (status %2); check the address "
            "with your vendor."),
      notReadable}},
    {Fetch::Html,
     {WORDS("“%1” answered with a web page; check the address, and whether this network wants you "
            "to log in."),
      notReadable}},
    {Fetch::OtherContentType,
     {WORDS("“%1” answered with “%3” and not with JSON; check the address."), notReadable}},
    {Fetch::OtherEncoding,
     {WORDS("“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor."),
      notReadable}},
    {Fetch::Empty,
     {WORDS("“%1” answered with nothing at all; check the address, or try again later."),
      notReadable}},
    {Fetch::NotAnObject,
     {WORDS("“%1” answered with something that is no fleet; check the address."), notAFleet}},
    {Fetch::WrongLength,
     {WORDS("The answer of “%1” is not as long as announced, so it was cut on the way; try again."),
      notReadable}},
    {Fetch::TooLarge,
     {WORDS("The answer of “%1” is larger than %2, which is the limit; check the address."),
      notReadable}},
    {Fetch::OutOfMemory,
     {WORDS("There is not enough memory for the answer of “%1”; close other programs and try "
            "again."),
      notReadable}},
}};

using Read = ReadFailure::Kind;
constexpr std::array<Row<Read>, 9> readRows{{
    {Read::Missing, {WORDS("There is no file “%1”; check its name and folder."), notReadable}},
    {Read::NotPermitted,
     {WORDS("You are not allowed to read “%1”; ask its owner, or choose another file."),
      notReadable}},
    {Read::IsFolder, {WORDS("“%1” is a folder; choose a file in it."), notReadable}},
    {Read::NotAFile, {WORDS("“%1” is an address and no file; connect to it."), notReadable}},
    {Read::ReadError,
     {WORDS("“%1” could not be read to its end (%2); copy it anew, or choose another file."),
      notReadable}},
    {Read::Damaged,
     {WORDS("“%1” is packed and was cut or altered since; get a whole copy of it."), notReadable}},
    {Read::TooLarge,
     {WORDS("“%1” holds more than %2, which is the limit; choose a smaller file."), notReadable}},
    {Read::OutOfMemory,
     {WORDS("There is not enough memory for “%1”; close other programs and try again."),
      notReadable}},
    {Read::Cancelled, {WORDS("Reading “%1” was cancelled; load it again."), interrupted}},
}};

using Key = KeyFailure::Kind;
constexpr std::array<Row<Key>, 8> keyRows{{
    {Key::NotGiven,
     {WORDS("There is no API key; set CHARGETREE_API_KEY or name a key file."), wrongCall}},
    {Key::Missing, {WORDS("There is no key file “%1”; check its name and folder."), wrongCall}},
    {Key::NotPermitted,
     {WORDS("You are not allowed to read the key file “%1”; it should be your own."), wrongCall}},
    {Key::NotAFile, {WORDS("The key file “%1” is no plain file; name another."), wrongCall}},
    {Key::ReadError, {WORDS("The key file “%1” could not be read; write it anew."), wrongCall}},
    {Key::OpenToOthers,
     {WORDS("Others can read the key file “%1”; make it yours alone with chmod 600."), wrongCall}},
    {Key::Empty, {WORDS("“%1” holds no key; put the API key into it."), wrongCall}},
    {Key::NotAKey,
     {WORDS("“%1” holds something that is no key; put the API key into it, on one line."),
      wrongCall}},
}};

using Reason = DecodeFailure::Reason;
constexpr std::array<Row<Reason>, 6> decodeRows{{
    {Reason::NotJson, {WORDS("“%1” is no JSON: %2, %3; get a whole copy of it."), notAFleet}},
    {Reason::OtherShape,
     {WORDS("“%1” is no fleet: it has neither “userGroups” nor “spareUsers”; choose the answer of "
            "the call for authorised users."),
      notAFleet}},
    {Reason::TooDeep,
     {WORDS("“%1” is nested deeper than any fleet, %3; check where it comes from."), notAFleet}},
    {Reason::TooLarge,
     {WORDS("“%1” is larger than this program can read; choose a smaller part."), notReadable}},
    {Reason::OutOfMemory,
     {WORDS("There is not enough memory for “%1”; close other programs and try again."),
      notReadable}},
    {Reason::Cancelled, {WORDS("Loading “%1” was cancelled; load it again."), interrupted}},
}};

constexpr std::array<Row<JsonFault, const char *>, 19> faultRows{{
    {JsonFault::Empty, WORDS("there is nothing in it")},
    {JsonFault::Utf16, WORDS("it is UTF-16 or UTF-32 and not UTF-8")},
    {JsonFault::Html, WORDS("it is a web page")},
    {JsonFault::InvalidUtf8, WORDS("a character is no UTF-8")},
    {JsonFault::ControlCharacter, WORDS("a control character stands inside a text")},
    {JsonFault::BadEscape, WORDS("the character after a backslash is wrong")},
    {JsonFault::BadNumber, WORDS("a number is malformed")},
    {JsonFault::BadLiteral, WORDS("a word is not true, false or null")},
    {JsonFault::UnexpectedCharacter, WORDS("a character is out of place")},
    {JsonFault::MissingComma, WORDS("a comma is missing")},
    {JsonFault::MissingColon, WORDS("a colon is missing")},
    {JsonFault::MissingValue, WORDS("a value is missing")},
    {JsonFault::TrailingComma, WORDS("a comma has nothing behind it")},
    {JsonFault::UnclosedString, WORDS("it ends inside a text")},
    {JsonFault::UnclosedObject, WORDS("it ends inside an object")},
    {JsonFault::UnclosedArray, WORDS("it ends inside an array")},
    {JsonFault::KeyNotString, WORDS("a key has no quotes")},
    {JsonFault::TrailingText, WORDS("something follows its end")},
    {JsonFault::TooDeep, WORDS("it is nested too deep")},
}};

#undef WORDS

/// Whether each row stands at the place of its kind, up to the last one.
template <typename Table>
constexpr bool isComplete(const Table &rows, std::size_t last)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    }
    return rows.size() == last + 1;
}

static_assert(isComplete(fetchRows, std::size_t(Fetch::OutOfMemory)));
static_assert(isComplete(readRows, std::size_t(Read::Cancelled)));
static_assert(isComplete(keyRows, std::size_t(Key::NotAKey)));
static_assert(isComplete(decodeRows, std::size_t(Reason::Cancelled)));
static_assert(isComplete(faultRows, std::size_t(JsonFault::TooDeep)));

template <typename Table, typename Kind>
constexpr auto at(const Table &rows, Kind kind)
{
    return rows[static_cast<std::size_t>(kind)].words;
}

} // namespace

FailureWords wordsOf(Fetch kind)
{
    return at(fetchRows, kind);
}

FailureWords wordsOf(Read kind)
{
    return at(readRows, kind);
}

FailureWords wordsOf(Key kind)
{
    return at(keyRows, kind);
}

FailureWords wordsOf(Reason reason)
{
    return at(decodeRows, reason);
}

const char *wordsOf(JsonFault fault)
{
    return at(faultRows, fault);
}

} // namespace chargetree
