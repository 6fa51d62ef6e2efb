// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
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
        TlsFileUnreadable, // `detail` is the file, here and in the next four
        NoAuthority, // none in the file that should name them
        NoCertificate,
        NoCertificateKey, // or one with a password
        OtherCertificateKey, // key and certificate are no pair
        // on the way
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        Tls, // `detail` says what is wrong with the certificate
        TlsExpired, // at `when`
        TlsNotYetValid, // but at `when`
        TlsOtherHost, // `detail` says for whom the certificate is, here and in the next two
        TlsUnknownAuthority,
        TlsSelfSigned,
        NoTls, // what answers speaks it wrongly or not at all
        CertificateRefused, // ours, or it misses one
        Proxy,
        ProxyLogin, // the proxy `detail` wants to know who asks
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
    QDateTime when = {};
    qint64 seconds = 0;
    qint64 limit = 0; // bytes
    std::optional<std::chrono::seconds> retryAfter = {}; // the server's wish
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::FetchFailure)
