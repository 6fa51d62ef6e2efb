// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"
#include "models/connection/connection.h"

#include <QSslConfiguration>

#include <variant>

class QNetworkReply;

namespace chargetree {

/// Why a file that a connection names for TLS is of no use.
struct TlsFileFault {
    FetchFailure::Kind kind;
    QString path;
};

/// How a connection speaks TLS: believes the system's authorities and those of its own file, and
/// shows its own certificate to a server that asks. Reads small files.
std::variant<QSslConfiguration, TlsFileFault> tlsOf(const Connection &connection);

/// What is wrong with a server's certificate.
struct TlsTrouble {
    FetchFailure::Kind kind = FetchFailure::Kind::Tls;
    QDateTime when = {}; // since or until when it is not valid
    QString detail = {}; // for which names it is
};
TlsTrouble troubleOf(const QList<QSslError> &errors);

/// Whether TLS ended because of the certificate that we showed or did not show. Only the words of
/// OpenSSL tell; they are looked into here and go no further, as they may stand beside the address.
bool isAboutOurCertificate(const QNetworkReply &reply);

} // namespace chargetree
