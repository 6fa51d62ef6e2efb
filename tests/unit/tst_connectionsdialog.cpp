// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/environmentbadge.h"
#include "ui/connections/keydialog.h"
#include "ui/connections/logindialog.h"
#include "ui/look/metrics.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include <set>

using namespace chargetree;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(chargetree::KeyState)

namespace {

Connection sample(const QString &id, const QString &name, Environment environment)
{
    return {.id = id,
            .name = name,
            .environment = environment,
            .base = QUrl(u"https://%1.example.org/api/"_s.arg(id)),
            .path = defaultPath(),
            .clientId = u"42"_s};
}

} // namespace

/// The window of connections, driven as a person would; the test keeps what it is told to keep.
class TestConnectionsDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ConnectionsDialog> m_dialog;
    std::vector<Connection> m_kept;
    std::vector<Connection> m_removed;
    QStringList m_keys; // as they were handed over
    bool m_isRefusing = false;

    template <typename Widget>
    Widget &find(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return *widget;
    }
    QAbstractButton &button(const QString &name) { return find<QAbstractButton>(name); }
    QLineEdit &field(const QString &name) { return find<QLineEdit>(name); }
    QLineEdit &base() { return *find<QComboBox>(u"connectionBase"_s).lineEdit(); }
    ConnectionList &list() { return find<ConnectionList>(u"connectionList"_s); }
    QString problem() { return find<QLabel>(u"connectionProblem"_s).text(); }
    NoticeBar &question() { return find<NoticeBar>(u"connectionQuestion"_s); }
    NoticeBar &undo() { return find<NoticeBar>(u"connectionUndo"_s); }

    void click(const QString &name)
    {
        QVERIFY2(button(name).isVisible() && button(name).isEnabled(), qPrintable(name));
        // The words of a box stand at its beginning, and it may be much wider.
        QTest::mouseClick(&button(name), Qt::LeftButton, {}, {8, button(name).height() / 2});
    }
    void answer(const QString &action) { click(u"noticeAction_"_s + action); }
    void type(QLineEdit &into, const QString &text)
    {
        into.setFocus();
        into.selectAll();
        QTest::keyClick(&into, Qt::Key_Delete);
        QTest::keyClicks(&into, text);
    }
    void choose(int row)
    {
        const QRect place = list().visualItemRect(list().item(row));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    }
    const Connection &kept(const QString &id)
    {
        for (const Connection &each : m_kept) {
            if (each.id == id)
                return each;
        }
        qFatal("not kept");
    }

    void keep(const Connection &connection, const QString &key)
    {
        if (m_isRefusing) {
            m_dialog->showProblem(u"The disk is full; make room and save again."_s);
            return;
        }
        const auto same = [&](const Connection &each) { return each.id == connection.id; };
        const auto old = std::find_if(m_kept.begin(), m_kept.end(), same);
        if (old == m_kept.end())
            m_kept.push_back(connection);
        else
            *old = connection;
        m_keys.append(key);
        m_dialog->setConnections(m_kept);
    }
    void remove(const QString &id)
    {
        m_removed.push_back(kept(id));
        std::erase_if(m_kept, [&](const Connection &each) { return each.id == id; });
        m_dialog->setConnections(m_kept);
    }
    void restore(const QString &id)
    {
        for (const Connection &each : m_removed) {
            if (each.id == id)
                m_kept.push_back(each);
        }
        m_dialog->setConnections(m_kept);
    }
    void make(std::vector<Connection> connections)
    {
        m_kept = std::move(connections);
        m_dialog = std::make_unique<ConnectionsDialog>();
        connect(
            m_dialog.get(), &ConnectionsDialog::saveRequested, this,
            [this](const Connection &connection, const QString &key) { keep(connection, key); });
        connect(m_dialog.get(), &ConnectionsDialog::removeRequested, this,
                &TestConnectionsDialog::remove);
        connect(m_dialog.get(), &ConnectionsDialog::restoreRequested, this,
                &TestConnectionsDialog::restore);
        m_dialog->setConnections(m_kept);
        m_dialog->present();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_removed.clear();
        m_keys.clear();
        m_isRefusing = false;
        Connection managed = sample(u"c"_s, u"Handed"_s, Environment::Production);
        managed.isManaged = true;
        make({sample(u"a"_s, u"Northwind"_s, Environment::Test),
              sample(u"b"_s, u"Southwind"_s, Environment::Production), managed});
    }
    void cleanup() { m_dialog.reset(); }

    void theFirstOneIsTypedAndSaved()
    {
        make({});
        QCOMPARE(list().count(), 1);
        QVERIFY(field(u"connectionName"_s).hasFocus());
        QVERIFY(!button(u"connectionSave"_s).isEnabled());
        QVERIFY(!problem().isEmpty());
        QTest::keyClicks(&field(u"connectionName"_s), u"Northwind"_s);
        type(base(), u"https://api.example.org/api/"_s);
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        type(field(u"connectionClientId"_s), u"7"_s);
        type(field(u"connectionKey"_s), u"s+cret"_s);
        click(u"connectionSave"_s);
        QCOMPARE(m_kept.size(), 1U);
        const Connection &made = m_kept.front();
        QVERIFY(!made.id.isEmpty());
        QCOMPARE(made.name, u"Northwind"_s);
        QCOMPARE(made.address(), QUrl(u"https://api.example.org/api/authorisation/users"_s));
        QCOMPARE(made.clientId, u"7"_s);
        QCOMPARE(made.keyPlaces, KeyPlaces(KeyPlace::QueryCode));
        QCOMPARE(m_keys, QStringList{u"s+cret"_s});
        QVERIFY(field(u"connectionKey"_s).text().isEmpty());
        QVERIFY(!button(u"connectionSave"_s).isEnabled());
    }

    void enterSavesAndThenOpens()
    {
        QSignalSpy opened(m_dialog.get(), &ConnectionsDialog::openRequested);
        type(field(u"connectionName"_s), u"Eastwind"_s);
        QTest::keyClick(&field(u"connectionName"_s), Qt::Key_Return);
        QCOMPARE(kept(u"a"_s).name, u"Eastwind"_s);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(&field(u"connectionName"_s), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), u"a"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aWrongFieldIsSaidInPlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << u"vendor"_s;
        QTest::newRow("no scheme") << u"api.example.org"_s << u"https://"_s;
        QTest::newRow("another scheme") << u"ftp://api.example.org/"_s << u"https://"_s;
        QTest::newRow("in the clear") << u"http://api.example.org/"_s << u"in the clear"_s;
        QTest::newRow("a key in it") << u"https://api.example.org/?code=abc"_s << u"key"_s;
        QTest::newRow("a password in it") << u"https://a:b@api.example.org/"_s << u"password"_s;
    }
    void aWrongFieldIsSaidInPlace()
    {
        QFETCH(QString, address);
        QFETCH(QString, word);
        type(base(), address);
        QVERIFY2(problem().contains(word), qPrintable(problem()));
        for (const QString &name : {u"connectionSave"_s, u"connectionTest"_s, u"connectionOpen"_s})
            QVERIFY(!button(name).isEnabled());
        type(base(), u"http://localhost:8080/api/"_s);
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        QVERIFY(button(u"connectionSave"_s).isEnabled());
    }

    void theKeyTravelsInOneWayAtLeast()
    {
        click(u"keyInQuery"_s);
        QVERIFY(problem().contains(u"at least one"_s));
        click(u"keyInApiHeader"_s);
        click(u"keyInFunctionsHeader"_s);
        QVERIFY(problem().isEmpty());
        click(u"connectionSave"_s);
        QCOMPARE(kept(u"a"_s).keyPlaces, KeyPlace::ApiKeyHeader | KeyPlace::FunctionsKeyHeader);
    }

    void theRemarkStandsBesideTheDefaultPathAlone()
    {
        auto &remark = find<QLabel>(u"connectionPathRemark"_s);
        QVERIFY(remark.isVisible());
        type(field(u"connectionPath"_s), u"v2/users"_s);
        QVERIFY(!remark.isVisible());
        type(field(u"connectionPath"_s), defaultPath());
        QVERIFY(remark.isVisible());
        QVERIFY(!button(u"connectionSave"_s).isEnabled());
    }

    void everyFieldIsKept()
    {
        find<QComboBox>(u"connectionEnvironment"_s).setCurrentIndex(2);
        type(field(u"connectionCaFile"_s), u"/etc/ca.pem"_s);
        type(field(u"connectionCertificate"_s), u"/etc/me.pem"_s);
        type(field(u"connectionCertificateKey"_s), u"/etc/me.key"_s);
        find<QSpinBox>(u"connectionRefreshEvery"_s).setValue(15);
        click(u"limitsSwitch"_s);
        find<QSpinBox>(u"limitInactivity"_s).setValue(45);
        find<QSpinBox>(u"limitDeadline"_s).setValue(20);
        find<QSpinBox>(u"limitBody"_s).setValue(512);
        click(u"connectionSave"_s);
        Connection expected = sample(u"a"_s, u"Northwind"_s, Environment::Staging);
        expected.caFile = u"/etc/ca.pem"_s;
        expected.certificateFile = u"/etc/me.pem"_s;
        expected.certificateKeyFile = u"/etc/me.key"_s;
        expected.refreshEvery = std::chrono::minutes(15);
        expected.limits = {std::chrono::seconds(45), std::chrono::minutes(20), 512LL * 1024 * 1024};
        QVERIFY(kept(u"a"_s) == expected);
    }

    void limitsThatTheFieldsRoundStayAsTheyWere()
    {
        m_kept.front().limits = {std::chrono::milliseconds(1500), std::chrono::seconds(90), 1000};
        m_dialog->setConnections(m_kept);
        const ConnectionLimits before = m_kept.front().limits;
        type(field(u"connectionName"_s), u"Eastwind"_s);
        click(u"connectionSave"_s);
        QVERIFY(kept(u"a"_s).limits == before);
    }

    void aVendorsAddressMarksTheEnvironment()
    {
        make({});
        auto &bases = find<QComboBox>(u"connectionBase"_s);
        bases.setFocus();
        QTest::keyClick(&bases, Qt::Key_Down);
        QCOMPARE(bases.currentText(), u"https://api.emabler.net/api/"_s);
        QCOMPARE(find<QComboBox>(u"connectionEnvironment"_s).currentText(), u"TEST"_s);
    }

    void aDuplicateIsAnotherOneWithoutAKey()
    {
        m_dialog->setKeyState(u"a"_s, KeyState::KeyRing);
        click(u"connectionDuplicate"_s);
        QCOMPARE(field(u"connectionName"_s).text(), u"Northwind (copy)"_s);
        QCOMPARE(field(u"connectionKey"_s).placeholderText(), u"none yet"_s);
        click(u"connectionSave"_s);
        QCOMPARE(m_kept.size(), 4U);
        const Connection &copy = m_kept.back();
        QVERIFY(copy.id != u"a"_s);
        QCOMPARE(copy.base, kept(u"a"_s).base);
        QCOMPARE(list().currentId(), copy.id);
    }

    void aRemovedOneComesBackUntilTheWindowCloses()
    {
        m_dialog->setCopies(u"a"_s, 12, 1000);
        click(u"connectionRemove"_s);
        QVERIFY2(question().notice().sentence.contains(u"“Northwind”, its key and its 12"_s),
                 qPrintable(question().notice().sentence));
        answer(u"keep"_s);
        QCOMPARE(m_kept.size(), 3U);
        click(u"connectionRemove"_s);
        answer(u"remove"_s);
        QCOMPARE(m_kept.size(), 2U);
        QCOMPARE(list().count(), 2);
        QCOMPARE(list().currentId(), u"b"_s);
        QVERIFY(undo().isVisible());
        answer(u"undo"_s);
        QCOMPARE(m_kept.size(), 3U);
        QCOMPARE(list().currentId(), u"a"_s);
        QVERIFY(!undo().isVisible());

        click(u"connectionRemove"_s);
        answer(u"remove"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_dialog->present();
        QVERIFY(!undo().isVisible());
    }

    void severalRemovedOnesComeBackOneByOne()
    {
        for (int i = 0; i < 2; ++i) {
            click(u"connectionRemove"_s);
            answer(u"remove"_s);
        }
        QCOMPARE(m_kept.size(), 1U);
        answer(u"undo"_s);
        QVERIFY(undo().notice().sentence.contains(u"Northwind"_s));
        answer(u"undo"_s);
        QCOMPARE(m_kept.size(), 3U);
    }

    void aTestShowsWhatCameBack()
    {
        QSignalSpy asked(m_dialog.get(), &ConnectionsDialog::testRequested);
        type(field(u"connectionKey"_s), u"k"_s);
        click(u"connectionTest"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).value<Connection>().id, u"a"_s);
        QCOMPARE(asked.front().at(1).toString(), u"k"_s);
        QVERIFY(button(u"testCancel"_s).isVisible());
        QVERIFY(!button(u"connectionTest"_s).isEnabled());
        m_dialog->showTestProgress(u"Reading the answer, 12 MB"_s);
        QCOMPARE(find<QLabel>(u"testHeadline"_s).text(), u"Reading the answer, 12 MB"_s);
        m_dialog->showTest({.isGood = true,
                            .tried = u"GET https://a.example.org/"_s,
                            .answered = u"200 OK"_s,
                            .counted = u"5,000 drivers"_s});
        QCOMPARE(find<QLabel>(u"testAnswered"_s).text(), u"200 OK"_s);
        QVERIFY(find<QLabel>(u"testCounted"_s).isVisible());
        QVERIFY(!find<QLabel>(u"testTook"_s).isVisible());
        QVERIFY(!button(u"testCancel"_s).isVisible());
        QVERIFY(button(u"connectionTest"_s).isEnabled());
    }

    void theIconOfATestGrowsWithItsText()
    {
        click(u"connectionTest"_s);
        m_dialog->showTest({.isGood = true});
        auto &panel = find<QWidget>(u"testPanel"_s);
        QFont large = panel.font();
        large.setPixelSize(60);
        panel.setFont(large);
        QCOMPARE(find<QLabel>(u"testIcon"_s).pixmap().deviceIndependentSize().toSize().height(),
                 metrics::iconSize(panel.fontMetrics()));
    }

    void aCancelledTestSaysNothingAnyMore()
    {
        QSignalSpy cancelled(m_dialog.get(), &ConnectionsDialog::testCancelled);
        click(u"connectionTest"_s);
        click(u"testCancel"_s);
        QCOMPARE(cancelled.size(), 1);
        m_dialog->showTest({.isGood = true});
        QVERIFY(!find<QWidget>(u"testPanel"_s).isVisible());
    }

    void anotherConnectionEndsTheTest()
    {
        QSignalSpy cancelled(m_dialog.get(), &ConnectionsDialog::testCancelled);
        click(u"connectionTest"_s);
        choose(1);
        EVENTUALLY_COMPARE(field(u"connectionName"_s).text(), u"Southwind"_s);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!find<QWidget>(u"testPanel"_s).isVisible());
    }

    void aManagedOneTakesAKeyAndNothingElse()
    {
        choose(2);
        EVENTUALLY(find<QLabel>(u"connectionManaged"_s).isVisible());
        QVERIFY(!button(u"connectionRemove"_s).isEnabled());
        QVERIFY(field(u"connectionName"_s).isReadOnly());
        QVERIFY(!find<QComboBox>(u"connectionBase"_s).isEnabled());
        QVERIFY(!button(u"keyInQuery"_s).isEnabled());
        const Connection before = kept(u"c"_s);
        type(field(u"connectionKey"_s), u"k"_s);
        click(u"connectionSave"_s);
        QCOMPARE(m_keys, QStringList{u"k"_s});
        QVERIFY(kept(u"c"_s) == before);
        click(u"connectionDuplicate"_s);
        QVERIFY(!field(u"connectionName"_s).isReadOnly());
        QVERIFY(button(u"keyInQuery"_s).isEnabled());
    }

    void unsavedChangesAreAskedFor_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("next");
        QTest::newRow("save") << u"save"_s << u"Eastwind"_s << u"b"_s;
        QTest::newRow("discard") << u"discard"_s << u"Northwind"_s << u"b"_s;
        QTest::newRow("go on") << QString() << u"Northwind"_s << u"a"_s;
    }
    void unsavedChangesAreAskedFor()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        QFETCH(QString, next);
        type(field(u"connectionName"_s), u"Eastwind"_s);
        choose(1);
        EVENTUALLY(question().isVisible());
        QCOMPARE(list().currentId(), u"a"_s);
        if (said.isEmpty())
            QTest::mouseClick(question().findChild<QToolButton *>(u"noticeClose"_s),
                              Qt::LeftButton);
        else
            answer(said);
        QCOMPARE(list().currentId(), next);
        QCOMPARE(kept(u"a"_s).name, name);
        QVERIFY(!question().isVisible());
        if (said.isEmpty())
            QCOMPARE(field(u"connectionName"_s).text(), u"Eastwind"_s);
    }

    void escapeAsksBeforeChangesAreLost()
    {
        type(field(u"connectionName"_s), u"Eastwind"_s);
        QTest::keyClick(&field(u"connectionName"_s), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(question().isVisible());
        answer(u"discard"_s);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(kept(u"a"_s).name, u"Northwind"_s);
    }

    void aChangeThatCanNotBeSavedIsNotOfferedToBe()
    {
        type(base(), u"nonsense"_s);
        click(u"connectionAdd"_s);
        QVERIFY(question().isVisible());
        for (const NoticeAction &action : question().notice().actions)
            QVERIFY(action.id != u"save"_s);
        answer(u"discard"_s);
        QCOMPARE(list().count(), 4);
    }

    void anEmptyNewOneGoesWithoutAWord()
    {
        click(u"connectionAdd"_s);
        QCOMPARE(list().count(), 4);
        choose(0);
        EVENTUALLY_COMPARE(list().count(), 3);
        QCOMPARE(list().currentId(), u"a"_s);
        QVERIFY(!question().isVisible());
    }

    void aSaveThatFailsKeepsWhatWasTyped()
    {
        m_isRefusing = true;
        type(field(u"connectionName"_s), u"Eastwind"_s);
        type(field(u"connectionKey"_s), u"k"_s);
        click(u"connectionSave"_s);
        QVERIFY(question().notice().sentence.contains(u"disk"_s));
        QCOMPARE(field(u"connectionName"_s).text(), u"Eastwind"_s);
        QCOMPARE(field(u"connectionKey"_s).text(), u"k"_s);
        QVERIFY(button(u"connectionSave"_s).isEnabled());
    }

    void whatIsTypedSurvivesNewsFromElsewhere()
    {
        type(field(u"connectionName"_s), u"Eastwind"_s);
        std::vector<Connection> more = m_kept;
        more.push_back(sample(u"d"_s, u"Imported"_s, Environment::Unmarked));
        m_dialog->setConnections(more);
        m_dialog->setKeyState(u"a"_s, KeyState::KeyRing);
        QCOMPARE(list().count(), 4);
        QCOMPARE(field(u"connectionName"_s).text(), u"Eastwind"_s);
    }

    void theFieldSaysWhereTheKeyIs_data()
    {
        QTest::addColumn<KeyState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("nowhere") << KeyState::None << u"none yet"_s;
        QTest::newRow("session") << KeyState::Session << u"kept for this session"_s;
        QTest::newRow("keyring") << KeyState::KeyRing << u"kept in the keyring"_s;
        QTest::newRow("asked") << KeyState::Unknown << u"looking in the keyring…"_s;
    }
    void theFieldSaysWhereTheKeyIs()
    {
        QFETCH(KeyState, state);
        QFETCH(QString, words);
        m_dialog->setKeyState(u"a"_s, state);
        QCOMPARE(field(u"connectionKey"_s).placeholderText(), words);
        QVERIFY(!button(u"connectionSave"_s).isEnabled());
    }

    void aKeyCanBeMovedOutOfTheKeyRing()
    {
        m_dialog->setKeyState(u"a"_s, KeyState::KeyRing);
        QSignalSpy saved(m_dialog.get(), &ConnectionsDialog::saveRequested);
        click(u"keyForSession"_s);
        click(u"connectionSave"_s);
        QCOMPARE(saved.front().at(1).toString(), QString());
        QCOMPARE(saved.front().at(2).toBool(), false);
    }

    void withoutAKeyRingKeysAreForTheSession()
    {
        m_dialog->setKeyRingUsable(false);
        QVERIFY(!button(u"keyInKeyRing"_s).isEnabled());
        QVERIFY(button(u"keyForSession"_s).isChecked());
        QVERIFY(!button(u"connectionSave"_s).isEnabled());
    }

    void connectionsComeFromFilesAndGoThere()
    {
        QSignalSpy imported(m_dialog.get(), &ConnectionsDialog::importRequested);
        find<QAction>(u"connectionImport"_s).trigger();
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/tmp/x.json"_s); // the platform's own can not be typed into
        QCOMPARE(imported.front().front().toString(), u"/tmp/x.json"_s);
        dialog->close();
    }

    void everyControlHasANameForScreenReaders()
    {
        click(u"limitsSwitch"_s);
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                                   && !widget->objectName().startsWith(u"qt_"_s)
                                   && !qobject_cast<const QLabel *>(widget);
            if (!isControl || widget->focusProxy())
                continue;
            const auto *push = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()),
                     qPrintable(widget->objectName() + u' '
                                + QLatin1String(widget->metaObject()->className())));
        }
    }

    void noTwoControlsShareALetter()
    {
        click(u"limitsSwitch"_s);
        std::set<QChar> letters;
        const auto take = [&letters](const QString &text) {
            const qsizetype place = text.indexOf(u'&');
            if (place < 0)
                return;
            QVERIFY2(letters.insert(text.at(place + 1).toLower()).second, qPrintable(text));
        };
        for (const auto *each : m_dialog->findChildren<QAbstractButton *>())
            take(each->text());
        for (const auto *each : m_dialog->findChildren<QLabel *>())
            take(each->buddy() ? each->text() : QString());
        QVERIFY(letters.size() > 15);
    }

    void theKeyOfOneConnectionIsAskedFor()
    {
        KeyDialog dialog(sample(u"a"_s, u"North <b>wind</b>"_s, Environment::Production),
                         u"The server refused the key."_s);
        QSignalSpy given(&dialog, &KeyDialog::keyGiven);
        dialog.open();
        QCOMPARE(dialog.findChild<EnvironmentBadge *>()->environment(), Environment::Production);
        auto *question = dialog.findChild<QLabel *>(u"keyQuestion"_s);
        QVERIFY(question->text().contains(u"<b>"_s));
        QCOMPARE(question->textFormat(), Qt::PlainText);
        auto *go = dialog.findChild<QPushButton *>(u"keyContinue"_s);
        QVERIFY(!go->isEnabled());
        auto *key = dialog.findChild<QLineEdit *>(u"connectionKey"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, u"k"_s);
        QTest::mouseClick(dialog.findChild<QRadioButton *>(u"keyForSession"_s), Qt::LeftButton);
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.front(), (QVariantList{u"k"_s, false}));
    }

    void aProxysLoginIsAskedFor()
    {
        LoginDialog dialog(u"proxy.example.org"_s);
        QSignalSpy given(&dialog, &LoginDialog::loginGiven);
        dialog.open();
        QVERIFY(dialog.findChild<QLabel *>(u"loginQuestion"_s)
                    ->text()
                    .contains(u"proxy.example.org"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"loginUser"_s), u"me"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"loginPassword"_s), u"pw"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"loginGo"_s), Qt::LeftButton);
        QCOMPARE(given.front(), (QVariantList{u"me"_s, u"pw"_s}));
    }
};

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connectionsdialog.moc"
