// SPDX-License-Identifier: Apache-2.0
#include "app/source/failurerows.h"

#include <QtGlobal>

namespace chargetree {

namespace {

using Fetch = FetchFailure::Kind;
constexpr std::array<FailureRow<Fetch>, 43> fetchRows{{
    {Fetch::BadAddress,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” is no address that can be asked; enter one that begins with https://."),
      wrongCall}},
    {Fetch::NotEncrypted,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” would be asked without encryption and the key could be read on the way; use "
          "https:// in the address."),
      wrongCall}},
    {Fetch::SecretInAddress,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "The address of “%1” holds a key or a password that others could read; take it out and "
          "give the key in CHARGETREE_API_KEY or in a key file."),
      wrongCall}},
    {Fetch::NoKey,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "There is no API key for “%1”; set CHARGETREE_API_KEY or name a key file."),
      wrongCall}},
    {Fetch::TlsFileUnreadable,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%3”, which the connection to “%1” needs, could not be read; check its "
                        "name and whether you may read it."),
      notReadable}},
    {Fetch::NoAuthority,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%3” holds no certificate of an authority; name a PEM file that does in "
                        "the connection to “%1”."),
      notReadable}},
    {Fetch::NoCertificate,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%3” holds no certificate to show to “%1”; name the PEM file that does in "
                        "the connection."),
      notReadable}},
    {Fetch::NoCertificateKey,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%3” holds no private key that can be used for “%1”; name a PEM file with "
                        "the key, without a password."),
      notReadable}},
    {Fetch::OtherCertificateKey,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The private key in “%3” belongs to another certificate than the one for "
                        "“%1”; name the key that goes with it."),
      notReadable}},
    {Fetch::HostNotFound,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” was not found; check the address and your network."),
      notReadable}},
    {Fetch::ConnectionRefused,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” takes no connections; check the address, or try again later."),
      notReadable}},
    {Fetch::ConnectionLost,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The connection to “%1” broke before the answer was there; try again."),
      notReadable}},
    {Fetch::Tls,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” could not prove who it is, so the key was not sent; check the address, and the "
          "clock and certificates of this computer."),
      notReadable}},
    {Fetch::TlsExpired,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” could not prove who it is, as its certificate expired on %2; check "
                        "the clock of this computer, and if it is right, the operator of the "
                        "server has to renew the certificate."),
      notReadable}},
    {Fetch::TlsNotYetValid,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” could not prove who it is, as its certificate is valid only from %2; check the "
          "clock of this computer, and if it is right, tell the operator of the server."),
      notReadable}},
    {Fetch::TlsOtherHost,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” showed the certificate of another host, so the key was not sent; "
                        "check the address, and whether this network wants you to log in."),
      notReadable}},
    {Fetch::TlsUnknownAuthority,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” showed a certificate of an authority that this computer does not know, so the key "
          "was not sent; check the address, or name the file of that authority in the connection."),
      notReadable}},
    {Fetch::TlsSelfSigned,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” vouches for itself with a certificate of its own, so the key was not sent; if you "
          "trust that server, name its certificate as an authority in the connection."),
      notReadable}},
    {Fetch::NoTls,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "No encrypted connection to “%1” came about; check the address with its port, whether "
          "this network lets it through, and whether the server wants a certificate of yours."),
      notReadable}},
    {Fetch::CertificateRefused,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” wants to see a certificate of yours and did not accept what it was "
                        "shown; name the right one in the connection."),
      notReadable}},
    {Fetch::Proxy,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "The proxy on the way to “%1” did not let the request through; check the proxy "
          "settings of this computer."),
      notReadable}},
    {Fetch::ProxyLogin,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The proxy “%3” on the way to “%1” wants to know who you are; give your "
                        "name and password for it and try again."),
      notReadable}},
    {Fetch::Network,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” could not be asked; check your network and try again."),
      notReadable}},
    {Fetch::Inactive,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” sent nothing for %2; try again, or ask your vendor whether the service is up."),
      notReadable}},
    {Fetch::Deadline,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” had not sent the whole answer after %2; try again, or allow more time."),
      notReadable}},
    {Fetch::Redirected,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” points to another address (status %2), where the key is not sent; check the "
          "address, and whether this network wants you to log in."),
      notReadable}},
    {Fetch::NoContent,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” answered without a fleet (status %2); check the address with your vendor."),
      notReadable}},
    {Fetch::BadRequest,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” did not understand the request (status %2); check the address and the client "
          "id."),
      notReadable}},
    {Fetch::NotAuthorised,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” does not know this customer or refuses the key (status %2); check the key and "
          "the client id."),
      notReadable}},
    {Fetch::Forbidden,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” does not let this key read the fleet (status %2); ask your vendor for the "
          "permission."),
      notReadable}},
    {Fetch::NotFound,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” has nothing at this address (status %2); check its path with your vendor."),
      notReadable}},
    {Fetch::TooManyRequests,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” was asked too often (status %2); wait some minutes and try again."),
      notReadable}},
    {Fetch::ServerError,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” has trouble of its own (status %2); try again later, and tell your vendor if it "
          "goes on."),
      notReadable}},
    {Fetch::OtherStatus,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” gave an answer that this program does not know (status %2); check the address "
          "with your vendor."),
      notReadable}},
    {Fetch::Html,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” answered with a web page; check the address, and whether this network wants you "
          "to log in."),
      notReadable}},
    {Fetch::OtherContentType,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” answered with “%3” and not with JSON; check the address."),
      notReadable}},
    {Fetch::OtherEncoding,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” packed its answer in a way that nobody asked for (“%3”); tell your vendor."),
      notReadable}},
    {Fetch::Empty,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "“%1” answered with nothing at all; check the address, or try again later."),
      notReadable}},
    {Fetch::NotAnObject,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "“%1” answered with something that is no fleet; check the address."),
      notAFleet}},
    {Fetch::WrongLength,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "The answer of “%1” is not as long as announced, so it was cut on the way; try again."),
      notReadable}},
    {Fetch::Damaged,
     {QT_TRANSLATE_NOOP("chargetree::FailureText",
                        "The packed answer of “%1” is damaged or was cut on the way; try again."),
      notReadable}},
    {Fetch::TooLarge,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "The answer of “%1” is larger than %2, which is the limit; check the address."),
      notReadable}},
    {Fetch::OutOfMemory,
     {QT_TRANSLATE_NOOP(
          "chargetree::FailureText",
          "There is not enough memory for the answer of “%1”; close other programs and try "
          "again."),
      notReadable}},
}};

static_assert(isComplete(fetchRows, std::size_t(Fetch::OutOfMemory)));

} // namespace

FailureWords wordsOf(Fetch kind)
{
    return wordsAt(fetchRows, kind);
}

} // namespace chargetree
