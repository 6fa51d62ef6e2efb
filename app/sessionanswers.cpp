// SPDX-License-Identifier: Apache-2.0
// What a session does with what comes: an answer, an offline copy, a failure.
#include "app/session.h"
#include "models/fields/visiblepath.h"
#include "ui/connections/keydialog.h"
#include "ui/connections/logindialog.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr QLatin1String keyAction("key");
constexpr QLatin1String proxyAction("proxy");
constexpr QLatin1String connectionAction("connection");
constexpr QLatin1String fleetCategory("fleet");
constexpr QLatin1String copiesCategory("copies");

struct CureRow {
    QLatin1String id;
    const char *label;
};

constexpr std::array<CureRow, 3> cures{{
    {keyAction, QT_TRANSLATE_NOOP("chargetree::Session", "Enter the key…")},
    {proxyAction, QT_TRANSLATE_NOOP("chargetree::Session", "Log in to the proxy…")},
    {connectionAction, QT_TRANSLATE_NOOP("chargetree::Session", "Edit the connection…")},
}};

struct KindRow {
    Why why;
    QLatin1String cure;
};

// What a person can do about it here; for the others there is Retry.
constexpr std::array<KindRow, 21> curedKinds{{
    {Why::NoKey, keyAction},
    {Why::NotAuthorised, keyAction},
    {Why::Forbidden, keyAction},
    {Why::ProxyLogin, proxyAction},
    {Why::BadAddress, connectionAction},
    {Why::NotEncrypted, connectionAction},
    {Why::SecretInAddress, connectionAction},
    {Why::TlsFileUnreadable, connectionAction},
    {Why::NoAuthority, connectionAction},
    {Why::NoCertificate, connectionAction},
    {Why::NoCertificateKey, connectionAction},
    {Why::OtherCertificateKey, connectionAction},
    {Why::TlsUnknownAuthority, connectionAction},
    {Why::TlsSelfSigned, connectionAction},
    {Why::TlsOtherHost, connectionAction},
    {Why::CertificateRefused, connectionAction},
    {Why::HostNotFound, connectionAction},
    {Why::ConnectionRefused, connectionAction},
    {Why::BadRequest, connectionAction},
    {Why::NotFound, connectionAction},
    {Why::TooLarge, connectionAction},
}};

std::optional<QLatin1String> cureOf(Why why)
{
    const auto *row = std::find_if(curedKinds.begin(), curedKinds.end(),
                                   [why](const KindRow &kind) { return kind.why == why; });
    return row == curedKinds.end() ? std::nullopt : std::optional(row->cure);
}

NoticeAction actionFor(QLatin1String id)
{
    const auto *row = std::find_if(cures.begin(), cures.end(),
                                   [id](const CureRow &cure) { return cure.id == id; });
    return {id, QCoreApplication::translate("chargetree::Session", row->label)};
}

} // namespace

void Session::takeAnswer(const Body &body)
{
    m_copy.reset();
    m_answer = body;
    m_parts.log.note(fleetCategory, tr("%1 came from %2")
                                        .arg(m_locale.formattedDataSize(qint64(body.bytes->size())),
                                             m_wanted.place()));
    m_loader.load(body, m_wanted, loadOptions(), isShown(m_wanted) ? m_loaded : nullptr);
}

void Session::showNewestCopy(const QString &connectionId, const NewestSnapshot &newest)
{
    const Connection *wanted = m_wanted.connection();
    if (!wanted || wanted->id != connectionId || m_answer || isShown(m_wanted))
        return;
    QStringList remarks;
    for (const SkippedSnapshot &skipped : newest.skipped) {
        remarks.append(SnapshotStore::skippedText(skipped, m_locale));
        m_parts.log.note(copiesCategory, remarks.constLast(), LogLevel::Warning);
    }
    m_remark = remarks.join(QLatin1Char('\n'));
    m_copy = newest.snapshot;
    if (m_copy)
        m_loader.load(FleetFile{m_copy->path, wanted->title()}, loadOptions());
    else if (!m_remark.isEmpty())
        m_window.showNotice({NoticeBar::Kind::Warning, m_remark});
}

void Session::show(const LoadedResult &result)
{
    m_patience.stop();
    m_shown = m_wanted;
    if (m_copy)
        m_etag = m_copy->header.etag.toLatin1();
    else if (m_answer)
        m_etag = m_answer->etag;
    const Connection *connection = m_shown.connection();
    m_window.showConnection(connection ? *connection : Connection());
    m_window.setOffline(m_copy.has_value());
    showInWindow(result);
    m_watched->tell();
    if (connection) {
        followMetered();
        m_schedule.start(connection->refreshEvery);
    } else {
        m_schedule.stop();
    }
    if (m_copy && m_failed) // before the copy was read
        m_window.showFailure(m_failed->sentence, m_failed->details, true, m_failed->cures);
    else if (!m_remark.isEmpty())
        m_window.showNotice({NoticeBar::Kind::Warning, m_remark});
    m_remark.clear();
    keepAnswer();
    m_copy.reset();
}

void Session::showInWindow(const LoadedResult &result)
{
    m_loaded = result.fleet;
    m_window.showFleet(m_loaded, wording(), result.map,
                       result.changed ? &*result.changed : nullptr);
    handOn(result);
}

void Session::showJudged(const LoadedResult &result)
{
    m_loaded = result.fleet;
    m_window.showJudged(m_loaded, wording(), result.map,
                        result.changed ? &*result.changed : nullptr);
    handOn(result);
}

void Session::handOn(const LoadedResult &result)
{
    const Connection *connection = m_shown.connection();
    m_judgedBy = result.limits;
    m_saved->showFleet(m_loaded, m_shown, queryMoment());
    m_links->showFleet(m_loaded);
    m_findings->showFleet(m_loaded, m_shown);
    m_changes->showFleet(result, connection ? connection->id : QString(), wording(), loadOptions());
    m_watched->showFleet(result, wording());
    followLimits(); // which may have changed while it was read
}

void Session::followLimits()
{
    if (m_loaded && !m_loader.isLoading() && m_judgedBy != m_parts.settings.findingLimits())
        m_judging = m_loader.renew(m_loaded, m_loaded->provenance.asOf, loadOptions());
}

void Session::showBundled(const QString &path, const BundleCounts &counts)
{
    endProgress();
    const QStringList sentences{
        tr("The share-safe bundle is in %1: %2, %3.")
            .arg(visiblePath(path), tr("%n driver(s)", "", int(counts.drivers)),
                 tr("%n charger(s)", "", int(counts.chargers))),
        tr("%n value(s) were replaced: names, tags, SIMs, serials, external ids, secrets, "
           "addresses and what the program does not know.",
           "", int(counts.values)),
        tr("Coordinates are rounded to about 10 km. Look it through before you hand it on.")};
    m_window.showNotice({NoticeBar::Kind::Info, sentences.join(QLatin1Char(' '))});
}

void Session::keepAnswer()
{
    const Connection *connection = m_shown.connection();
    if (m_answer && connection && m_parts.connections.byId(connection->id))
        m_parts.copies.save(*connection, *m_answer, QString::fromLatin1(m_answer->etag),
                            m_parts.settings.snapshotPolicy());
    m_answer.reset();
}

void Session::say(const FailureNotice &notice)
{
    endProgress();
    m_failed = notice;
    if (m_loaded && isShown(m_wanted)) {
        const TimeMs asOf = m_loaded->provenance.asOf.toMSecsSinceEpoch();
        m_failed->sentence +=
            QLatin1Char(' ') + tr("What you see is as of %1.").arg(wording().dateTime(asOf));
    }
    m_parts.log.note(fleetCategory,
                     m_wanted.connection() ? notice.sentence : tr("The file could not be opened"),
                     LogLevel::Warning);
    m_window.showFailure(m_failed->sentence, m_failed->details, true, m_failed->cures);
}

void Session::fail(const Failure &failure)
{
    say({.sentence = failureText(failure, m_locale), .details = failureDetails(failure, m_locale)});
}

void Session::failToFetch(const FetchFailure &failure, std::chrono::milliseconds triedAgainIn)
{
    const Failure whole{m_wanted, failure};
    m_proxyHost = failure.detail;
    FailureNotice notice{.sentence = failureText(whole, m_locale),
                         .details = failureDetails(whole, m_locale)};
    if (triedAgainIn.count() > 0) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(triedAgainIn).count();
        notice.sentence +=
            QLatin1Char(' ') + tr("It is tried again in %n second(s).", "", int(seconds));
    }
    const bool isKept = !m_wanted.connection()->id.isEmpty();
    const auto cure = cureOf(failure.kind);
    if (cure && (isKept || cure != connectionAction))
        notice.cures.push_back(actionFor(*cure));
    say(notice);
}

void Session::wantKey(const QString &reason)
{
    say({.sentence = reason.isEmpty() ? tr("There is no API key for “%1” here yet; enter it to see "
                                           "the fleet.")
                                            .arg(visibleText(m_wanted.name()))
                                      : reason,
         .cures = {actionFor(keyAction)}});
}

void Session::answerNotice(const QString &action)
{
    if (action == keyAction)
        askForKey();
    else if (action == proxyAction)
        askForProxyLogin();
    else if (action == connectionAction && m_wanted.connection())
        m_desk->show(m_wanted.connection()->id, m_locale);
}

void Session::askForKey()
{
    const Connection connection = *m_wanted.connection();
    auto *dialog = new KeyDialog(connection, {}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeyRingUsable(m_parts.keys.isKeyRingUsable() && !connection.id.isEmpty());
    connect(dialog, &KeyDialog::keyGiven, this,
            [this, connection](const QString &text, bool isInKeyRing) {
                const ApiKey key(text.toUtf8());
                m_parts.log.hide(key);
                m_key = connection.id.isEmpty() ? key : ApiKey();
                if (!connection.id.isEmpty())
                    m_parts.keys.keep(connection.id, key, isInKeyRing);
                // By now another fleet may be the one that is wanted.
                load(m_parts.connections.byId(connection.id).value_or(connection));
            });
    dialog->open();
}

void Session::askForProxyLogin()
{
    auto *dialog = new LoginDialog(m_proxyHost, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoginDialog::loginGiven, this,
            [this](const QString &user, const QString &password) {
                const ApiKey secret(password.toUtf8());
                m_parts.log.hide(secret);
                m_fetch.setProxyLogin({m_proxyHost, user, secret});
                retry();
            });
    dialog->open();
}

} // namespace chargetree
