// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"

#include <QByteArray>

#include <optional>

class QNetworkReply;

namespace chargetree {

/// What stands before the body of an answer.
struct ReplyHead {
    int status = 0; // of HTTP; 0 without one
    QByteArray type = {};
    QByteArray encoding = {};
    /// Of the body as it travels, in bytes; nothing if it is not announced, -1 if it makes no
    /// sense.
    std::optional<qint64> length = {};
    QByteArray etag = {}; // empty if there is none, or none that makes sense

    static ReplyHead of(const QNetworkReply &reply);

    [[nodiscard]] bool isPacked() const; // with gzip

    struct Refusal {
        FetchFailure::Kind kind;
        QByteArray detail = {}; // in the server's words
    };
    /// Why the body of a 200 need not be read.
    [[nodiscard]] std::optional<Refusal> refusal(std::size_t mostBytes) const;
};

} // namespace chargetree
