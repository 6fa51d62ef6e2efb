// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keyring.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(chargetree::KeyWish)

namespace chargetree {

inline constexpr std::chrono::milliseconds soon{50}; // for keyrings that never answer
inline constexpr std::chrono::minutes ample{1}; // for those that do

/// A ring and what it said.
struct Talk {
    explicit Talk(std::chrono::milliseconds limit)
        : ring(limit)
    {
    }

    [[nodiscard]] qsizetype answers() const
    {
        return found.size() + missing.size() + kept.size() + removed.size() + failed.size();
    }
    [[nodiscard]] KeyRingFailure failure() const
    {
        return failed.isEmpty() ? KeyRingFailure() : failed.last().at(1).value<KeyRingFailure>();
    }
    [[nodiscard]] QByteArray key() const
    {
        return found.isEmpty() ? QByteArray() : found.last().at(1).value<ApiKey>().secret();
    }

    KeyRing ring;
    QSignalSpy found{&ring, &KeyRing::found};
    QSignalSpy missing{&ring, &KeyRing::missing};
    QSignalSpy kept{&ring, &KeyRing::kept};
    QSignalSpy removed{&ring, &KeyRing::removed};
    QSignalSpy failed{&ring, &KeyRing::failed};
};

inline void ask(KeyRing &ring, KeyWish wish, const QString &id)
{
    switch (wish) {
    case KeyWish::Read:
        ring.read(id);
        break;
    case KeyWish::Write:
        ring.write(id, ApiKey("s3cr3t"));
        break;
    case KeyWish::Remove:
        ring.remove(id);
        break;
    }
}

inline void addWishes()
{
    QTest::addColumn<KeyWish>("wish");
    QTest::newRow("read") << KeyWish::Read;
    QTest::newRow("write") << KeyWish::Write;
    QTest::newRow("remove") << KeyWish::Remove;
}

} // namespace chargetree
