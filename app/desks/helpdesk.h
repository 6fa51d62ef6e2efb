// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/savejob.h"
#include "app/session.h"
#include "ui/dialogs/filesdialog.h"

#include <optional>

namespace chargetree {

/// Shows what the program did and where it keeps its files, and makes support bundles of it; all
/// for one window.
class HelpDesk final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the session.
    HelpDesk(Session &session, const SharedParts &parts);

private:
    void showLog();
    void showFiles();
    void showBundle();
    [[nodiscard]] QString bundle() const;
    [[nodiscard]] KeptFiles files() const;

    Session &m_session;
    SharedParts m_parts;
    SaveJob m_saver;
    std::optional<SnapshotTotals> m_counted; // since the files were shown
};

} // namespace chargetree
