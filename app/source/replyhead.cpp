// SPDX-License-Identifier: Apache-2.0
#include "app/source/replyhead.h"

#include "app/source/fetchrules.h"

#include <QNetworkReply>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

std::optional<qint64> lengthOf(const QNetworkReply &reply)
{
    if (!reply.hasRawHeader("Content-Length"))
        return {};
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

bool isOneOf(const QByteArray &encoding, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (encoding.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

ReplyHead ReplyHead::of(const QNetworkReply &reply)
{
    const QByteArray etag = reply.rawHeader("ETag").trimmed();
    return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .type = reply.rawHeader("Content-Type"),
            .encoding = reply.rawHeader("Content-Encoding").trimmed(),
            .length = lengthOf(reply),
            .etag = isEtag(etag) ? etag : QByteArray()};
}

bool ReplyHead::isPacked() const
{
    return isOneOf(encoding, {"gzip", "x-gzip"});
}

std::optional<ReplyHead::Refusal> ReplyHead::refusal(std::size_t mostBytes) const
{
    if (const auto ofType = refusalOfType(type))
        return Refusal{*ofType, type};
    if (!isPacked() && !isOneOf(encoding, {"", "identity"}))
        return Refusal{Why::OtherEncoding, encoding};
    if (length == -1)
        return Refusal{Why::WrongLength};
    if (length > static_cast<qint64>(mostBytes))
        return Refusal{Why::TooLarge};
    return {};
}

} // namespace chargetree
