// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionwords.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("chargetree::connections", sentence);
}

const char *addressSentence(const Connection &connection)
{
    if (connection.base.isEmpty())
        return QT_TRANSLATE_NOOP("chargetree::connections",
                                 "Enter the address that your vendor gave you; it begins with "
                                 "https://.");
    switch (faultOf(connection.address())) {
    case AddressFault::None:
        return nullptr;
    case AddressFault::BadAddress:
        return QT_TRANSLATE_NOOP("chargetree::connections",
                                 "The base URL is no address of a server; it must begin with "
                                 "https:// and a name.");
    case AddressFault::NotEncrypted:
        return QT_TRANSLATE_NOOP("chargetree::connections",
                                 "The base URL must begin with https://, or the key would travel "
                                 "in the clear.");
    case AddressFault::SecretInAddress:
        return QT_TRANSLATE_NOOP("chargetree::connections",
                                 "Take the key or password out of the address; the key has a field "
                                 "of its own.");
    }
    return nullptr;
}

} // namespace

QString connectionProblem(const Connection &connection)
{
    if (const char *sentence = addressSentence(connection))
        return said(sentence);
    if (!connection.keyPlaces)
        return said(QT_TRANSLATE_NOOP("chargetree::connections",
                                      "Choose at least one way for the key to travel."));
    if (connection.certificateFile.isEmpty() && !connection.certificateKeyFile.isEmpty())
        return said(QT_TRANSLATE_NOOP("chargetree::connections",
                                      "Choose the client certificate that the key file belongs "
                                      "to."));
    return {};
}

} // namespace chargetree
