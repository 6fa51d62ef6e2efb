// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bundled.h"

#include "tests/support/decoded.h"

#include <QtTest>

namespace chargetree {

std::string bundled(const Fleet &fleet, const BundleChoice &choice)
{
    StringSink sink;
    if (writeBundle(fleet, choice, sink).outcome != WriteOutcome::Done)
        QTest::qFail("the bundle was not done", __FILE__, __LINE__);
    return sink.text;
}

std::string bundled(std::string_view document)
{
    return bundled(*decoded(document).fleet);
}

} // namespace chargetree
