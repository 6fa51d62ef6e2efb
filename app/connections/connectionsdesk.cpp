// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionsdesk.h"

namespace chargetree {

ConnectionsDesk::ConnectionsDesk(ConnectionStore &store, ConnectionKeys &keys, SnapshotJob &copies,
                                 QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_keys(keys)
    , m_copies(copies)
    , m_dialog(nullptr) // not before it is shown: it takes a tenth of the program's start
{
}

void ConnectionsDesk::connectDialog()
{
    m_tester = new ConnectionTester(m_keys, this);
    m_dialog = new ConnectionsDialog(qobject_cast<QWidget *>(parent()));
    m_dialog->setNewConnection(m_newConnection);
    connect(m_dialog, &ConnectionsDialog::saveRequested, this, &ConnectionsDesk::save);
    connect(m_dialog, &ConnectionsDialog::removeRequested, this,
            [this](const QString &id) { tell(m_store.remove(id)); });
    connect(m_dialog, &ConnectionsDialog::restoreRequested, this,
            [this](const QString &id) { tell(m_store.restore(id)); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_tester->cancel();
        purge(m_store, m_keys, m_copies);
    });
    connect(m_dialog, &ConnectionsDialog::openRequested, this, &ConnectionsDesk::openRequested);
    connect(m_dialog, &ConnectionsDialog::openInNewWindowRequested, this,
            &ConnectionsDesk::openInNewWindowRequested);
    connect(m_dialog, &ConnectionsDialog::importRequested, this, &ConnectionsDesk::importFrom);
    connect(m_dialog, &ConnectionsDialog::exportRequested, this, &ConnectionsDesk::exportTo);
    connectTest();
    connect(&m_store, &ConnectionStore::changed, this, &ConnectionsDesk::fill);
    connect(&m_copies, &SnapshotJob::countedOf, m_dialog,
            [this](const QString &id, const SnapshotTotals &totals) {
                m_dialog->setCopies(id, int(totals.count), totals.bytes);
            });
    connect(&m_keys, &ConnectionKeys::stateChanged, this, [this](const QString &id) {
        m_dialog->setKeyState(id, m_keys.state(id));
        m_dialog->setKeyRingUsable(m_keys.isKeyRingUsable());
    });
    connect(&m_keys, &ConnectionKeys::failed, this, [this](const QString &id, const QString &text) {
        if (m_saved.remove(id)) // that a key could not be looked for is said by its field
            m_dialog->showProblem(text);
    });
}

void ConnectionsDesk::connectTest()
{
    connect(m_dialog, &ConnectionsDialog::testRequested, this,
            [this](const Connection &connection, const QString &key) {
                m_tester->start(connection, ApiKey(key.toUtf8()), m_locale);
            });
    connect(m_dialog, &ConnectionsDialog::testCancelled, m_tester, &ConnectionTester::cancel);
    connect(m_tester, &ConnectionTester::progressed, m_dialog,
            &ConnectionsDialog::showTestProgress);
    connect(m_tester, &ConnectionTester::finished, m_dialog, &ConnectionsDialog::showTest);
}

void ConnectionsDesk::setNewConnection(const Connection &draft)
{
    m_newConnection = draft;
    if (m_dialog)
        m_dialog->setNewConnection(draft);
}

void ConnectionsDesk::show(const QString &id, const QLocale &locale)
{
    m_locale = locale;
    if (!m_dialog)
        connectDialog();
    fill();
    if (!m_store.problem().isEmpty())
        m_dialog->showProblem(m_store.problem());
    m_dialog->present();
    for (const Connection &connection : m_store.connections()) {
        if (m_keys.state(connection.id) == KeyState::Unknown)
            m_keys.find(connection.id);
    }
    if (!id.isEmpty())
        m_dialog->select(id);
}

void ConnectionsDesk::fill()
{
    const std::vector<Connection> connections = m_store.connections();
    m_dialog->setConnections(connections);
    m_dialog->setKeyRingUsable(m_keys.isKeyRingUsable());
    for (const Connection &connection : connections) {
        m_dialog->setKeyState(connection.id, m_keys.state(connection.id));
        m_copies.count(connection.id);
    }
}

void ConnectionsDesk::save(const Connection &connection, const QString &key, bool isInKeyRing)
{
    // Of one that was handed out only the key is ours.
    const WriteFailure failure = connection.isManaged ? WriteFailure() : m_store.save(connection);
    tell(failure);
    if (failure.fault != WriteFault::None)
        return;
    m_saved.insert(connection.id);
    m_keys.keep(connection.id, ApiKey(key.toUtf8()), isInKeyRing);
}

void ConnectionsDesk::importFrom(const QString &path)
{
    const auto came = m_store.importFrom(path);
    if (const auto *sentence = std::get_if<QString>(&came))
        m_dialog->showProblem(*sentence);
    else
        m_dialog->showMessage(tr("%n connection(s) came in.", "", std::get<int>(came)));
}

void ConnectionsDesk::exportTo(const QString &path)
{
    const WriteFailure failure = m_store.exportTo(path);
    tell(failure);
    if (failure.fault == WriteFault::None)
        m_dialog->showMessage(tr("The connections were exported, without their keys."));
}

void ConnectionsDesk::tell(const WriteFailure &failure)
{
    if (failure.fault != WriteFault::None)
        m_dialog->showProblem(failure.sentence);
}

void ConnectionsDesk::purge(ConnectionStore &store, ConnectionKeys &keys, SnapshotJob &copies)
{
    const std::vector<Connection> removed = store.removed();
    for (const Connection &connection : removed) {
        keys.forget(connection.id);
        copies.forget(connection.id);
        static_cast<void>(store.purge(connection.id)); // said at the next start otherwise
    }
}

} // namespace chargetree
