// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace chargetree {

/// An authority of the test's own and what it certified, made anew by the `openssl` command in a
/// folder that goes with it.
class TestAuthority final {
public:
    enum class Certificate {
        Good, // for 127.0.0.1 and localhost
        Expired, // on 2021-02-03
        NotYetValid, // before 2098-04-05
        OtherHost, // for fleet.example
        SelfSigned,
        OtherAuthority, // good, but of an authority that caFile() does not name
        Client
    };

    TestAuthority();

    /// Empty, or why there are no certificates: a test is skipped with it.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] QString caFile() const { return file("authority.pem"); }
    [[nodiscard]] QString otherCaFile() const { return file("other.pem"); }
    [[nodiscard]] QString certificateFile(Certificate certificate) const;
    /// The private key of every certificate but the authorities' own.
    [[nodiscard]] QString keyFile() const { return file("key.pem"); }
    [[nodiscard]] QString file(const char *name) const;
    /// How a server shows this certificate.
    [[nodiscard]] QSslConfiguration server(Certificate certificate) const;
    /// How a good server asks for a certificate of this authority.
    [[nodiscard]] QSslConfiguration serverThatAsks() const;

private:
    void make();
    void makeAuthority(const QString &name);
    void certify(Certificate certificate);
    void run(const QString &arguments);

    QTemporaryDir m_folder;
    QString m_trouble;
};

} // namespace chargetree
