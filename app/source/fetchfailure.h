// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace chargetree {

/// Why an address gave no body. Holds no secret: `detail` is cleaned of the key.
struct FetchFailure {
    enum class Kind {
        // before anything is sent
        BadAddress, // no address, or a scheme that is neither https nor http
        NotEncrypted, // http to another machine
        SecretInAddress, // a key or a password stands in the address
        NoKey,
        // on the way
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        Tls, // `detail` says what is wrong with the certificate
        Proxy,
        Network, // anything else
        Inactive, // nothing came for `seconds`
        Deadline, // not done within `seconds`
        // told by the status
        Redirected,
        NoContent,
        BadRequest,
        NotAuthorised,
        Forbidden,
        NotFound,
        TooManyRequests,
        ServerError,
        OtherStatus,
        // told by the body
        Html,
        OtherContentType, // `detail` is the type
        OtherEncoding, // `detail` is the encoding
        Empty,
        NotAnObject,
        WrongLength, // cut, or longer than announced
        Damaged, // what is packed in it is cut or broken
        TooLarge, // beyond `limit`
        OutOfMemory
    };
    Kind kind = Kind::Network;
    QString host = {}; // with the port, if one is given
    int status = 0; // of HTTP; 0 before there is one
    QString detail = {}; // the server's own words, cut; plain text
    qint64 seconds = 0;
    qint64 limit = 0; // bytes
    std::optional<std::chrono::seconds> retryAfter = {}; // the server's wish
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::FetchFailure)
