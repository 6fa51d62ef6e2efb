// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/bodybuffer.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

#include <memory>
#include <optional>

namespace chargetree {

/// What a source answered, not yet read: frozen, shared and never copied, so the last who lets go
/// of it frees it.
struct Body {
    std::shared_ptr<const BodyBuffer> bytes = {};
    QDateTime asOf = {}; // when the answer was made or the file was written; may be unknown
    bool isBeginning = false; // only the first bytes of something that is no object
    QByteArray etag = {}; // the server's name for this answer; empty: none
};

/// The first character of a growing text that is neither white space nor part of a byte-order mark:
/// a fleet's is `{`. Looks at each byte once.
class FirstCharacter final {
public:
    /// `text` is what there is so far, from its begin on; nothing while it is not known.
    std::optional<char> in(std::string_view text);

private:
    std::size_t m_seen = 0;
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::Body)
